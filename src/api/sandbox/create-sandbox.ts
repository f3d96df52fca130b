// POST /operator/sandbox
import { defaultPolicies, type Account } from '../../domain/accounts/account.ts'
import { newHex } from '../../ids.ts'
import { endpoint, type Route } from '../endpoint.ts'
import { auditEntryOf, createdAnswer, readOperatorBody } from '../operator-action.ts'
import { fillTemplate, templatePolicies } from './fill-template.ts'
import {
  createSandboxBody,
  sandboxCreatedSchema,
  sandboxLimits,
  serializeSandbox,
  type SandboxCreate,
} from './schema.ts'

const hourMs = 60 * 60 * 1000

/** `routes` is a function, since the table contains this endpoint. */
export const createSandbox = (routes: () => readonly Route[]) =>
  endpoint({
    name: 'create-sandbox',
    audiences: { operator: 'POST /operator/sandbox' },
    summary: 'Create an account for tests, with a key; it is deleted after some hours',
    access: 'write',
    isAudited: true,
    body: { schema: createSandboxBody.schema },
    success: { status: 201, schema: sandboxCreatedSchema },
    refusals: [],
    async handle(call) {
      const { body, details } = readOperatorBody<SandboxCreate>(call, createSandboxBody)
      const { template, name, reason, hours } = body
      const now = call.clock()
      const account: Account = {
        faults: null,
        clockOffsetMs: null,
        template,
        id: `sandbox-${newHex(6)}`,
        name,
        policies: { ...defaultPolicies, ...templatePolicies[template], sandbox: true },
        createdAt: now.toISOString(),
        endsAt: new Date(
          now.getTime() + (hours ?? sandboxLimits.hoursDefault) * hourMs,
        ).toISOString(),
      }
      const { id: subject } = account
      const input = { name: 'create-sandbox', subject, reason, details }
      const { key, text } = await call.store.createSandbox(account, auditEntryOf(call, input))
      await fillTemplate(call, template, { routes: routes(), principal: { account, key } })
      const shown = { ...serializeSandbox(account, now), keyId: key.keyId }
      const withoutKey = { ...shown, key: null }
      return {
        ...createdAnswer({ ...shown, key: text }),
        withoutSecret: { body: JSON.stringify(withoutKey) },
      }
    },
  })

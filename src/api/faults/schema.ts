// Bodies and answers about faults: the same plans as in files.
import { eventTypes } from '../../domain/event.ts'
import {
  faultLimits,
  faultNames,
  faults,
  parametersOf,
  type FaultName,
} from '../../domain/faults/faults.ts'
import type { FaultPlan, FaultRule, FaultState } from '../../domain/faults/fault-plan.ts'
import { invalid } from '../../domain/hub-error.ts'
import { JsonNumber, type JsonValue } from '../../json/json.ts'
import { instantField, integerField } from '../../schema/choice.ts'
import {
  nameOf,
  plainText,
  shorten,
  wrongType,
  type Field,
  type JsonSchema,
} from '../../schema/field.ts'
import { addFault, newIssues, type Issues } from '../../schema/issues.ts'
import { list, object, optional, required, type InputOf } from '../../schema/object.ts'
import { oneOf } from '../../schema/plain-fields.ts'
import { arrayOf, integer, number, shape, string } from '../../schema/shape.ts'
import { idLengthMax, text } from '../../schema/text-fields.ts'
import { reasonField } from '../operator-action.ts'

const { countMax } = faultLimits

const probability: Field<number> = {
  schema: { type: 'number', minimum: 0, maximum: 1, description: 'Of each match, from 0 to 1.' },
  read(value, pointer, issues) {
    if (!(value instanceof JsonNumber)) {
      return wrongType(issues, pointer, { wanted: 'a number', value })
    }
    const read = Number(value.raw)
    if (read >= 0 && read <= 1) return read
    const [sent, expected] = [shorten(value.raw), '0 to 1']
    const message = `${nameOf(pointer)} is ${sent}, but it must be from 0 to 1.`
    return addFault(issues, { pointer, rule: 'value_unknown', message, sent, expected })
  },
  maskedText: plainText,
}

const parameter = (meaning: string) => optional(integerField(0, meaning, 1_000_000))

const ruleMembers = {
  fault: required(oneOf(faultNames, 'The fault to inject.')),
  call: optional(
    text({ lengthMax: 64, description: 'The operationId of the call; by default, every write.' }),
  ),
  event: optional(
    oneOf(
      Object.keys(eventTypes),
      'For faults of webhooks: the type of the event; by default, every one.',
    ),
  ),
  record: optional(text({ lengthMax: idLengthMax, description: 'The id of the record.' })),
  nth: optional(integerField(1, 'The first match that is hit; 1 by default.', countMax)),
  times: optional(integerField(1, 'How many matches are hit; all by default.', countMax)),
  probability: optional(probability),
  until: optional(instantField('Until when the rule applies; always by default.')),
  ms: parameter('A time in ms: see the table of faults.'),
  status: parameter('The HTTP status of `status`.'),
  retryAfter: parameter('`Retry-After` of `status`, in seconds.'),
  bytes: parameter('Bytes of the body that `truncate` sends.'),
  msPerByte: parameter('Time between two bytes of `slow-answer`, in ms.'),
  count: parameter('How often `webhook-burst` sends.'),
}

type RuleInput = InputOf<typeof ruleMembers>

const anyRule = object(ruleMembers, 'FaultRule')

/** The parameters without a default, by fault. */
const needs = faultNames.flatMap((fault) => {
  const names = Object.entries(parametersOf(fault)).flatMap(([name, own]) =>
    own.default === undefined ? [name] : [],
  )
  const isFault = { properties: { fault: { const: fault } } }
  const properties = Object.fromEntries(names.map((name) => [name, {}]))
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return names.length === 0 ? [] : [{ if: isFault, then: { properties, required: names } }]
})

/** A rule whose parameters are those of its fault. */
export const ruleField: Field<RuleInput> = {
  ...anyRule,
  schema: { ...anyRule.schema, allOf: needs },
  read(value, pointer, issues) {
    const rule = anyRule.read(value, pointer, issues)
    if (rule?.fault !== undefined) checkParameters(rule.fault, rule, { pointer, issues })
    return rule
  },
}

type Place = { readonly pointer: string; readonly issues: Issues }

const parameterNames = ['ms', 'status', 'retryAfter', 'bytes', 'msPerByte', 'count'] as const

function checkParameters(fault: FaultName, rule: RuleInput, { pointer, issues }: Place): void {
  const known = parametersOf(fault)
  const foreign = faults[fault].side === 'call' ? 'event' : 'call'
  for (const name of [...parameterNames, foreign] as const) {
    const value = rule[name] ?? null
    const own = known[name]
    const place = `${pointer}/${name}`
    if (own === undefined && value !== null) {
      const message = `${name} is not a parameter of ${fault}.`
      addFault(issues, {
        pointer: place,
        rule: 'unknown_field',
        message,
        sent: shorten(String(value)),
      })
    }
    if (own === undefined || typeof value === 'string') continue
    if (value === null && own.default === undefined) {
      const message = `${fault} needs ${name}.`
      addFault(issues, { pointer: place, rule: 'field_required', message })
    }
    if (value === null || isWithin(value, own)) continue
    const expected = own.values?.join(', ') ?? `${own.min} to ${own.max}`
    const message = `${name} of ${fault} is ${value}, but it must be one of ${expected}.`
    const sent = String(value)
    addFault(issues, { pointer: place, rule: 'value_unknown', message, sent, expected })
  }
}

function isWithin(value: number, { min, max, values }: ReturnType<typeof parametersOf>[string]) {
  return values === undefined ? value >= min && value <= max : values.includes(value)
}

const planMembers = {
  seed: optional(
    integerField(0, 'The same seed makes the same run; 1 by default.', faultLimits.seedMax),
  ),
  rules: required(
    list(ruleField, {
      itemsMax: faultLimits.rulesMax,
      description: 'The first rule that hits is injected.',
    }),
  ),
  $schema: optional(text({ lengthMax: 500, description: 'Of a file, for editors. Ignored.' })),
}

export type FaultPlanSet = {
  readonly seed: number | null
  readonly rules: readonly RuleInput[]
  readonly reason: string | null
}

// readOperatorBody refuses bodies with faults, so the rules have no gaps.
export const faultPlanBody = object(
  { ...planMembers, reason: optional(reasonField) },
  'FaultPlanSet',
) as Field<Partial<FaultPlanSet>>

export function planOf({ seed, rules }: FaultPlanSet): FaultPlan {
  return { seed: seed ?? 1, rules: rules.map(ruleOf) }
}

/** Without the members that were omitted. The field has checked the others. */
export function ruleOf(rule: RuleInput): FaultRule {
  const sent = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(sent) as unknown as FaultRule
}

/** `status; status=503; retryAfter=2`, for one call. Throws HubError `invalid`. */
export function readFaultHeader(header: string): FaultRule {
  const [fault = '', ...parameters] = header.split(';').map((part) => part.trim())
  const members: [string, JsonValue][] = parameters.map((part) => {
    const [name = '', value = ''] = part.split('=').map((side) => side.trim())
    return [name, /^\d+(?:\.\d+)?$/.test(value) ? new JsonNumber(value) : value]
  })
  const issues = newIssues()
  const rule = ruleField.read(new Map([['fault', fault], ...members]), '', issues)
  const found = [...issues.faults, ...issues.warnings]
  if (rule === undefined || found.length > 0) {
    throw invalid(found.map((issue) => ({ ...issue, pointer: 'X-Bthub-Fault' })))
  }
  return ruleOf(rule)
}

const ruleProperties: Readonly<Record<string, JsonSchema>> = {
  fault: { type: 'string', enum: faultNames },
  call: string,
  event: string,
  record: string,
  nth: integer,
  times: integer,
  probability: number,
  until: string,
  ...Object.fromEntries(parameterNames.map((name) => [name, integer])),
}

export const faultPlanSchema = shape('FaultPlan', {
  seed: integer,
  rules: arrayOf(
    shape(
      'CountedFaultRule',
      { ...ruleProperties, matched: integer, injected: integer },
      Object.keys(ruleProperties).filter((name) => name !== 'fault'),
    ),
  ),
})

/** Without a plan, one without rules. */
export function serializeFaults(state: FaultState | null) {
  const { seed, rules, counts } = state ?? { seed: 1, rules: [], counts: [] }
  return {
    seed,
    rules: rules.map((rule, at) => ({ ...rule, ...(counts[at] ?? { matched: 0, injected: 0 }) })),
  }
}

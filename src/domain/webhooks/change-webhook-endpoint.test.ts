// Rotating the secret of an endpoint: each older secret signs until its overlap ends.
import { describe, expect, it } from 'vitest'
import { openVault } from '../../webhooks/secrets.ts'
import { createWebhookEndpoint, rotateWebhookSecret } from './change-webhook-endpoint.ts'
import { HubError } from '../hub-error.ts'
import { secretLimits, type WebhookEndpoint } from './webhook-endpoint.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString()
const contextAt = (hour: number) => ({ now: at(hour), operationId: 'o', blueTapeId: 'b' })

const content = { id: 'e1', url: 'https://a.example/', eventTypes: ['*'], enabled: true }
const fresh = () =>
  createWebhookEndpoint(null, { ...content, description: null, headers: {} }, contextAt(0)).record

type Rotation = { readonly hour: number; readonly overlapHours: number }

function rotate(endpoint: WebhookEndpoint, { hour, overlapHours }: Rotation): WebhookEndpoint {
  const overlapUntil = overlapHours === 0 ? null : at(hour + overlapHours)
  return rotateWebhookSecret(endpoint, { overlapUntil }, contextAt(hour)).record
}

const vault = openVault(Buffer.alloc(32))
/** The numbers of the secrets that sign at this hour. */
function signingAt(endpoint: WebhookEndpoint, hour: number): number[] {
  const secrets = vault.secretsAt('acme', endpoint, new Date(at(hour)))
  const secretOf = (secretNumber: number) => vault.secretOf('acme', { id: 'e1', secretNumber })
  return secrets.map((secret) => [1, 2, 3, 4].find((number) => secretOf(number) === secret) ?? 0)
}

describe('rotateWebhookSecret', () => {
  it.each<[string, readonly Rotation[], Readonly<Record<number, readonly number[]>>]>([
    ['once', [{ hour: 0, overlapHours: 24 }], { 0: [2, 1], 23: [2, 1], 24: [2] }],
    [
      'twice within the overlap',
      [
        { hour: 0, overlapHours: 24 },
        { hour: 1, overlapHours: 24 },
      ],
      { 1: [3, 2, 1], 23: [3, 2, 1], 24: [3, 2], 25: [3] },
    ],
    [
      'again with a shorter overlap',
      [
        { hour: 0, overlapHours: 24 },
        { hour: 1, overlapHours: 1 },
      ],
      { 1: [3, 2, 1], 2: [3, 1], 23: [3, 1], 24: [3] },
    ],
    [
      'three times',
      [
        { hour: 0, overlapHours: 4 },
        { hour: 1, overlapHours: 12 },
        { hour: 5, overlapHours: 1 },
      ],
      { 5: [4, 3, 2], 6: [4, 2], 12: [4, 2], 13: [4] },
    ],
    [
      'because of a leak, without an overlap',
      [
        { hour: 0, overlapHours: 24 },
        { hour: 1, overlapHours: 0 },
      ],
      { 1: [3] },
    ],
  ])('keeps every overlap when it happens %s', (_name, rotations, expected) => {
    const endpoint = rotations.reduce(rotate, fresh())
    const hours = Object.keys(expected).map(Number)
    const signing = hours.map((hour) => [hour, signingAt(endpoint, hour)])
    expect(Object.fromEntries(signing)).toStrictEqual(expected)
  })

  it('shows when the last older secret stops signing', () => {
    const long = rotate(fresh(), { hour: 0, overlapHours: 24 })
    expect(rotate(long, { hour: 1, overlapHours: 1 }).overlapUntil).toBe(at(24))
    expect(rotate(long, { hour: 1, overlapHours: 0 }).overlapUntil).toBe(null)
  })

  it('refuses more older secrets than the limit, until one has ended', () => {
    let endpoint = fresh()
    for (let made = 0; made < secretLimits.olderSecretsMax; made += 1) {
      endpoint = rotate(endpoint, { hour: made, overlapHours: 24 })
    }
    const eleventh = () => rotate(endpoint, { hour: 12, overlapHours: 24 })
    expect(eleventh).toThrow(HubError)
    expect(rotate(endpoint, { hour: 24, overlapHours: 24 }).olderSecrets).toHaveLength(10)
    expect(rotate(endpoint, { hour: 12, overlapHours: 0 }).olderSecrets).toHaveLength(0)
  })
})

import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { mintSecret } from '../../test/support/mint-secret.ts'
import { signatureOf } from './sign.ts'

const body = Buffer.from('{"type":"invoice.updated","name":"Müller & Söhne 🧱"}')
const nowS = () => Math.floor(Date.now() / 1_000)

function headersOf(secrets: readonly string[], timestampS = nowS()) {
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(timestampS),
    'webhook-signature': signatureOf(secrets, { id: 'msg_1', timestampS, body }),
  }
}

describe('a signature', () => {
  it('is byte for byte that of the package standardwebhooks', () => {
    for (let round = 0; round < 200; round += 1) {
      const secret = mintSecret()
      const timestampS = 1_700_000_000 + round
      const theirs = new Webhook(secret).sign('msg_1', new Date(timestampS * 1_000), body)
      expect(signatureOf([secret], { id: 'msg_1', timestampS, body })).toBe(theirs)
    }
  })

  it('passes the package’s verifier', () => {
    const secret = mintSecret()
    const verified = new Webhook(secret).verify(body, headersOf([secret]))
    expect(verified).toEqual(JSON.parse(body.toString()))
  })

  it('is one a secret while two are valid, and passes with either and with no third', () => {
    const [older, newer, stranger] = [mintSecret(), mintSecret(), mintSecret()]
    const headers = headersOf([newer, older])
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2)
    for (const secret of [older, newer]) new Webhook(secret).verify(body, headers)
    expect(() => new Webhook(stranger).verify(body, headers)).toThrow('No matching signature')
  })

  it('is not made for an id with a dot, which could pass for a part of the timestamp', () => {
    expect(() => signatureOf([mintSecret()], { id: 'a.1', timestampS: 1, body })).toThrow('no dot')
  })
})

import { describe, expect, it } from 'vitest'
import { readSmtpUrl } from './smtp-url.ts'

describe('the URL of an SMTP server', () => {
  it('requires TLS from the start, or STARTTLS, except on this machine', () => {
    expect(readSmtpUrl('smtps://ada:p%40ss@mail.example.com')).toEqual({
      host: 'mail.example.com',
      port: 465,
      secure: true,
      requireTLS: false,
      ignoreTLS: false,
      auth: { user: 'ada', pass: 'p@ss' },
    })
    const plain = readSmtpUrl('smtp://mail.example.com')
    expect(plain).toMatchObject({ port: 587, secure: false, requireTLS: true, ignoreTLS: false })
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const local = readSmtpUrl(`smtp://${host}:2525`)
      expect(local).toMatchObject({ port: 2525, requireTLS: false, ignoreTLS: true })
    }
    // A name that only begins like one of this machine.
    expect(readSmtpUrl('smtp://127.0.0.1.example.com').requireTLS).toBe(true)
  })

  it.each([
    'mail.example.com',
    'http://mail.example.com',
    'smtp://',
    'smtps://mail.example.com/inbox',
    'smtps://mail.example.com?tls=no',
    'smtps://ada@mail.example.com',
    'smtps://ada:%zz@mail.example.com',
  ])('refuses %s without repeating it', (text) => {
    expect(() => readSmtpUrl(text)).toThrow(/^must /)
    expect(() => readSmtpUrl(text)).not.toThrow('zz@')
  })
})

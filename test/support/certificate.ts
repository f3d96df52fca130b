// Certificates of the tests' own, signed by themselves: Node can make keys, but no certificates, and not every
// machine has openssl. Just enough of X.509 (RFC 5280) in DER (X.690).
import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto'

export type Certificate = { readonly key: string; readonly cert: string }

type Draft = { readonly name: string; readonly from: Date; readonly until: Date }

/** For one name of the DNS. A client that trusts it as an authority accepts it. */
export function makeCertificate({ name, from, until }: Draft): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(objectId([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]))
  const subject = sequence(
    der(0x31, sequence(Buffer.concat([objectId([0x55, 0x04, 0x03]), der(0x0c, name)]))),
  )
  const version = der(0xa0, der(0x02, Buffer.from([2])))
  const serial = der(0x02, Buffer.from([1]))
  const validity = sequence(Buffer.concat([time(from), time(until)]))
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' })
  const extensions = der(0xa3, sequence(Buffer.concat([authority(), alternativeName(name)])))
  const parts = [version, serial, algorithm, subject, validity, subject, publicKeyInfo, extensions]
  const body = sequence(Buffer.concat(parts))
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]))
  const certificate = sequence(Buffer.concat([body, algorithm, signature]))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: new X509Certificate(certificate).toString(),
  }
}

function authority(): Buffer {
  const isAuthority = sequence(der(0x01, Buffer.from([0xff])))
  const critical = der(0x01, Buffer.from([0xff]))
  return sequence(Buffer.concat([objectId([0x55, 0x1d, 0x13]), critical, der(0x04, isAuthority)]))
}

function alternativeName(name: string): Buffer {
  const names = sequence(der(0x82, name))
  return sequence(Buffer.concat([objectId([0x55, 0x1d, 0x11]), der(0x04, names)]))
}

/** GeneralizedTime. */
function time(at: Date): Buffer {
  return der(0x18, at.toISOString().replaceAll(/[-:T]|\.\d+/g, ''))
}

function objectId(bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.from(bytes))
}

function sequence(content: Buffer): Buffer {
  return der(0x30, content)
}

function der(tag: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as Buffer)
  const { length } = bytes
  const shown =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...shown]), bytes])
}

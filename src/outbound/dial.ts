// A connection to one address that was checked. Who is at its other end is checked again before a byte is
// sent: between the check and the connection there is nothing left to be changed, and this holds it.
import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Target } from './target.ts'

/** Why there is no connection; nothing was sent. */
export class DialError extends Error {
  readonly failure: 'no_connection' | 'tls_failed'

  constructor(failure: DialError['failure'], cause?: unknown) {
    super(failure, { cause })
    this.failure = failure
  }
}

type Dialling = {
  readonly target: Target
  readonly address: string
  readonly mayCall: (address: string) => boolean
  readonly dialMs: number
  readonly handshakeMs: number
  /** Authorities that are trusted in place of Node's; PEM. */
  readonly ca?: string | undefined
}

export async function dial(dialling: Dialling): Promise<Socket> {
  const socket = await openSocket(dialling)
  return dialling.target.isSecure ? secure(socket, dialling) : socket
}

function openSocket({ address, target, mayCall, dialMs }: Dialling): Promise<Socket> {
  const socket = connectTcp({ host: address, port: target.port, noDelay: true, keepAlive: true })
  return settle(socket, { event: 'connect', ms: dialMs, failure: 'no_connection' }, () => {
    return mayCall(socket.remoteAddress ?? '')
  })
}

function secure(socket: Socket, { target, handshakeMs, ca }: Dialling): Promise<Socket> {
  // Without a name the certificate is held against the address.
  const servername = isIP(target.host) === 0 ? target.host : ''
  const trusted = ca === undefined ? {} : { ca }
  const secured = connectTls({
    socket,
    host: target.host,
    servername,
    ALPNProtocols: ['http/1.1'],
    ...trusted,
  })
  return settle(
    secured,
    { event: 'secureConnect', ms: handshakeMs, failure: 'tls_failed' },
    () => true,
  )
}

/** Waits for the event; a socket that fails, is too slow or does not pass is destroyed. */
function settle<S extends Socket>(
  socket: S,
  wait: { event: string; ms: number; failure: DialError['failure'] },
  passes: () => boolean,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) => {
      clearTimeout(timer)
      socket.destroy()
      reject(new DialError(wait.failure, cause))
    }
    const timer = setTimeout(fail, wait.ms)
    // It stays: an error that nobody listens to ends the process. Later ones only destroy what is broken.
    socket.on('error', fail)
    socket.once('close', fail)
    socket.once(wait.event, () => {
      if (!passes()) return fail()
      clearTimeout(timer)
      socket.off('close', fail)
      resolve(socket)
    })
  })
}

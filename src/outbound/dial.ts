// Connects to one checked address. The remote address is checked again before a byte is sent, to ensure that the connection
// leads to the address that was checked.
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
  /** Trusted authorities instead of Node's; PEM. */
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
  // Without a name, the certificate is verified against the address.
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

/** Waits for the event; destroys a socket that fails, is too slow or does not pass the check. */
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
    // Never removed: an unhandled error event would end the process. Later errors only destroy the socket.
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

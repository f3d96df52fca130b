// The endpoints about events.
import { listAccountEvents } from './list-account-events.ts'
import { listEvents } from './list-events.ts'
import { streamEvents } from './stream-events.ts'

export const eventEndpoints = [listEvents, streamEvents, listAccountEvents] as const

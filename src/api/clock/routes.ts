// The endpoints about the clock of an account.
import { getClock } from './get-clock.ts'
import { setClock } from './set-clock.ts'

export const clockEndpoints = [getClock, setClock] as const

// The event types and patterns that an endpoint subscribes to.
import { eventTypes, type EventType } from '../event.ts'

const allTypes = Object.keys(eventTypes) as readonly EventType[]

/** The patterns that an endpoint can subscribe to, besides single types. */
export const eventPatterns: readonly string[] = [
  '*',
  ...new Set(allTypes.map((type) => `${type.slice(0, type.indexOf('.'))}.*`)),
]

/** The event types that match any of these types and patterns. */
export function matchingTypes(wanted: readonly string[]): EventType[] {
  return allTypes.filter((type) => wanted.some((pattern) => isMatch(pattern, type)))
}

function isMatch(pattern: string, type: EventType): boolean {
  if (pattern === '*' || pattern === type) return true
  return pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1))
}

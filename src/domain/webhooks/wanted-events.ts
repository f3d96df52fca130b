// Which events an endpoint wants: types, and patterns of them.
import { eventTypes, type EventType } from '../event.ts'

const allTypes = Object.keys(eventTypes) as readonly EventType[]

/** What an endpoint can ask for, besides single types. */
export const eventPatterns: readonly string[] = [
  '*',
  ...new Set(allTypes.map((type) => `${type.slice(0, type.indexOf('.'))}.*`)),
]

/** The types of events that these types and patterns mean. */
export function matchingTypes(wanted: readonly string[]): EventType[] {
  return allTypes.filter((type) => wanted.some((pattern) => isMatch(pattern, type)))
}

function isMatch(pattern: string, type: EventType): boolean {
  if (pattern === '*' || pattern === type) return true
  return pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1))
}

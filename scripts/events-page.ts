// docs/reference/events.md: the types of events, from the table that the feed is typed by.
import { eventTypes } from '../src/domain/event.ts'
import { code, table } from './markdown.ts'

export function eventsPage(): string {
  const rows = Object.entries(eventTypes).map(([type, meaning]) => [code(type), meaning])
  return [
    '# Event types',
    'What `type` of an event can be. New types may be added: a reader skips those it does not know. How to read the feed is told in [Events](../concepts/events.md).',
    table(['type', 'meaning'], rows),
  ].join('\n\n')
}

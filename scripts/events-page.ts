// docs/reference/events.md: the event types, from the table that types the feed.
import { eventTypes } from '../src/domain/event.ts'
import { code, table } from './markdown.ts'

export function eventsPage(): string {
  const rows = Object.entries(eventTypes).map(([type, meaning]) => [code(type), meaning])
  return [
    '# Event types',
    'The values of `type`. New types may be added: ignore those that you do not know. [Events](../concepts/events.md) explains how to read the feed.',
    table(['type', 'meaning'], rows),
  ].join('\n\n')
}

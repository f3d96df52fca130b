// docs/reference/events.md: generated from the table of event types.
import { eventTypes } from '../src/domain/event.ts'
import { code, table } from './markdown.ts'

export function eventsPage(): string {
  const rows = Object.entries(eventTypes).map(([type, meaning]) => [code(type), meaning])
  return [
    '# Event types',
    'The possible values of `type` in an event. New types may be added; readers should skip unknown ones. [Events](../concepts/events.md) explains how to read the feed.',
    table(['type', 'meaning'], rows),
  ].join('\n\n')
}

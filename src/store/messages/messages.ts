// The table of messages, without the worker's lease: see message-work.ts.
import type { Message } from '../../domain/messages/message.ts'
import {
  dateOrNull,
  hubColumns,
  instant,
  integer,
  text,
  type Column,
} from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

const seq: Column<number | null> = { type: 'bigint' }

export const messageTable = recordTable<Message>('message', {
  own: {
    ...hubColumns,
    template: text(),
    channel: text(),
    recipient: text(),
    customerId: text(),
    aboutKind: text(),
    aboutId: text(),
    cause: text(),
    seq,
    reminderDay: dateOrNull(),
    status: text(),
    reason: text(),
    attempts: integer(),
    failure: text(),
    dueAt: instant(),
    endedAt: instant(),
  },
})

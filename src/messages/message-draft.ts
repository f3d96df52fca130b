// A message as it is added, to be sent as soon as a way exists.
import type { MessageChannel } from '../domain/messages/message-policy.ts'
import { newUuid } from '../ids.ts'
import type { MessageDraft } from '../store/messages/message-port.ts'

/** The reason of messages that no way exists for. */
export const noWay = 'no_way'

type About = Omit<MessageDraft, 'id' | 'status' | 'reason'>

/** `channels` are those that this hub can send. */
export function draftOf(about: About, channels: ReadonlySet<MessageChannel>): MessageDraft {
  const state = channels.has(about.channel)
    ? ({ status: 'waiting', reason: null } as const)
    : ({ status: 'not_sent', reason: noWay } as const)
  return { id: newUuid(), ...about, ...state }
}

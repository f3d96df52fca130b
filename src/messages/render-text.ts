// Lays out a message as plain text.
import type { MessageText } from './message-text.ts'

type Signed = {
  readonly greeting: string
  readonly footer: readonly string[]
}

export function renderText(
  { title, paragraphs, facts, action }: MessageText,
  { greeting, footer }: Signed,
): string {
  const width = Math.max(0, ...facts.map(([label]) => label.length))
  const blocks = [
    greeting,
    title,
    ...paragraphs,
    facts.map(([label, value]) => `${`${label}:`.padEnd(width + 2)}${value}`).join('\n'),
    ...(action === null ? [] : [`${action.label}:\n${action.url}`]),
    // Mail programs hide what follows a signature mark.
    ['-- ', ...footer].join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

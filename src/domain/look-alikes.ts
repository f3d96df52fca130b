// Ids that people take for one and the same: other letters, other blanks, another Unicode form.
import { visible } from './visible-text.ts'

/** As far as sources pad their ids to a fixed width. */
const paddingMax = 40

/**
 * The ids that could be meant by `id`, without itself: few enough to be looked up one by one, so that no
 * index is needed. Letters are all small, all capital, or capital at the beginning.
 */
export function lookAlikesOf(id: string): readonly string[] {
  const bare = visible(id)
  const forms = new Set<string>()
  for (const form of [bare, bare.normalize('NFC'), bare.normalize('NFD'), bare.normalize('NFKC')]) {
    forms.add(form)
    forms.add(form.toLowerCase())
    forms.add(form.toUpperCase())
    forms.add(form.charAt(0).toUpperCase() + form.slice(1).toLowerCase())
  }
  for (let blanks = 1; blanks <= paddingMax; blanks += 1) forms.add(bare + ' '.repeat(blanks))
  forms.add(` ${bare}`)
  forms.delete(id)
  return [...forms]
}

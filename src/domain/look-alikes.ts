// Ids that look the same to people: they differ in case, spaces or Unicode normalization.
import { visible } from './visible-text.ts'

/** Sources may pad ids with spaces to a fixed width. */
const paddingMax = 40

/**
 * The ids that may have been meant by `id`, excluding itself; few enough to look up individually, without an
 * extra index. Case variants are lower, upper and capitalized.
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

// One field of a form, by its kind, and what a whole form says.
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'

export type Field = {
  readonly name: string
  readonly label: string
  readonly description?: string
  readonly isRequired?: boolean
  readonly value?: string
  /** A line of text unless it says otherwise. */
  readonly kind?: 'amount' | 'date' | 'check' | 'lines' | { readonly oneOf: readonly string[] }
}

/** Texts by the names of their fields; a box that is checked says `true`, one that is not says nothing. */
export type Said = Readonly<Record<string, string | undefined>>

/** Days are written as everywhere else, whatever the browser's country writes. */
export const dayInput = {
  placeholder: 'YYYY-MM-DD',
  pattern: String.raw`\d{4}-\d{2}-\d{2}`,
  title: 'A day such as 2026-01-31',
} as const

export function saidIn(form: HTMLFormElement): Said {
  const entries = [...new FormData(form)].flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : ''
    return text === '' ? [] : [[name, text] as const]
  })
  return Object.fromEntries(entries)
}

export function FormField({ field }: { readonly field: Field }) {
  const { name, label, description, isRequired = false, value = '', kind } = field
  const about = { name, label, ...(description === undefined ? {} : { description }) }
  const props = { ...about, required: isRequired, defaultValue: value }
  if (kind === 'check')
    return <Checkbox {...about} value="true" defaultChecked={value === 'true'} />
  if (kind === 'lines') return <Textarea {...props} rows={3} />
  if (kind === 'date') return <TextInput {...props} {...dayInput} />
  if (typeof kind === 'object') return <NativeSelect {...props} data={[...kind.oneOf]} />
  return <TextInput {...props} inputMode={kind === 'amount' ? 'decimal' : 'text'} />
}

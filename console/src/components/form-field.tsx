// A form field by kind, and the values of a form.
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'

export type Field = {
  readonly name: string
  readonly label: string
  readonly description?: string
  readonly isRequired?: boolean
  readonly value?: string
  /** A line of text by default. */
  readonly kind?: 'amount' | 'date' | 'check' | 'lines' | { readonly oneOf: readonly string[] }
}

/** Values by field name; a checked box is `true`, an unchecked or empty field is absent. */
export type FormValues = Readonly<Record<string, string | undefined>>

/** The same form of date in every locale. */
export const dateInput = {
  placeholder: 'YYYY-MM-DD',
  pattern: String.raw`\d{4}-\d{2}-\d{2}`,
  title: 'A date such as 2026-01-31',
} as const

export function formValues(form: HTMLFormElement): FormValues {
  const entries = [...new FormData(form)].flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : ''
    return text === '' ? [] : [[name, text] as const]
  })
  return Object.fromEntries(entries)
}

type FieldProps = {
  readonly field: Field
  /** A dialog begins with it. */
  readonly isFirst: boolean
}

export function FormField({ field, isFirst }: FieldProps) {
  const { name, label, description, isRequired = false, value = '', kind } = field
  const about = {
    name,
    label,
    ...(description === undefined ? {} : { description }),
    ...(isFirst ? { 'data-autofocus': true } : {}),
  }
  const props = { ...about, required: isRequired, defaultValue: value }
  if (kind === 'check')
    return <Checkbox {...about} value="true" defaultChecked={value === 'true'} />
  if (kind === 'lines') return <Textarea {...props} rows={3} />
  if (kind === 'date') return <TextInput {...props} {...dateInput} />
  if (typeof kind === 'object') return <NativeSelect {...props} data={[...kind.oneOf]} />
  return <TextInput {...props} inputMode={kind === 'amount' ? 'decimal' : 'text'} />
}

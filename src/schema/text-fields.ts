// Text fields: free text, ids and document numbers.
import { isDotSegment } from '../domain/dot-segment.ts'
import { invisibleIn, isBlank, isPlain, visible } from '../domain/visible-text.ts'
import { JsonNumber } from '../json/json.ts'
import {
  describe,
  masked,
  maskedJson,
  nameOf,
  plainText,
  quote,
  shorten,
  wrongType,
  type Field,
} from './field.ts'
import { addFault, addWarning, type Issues } from './issues.ts'

type TextOptions = {
  readonly lengthMax: number
  readonly emptyAllowed?: boolean
  /** Refuses line breaks and control characters. */
  readonly isLine?: boolean
  /** Personal data: never stored with an operation, never repeated in a fault. */
  readonly personal?: boolean
  readonly description?: string
}

export function text({
  lengthMax,
  emptyAllowed = false,
  isLine = false,
  personal = false,
  description,
}: TextOptions) {
  const field: Field<string> = {
    schema: {
      type: 'string',
      ...(emptyAllowed ? {} : { minLength: 1 }),
      maxLength: lengthMax,
      ...describe(description),
    },
    read(value, pointer, issues) {
      if (typeof value !== 'string') {
        return wrongType(issues, pointer, { wanted: 'a text', value, personal })
      }
      if (!emptyAllowed && isBlank(value)) {
        const message = `${nameOf(pointer)} ${value === '' ? 'is empty' : 'contains only blanks'}.`
        return addFault(issues, { pointer, rule: 'text_empty', message })
      }
      const length = charactersIn(value)
      if (length <= lengthMax) {
        if (!isLine || isPrintable(value)) return value
        const message = `${nameOf(pointer)} contains a line break or another control character.`
        return addFault(issues, { pointer, rule: 'text_not_one_line', message })
      }
      return addFault(issues, {
        pointer,
        rule: 'text_too_long',
        message: `${nameOf(pointer)} has ${length} characters, but at most ${lengthMax} are allowed.`,
        sent: personal ? masked : shorten(value),
        expected: `at most ${lengthMax} characters`,
      })
    },
    maskedText: personal ? () => maskedJson : plainText,
  }
  return field
}

export const idLengthMax = 128
const idField = text({
  lengthMax: idLengthMax,
  description: 'The source’s own id, case-sensitive.',
})
export const recordId: Field<string> = {
  ...idField,
  read(value, pointer, issues) {
    const id = idField.read(value, pointer, issues)
    if (id === undefined) return id
    if (isDotSegment(id)) {
      const message = `${nameOf(pointer)} is ${quote(id)}: ${dotSegmentIsReserved}`
      return addFault(issues, { pointer, rule: 'id_reserved', message, sent: id })
    }
    if (isPlain(id)) return id
    if (isPrintable(id)) {
      warnOfInvisible(id, pointer, issues)
      return id
    }
    const message = `${nameOf(pointer)} contains a character that is not printable.`
    return addFault(issues, { pointer, rule: 'id_invalid', message })
  },
}

/** The id in an update's body; write.ts compares it with the one in the path. */
export const pathId: Field<string> = {
  schema: {
    ...idField.schema,
    description: 'May repeat the id in the path; a different id is refused.',
  },
  read(value, pointer, issues) {
    return value instanceof JsonNumber ? value.raw : idField.read(value, pointer, issues)
  },
  maskedText: plainText,
}

/** The number of a document; warns about invisible characters, which would prevent finding it. */
export function documentNumber(lengthMax: number): Field<string> {
  const field = text({ lengthMax, description: 'The human-readable number.' })
  return {
    ...field,
    read(value, pointer, issues) {
      const number = field.read(value, pointer, issues)
      if (number !== undefined) warnOfInvisible(number, pointer, issues)
      return number
    },
  }
}

function warnOfInvisible(id: string, pointer: string, issues: Issues): void {
  const found = invisibleIn(id)
  if (found === null) return
  const message = `${nameOf(pointer)} is ${quote(id)}, which ${found}.`
  const sent = shorten(id)
  addWarning(issues, {
    pointer,
    rule: 'invisible_characters',
    message,
    sent,
    expected: visible(id),
  })
}
export const dotSegmentIsReserved = 'URLs resolve it as a path segment, so it cannot be an id.'

export function isId(id: string): boolean {
  return id !== '' && charactersIn(id) <= idLengthMax && isPrintable(id) && !isDotSegment(id)
}

/** Counts code points rather than UTF-16 units. */
export function charactersIn(value: string): number {
  let count = value.length
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at)
    // The JSON parser refuses lone surrogates, so each high one starts a pair.
    if (unit >= 0xd800 && unit <= 0xdbff) count -= 1
  }
  return count
}

/** False for control characters, line separators and lone surrogates. */
function isPrintable(id: string): boolean {
  return !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(id)
}

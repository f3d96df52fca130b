// Fields of a body for booleans, enumerated numbers, bounded integers and instants.
import { JsonNumber } from '../json/json.ts'
import { describe, nameOf, plainText, quote, shorten, wrongType, type Field } from './field.ts'
import { addFault } from './issues.ts'
import { queryInstant } from './query.ts'

export function flag(description?: string): Field<boolean> {
  return {
    schema: { type: 'boolean', ...describe(description) },
    read(value, pointer, issues) {
      if (typeof value === 'boolean') return value
      return wrongType(issues, pointer, { wanted: 'true or false', value })
    },
    maskedText: plainText,
  }
}

export function oneOfNumbers<T extends number>(
  values: readonly T[],
  description: string,
): Field<T> {
  return {
    schema: { type: 'number', enum: values, description },
    read(value, pointer, issues) {
      if (!(value instanceof JsonNumber)) {
        return wrongType(issues, pointer, { wanted: 'a number', value })
      }
      const known = values.find((candidate) => candidate === Number(value.raw))
      if (known !== undefined) return known
      const expected = values.join(', ')
      const sent = shorten(value.raw)
      const message = `${nameOf(pointer)} is ${sent}, which is not one of ${expected}.`
      return addFault(issues, { pointer, rule: 'value_unknown', message, sent, expected })
    },
    maskedText: plainText,
  }
}

/** An integer of at least `min`, and at most `max` if given. */
export function integerField(min: number, description: string, max?: number): Field<number> {
  const range = max === undefined ? `from ${min} on` : `from ${min} to ${max}`
  return {
    schema: {
      type: 'integer',
      minimum: min,
      ...(max === undefined ? {} : { maximum: max }),
      description,
    },
    read(value, pointer, issues) {
      if (!(value instanceof JsonNumber)) {
        return wrongType(issues, pointer, { wanted: 'a number', value })
      }
      const number = Number(value.raw)
      if (Number.isSafeInteger(number) && number >= min && number <= (max ?? number)) return number
      const [sent, expected] = [shorten(value.raw), `a whole number ${range}`]
      const message = `${nameOf(pointer)} is ${sent}, which is not ${expected}.`
      return addFault(issues, { pointer, rule: 'value_unknown', message, sent, expected })
    },
    maskedText: plainText,
  }
}

export function instantField(description: string): Field<string> {
  return {
    schema: { ...queryInstant.schema, description },
    read(value, pointer, issues) {
      const { expected } = queryInstant
      if (typeof value !== 'string') return wrongType(issues, pointer, { wanted: expected, value })
      const read = queryInstant.read(value)
      if (read !== null) return read
      const message = `${nameOf(pointer)} is ${quote(value)}, which is not ${expected}.`
      return addFault(issues, {
        pointer,
        rule: 'date_invalid',
        message,
        sent: shorten(value),
        expected,
      })
    },
    maskedText: plainText,
  }
}

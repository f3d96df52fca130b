// Amounts in dollars with a lower bound, for bodies of operators and buyers.
import { compare, isNegative, zero, type Decimal } from '../domain/decimal.ts'
import { amount } from './plain-fields.ts'
import { nameOf, type Field, type JsonSchema } from './field.ts'
import { addFault } from './issues.ts'

const places = 2

export function fromZero(description: string): Field<Decimal> {
  return bounded(description, {
    isOutside: isNegative,
    words: "it can't be negative",
    schema: { minimum: 0 },
  })
}

export function aboveZero(description: string): Field<Decimal> {
  return bounded(description, {
    isOutside: isNotPositive,
    words: 'it must be more than 0',
    schema: { exclusiveMinimum: 0 },
  })
}

function isNotPositive(value: Decimal): boolean {
  return compare(value, zero) <= 0
}

type Bound = {
  readonly isOutside: (value: Decimal) => boolean
  readonly words: string
  /** The bound in the JSON Schema, which applies to numbers only and not to amounts sent as text. */
  readonly schema: JsonSchema
}

function bounded(description: string, { isOutside, words, schema }: Bound): Field<Decimal> {
  const field = amount(places, description)
  return {
    ...field,
    schema: { ...field.schema, ...schema },
    read(value, pointer, issues) {
      const read = field.read(value, pointer, issues)
      if (read === undefined || !isOutside(read)) return read
      const message = `${nameOf(pointer)} is ${read}, and ${words}.`
      return addFault(issues, { pointer, rule: 'number_invalid', message, sent: read })
    },
  }
}

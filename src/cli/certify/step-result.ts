// What a connector answers to a step: only what the hub cannot see.

export type StepResult = {
  /** What a person has to look at: the id of a record, and what is wrong with it. */
  readonly reports?: readonly { readonly id: string; readonly problem: string }[]
  /** Why the connector stopped calling until a person acts. */
  readonly alarm?: string
  /** What was booked in the accounting system since the beginning of the test. */
  readonly bookings?: readonly {
    readonly paymentId: string
    readonly invoiceId: string
    readonly amount: string
  }[]
  /** The status that the connector knows of each invoice. */
  readonly statuses?: Readonly<Record<string, string>>
  /** The last number of the feed that was processed. */
  readonly seq?: number
  /** Why the connector does not do this step; the test is then skipped. */
  readonly skipped?: string
}

const isText = (value: unknown): value is string => typeof value === 'string'

type Reader = { readonly form: string; readonly accepts: (value: unknown) => boolean }

const listOf = (members: readonly string[]): Reader => ({
  form: `a list of objects with ${members.join(', ')}`,
  accepts: (value) =>
    Array.isArray(value) && value.every((item) => members.every((name) => isText(item?.[name]))),
})

const members: Readonly<Record<keyof StepResult, Reader>> = {
  reports: listOf(['id', 'problem']),
  alarm: { form: 'a text', accepts: isText },
  bookings: listOf(['paymentId', 'invoiceId', 'amount']),
  statuses: {
    form: 'an object with a text for each invoice',
    accepts: (value) =>
      typeof value === 'object' && value !== null && Object.values(value).every(isText),
  },
  seq: { form: 'a number', accepts: (value) => typeof value === 'number' },
  skipped: { form: 'a text', accepts: isText },
}

/** Throws an error that names the member and its form. Members that are `null` are left out. */
export function readStepResult(text: string): StepResult {
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`The result is not JSON: ${(error as Error).message}`, { cause: error })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('The result is not a JSON object.')
  }
  const given = Object.entries(value).filter(([, one]) => one !== null)
  for (const [name, one] of given) {
    const member = Object.hasOwn(members, name) ? members[name as keyof StepResult] : undefined
    if (member === undefined) {
      throw new Error(
        `The result has ${name}, but only ${Object.keys(members).join(', ')} are known.`,
      )
    }
    if (!member.accepts(one)) throw new Error(`In the result, ${name} has to be ${member.form}.`)
  }
  return Object.fromEntries(given)
}

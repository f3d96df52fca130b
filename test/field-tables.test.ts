// A field, a kind of field or a column that is left out of any place does not compile. Each case is a file of the hub with one
// thing taken out or put in; all of them are compiled at once.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './support/source-files.ts'

type Variant = {
  readonly name: string
  readonly file: string
  /** What stands there, and what stands there in the variant. */
  readonly from: string
  readonly to: string
}

const asItIs: readonly Variant[] = [
  'domain/invoices/invoice-fields.ts',
  'schema/table-members.ts',
  'schema/table-answers.ts',
  'store/unit-of-work/columns.ts',
  'store/invoices/invoices.ts',
].map((file) => ({ name: file, file, from: '', to: '' }))

const without = (name: string, file: string, from: string): Variant => {
  return { name, file, from, to: '' }
}

const incomplete: readonly Variant[] = [
  without(
    'an invoice’s field without a lock',
    'domain/invoices/invoice-fields.ts',
    "    editable: 'untilEnd',\n    group: 'number',\n",
  ),
  without(
    'an invoice’s field that is locked without a group',
    'domain/invoices/invoice-fields.ts',
    "    group: 'payers',\n",
  ),
  {
    name: 'an invoice’s field of no known kind',
    file: 'domain/invoices/invoice-fields.ts',
    from: "kind: 'documentNumber',",
    to: "kind: 'number plate',",
  },
  without(
    'an invoice’s text without a length',
    'domain/invoices/invoice-fields.ts',
    '    lengthMax: invoiceLimits.invoiceNumberMax,\n',
  ),
  without(
    'a group without advice for a status',
    'domain/invoices/resolutions.ts',
    "    customer: 'Send the stored customer: that customer has paid.',\n",
  ),
  without(
    'a quote’s field without a lock',
    'domain/quotes/quote-fields.ts',
    "    editable: 'always',\n",
  ),
  without('a kind without a reader', 'schema/table-members.ts', '  date: () => calendarDate,\n'),
  without(
    'a kind without an answer',
    'schema/table-answers.ts',
    '  flag: () => ({ schema: boolean }),\n',
  ),
  without('a kind without a column', 'store/unit-of-work/columns.ts', '  choice: text(),\n'),
  without('an invoice without a column', 'store/invoices/invoices.ts', ' status: text(),'),
  without(
    'an invoice without the columns of its content',
    'store/invoices/invoices.ts',
    '...columnsOf(invoiceFields), ',
  ),
  without('a quote without a column', 'store/quotes/quotes.ts', ' used: amount '),
  without('a customer without a column', 'store/customers/customers.ts', ' frozenAt: instant() '),
  without('a company without a column', 'store/companies/companies.ts', ' customerId: text() '),
  without('a project without a column', 'store/projects/projects.ts', ' content: json() '),
  without('credit without a column', 'store/credit/credits.ts', '    balance: amount,\n'),
  without('a draw without a column', 'store/credit/draws.ts', '    reason: text(),\n'),
  {
    name: 'a draw with a column of another type',
    file: 'store/credit/draws.ts',
    from: 'outstanding: amount,',
    to: 'outstanding: flag,',
  },
  without('a payment without a column', 'store/payments/payments.ts', '    failure: text(),\n'),
  without(
    'a webhook endpoint without a column',
    'store/webhooks/webhook-endpoints.ts',
    '    headers: json(),\n',
  ),
  without(
    'a kind of record without a table',
    'store/unit-of-work/record-tables.ts',
    '  draw: drawTable,\n',
  ),
  without('an amount that changes do not know', 'api/events/schema.ts', '  repaying: true,\n'),
  without(
    'a draw without a member of its answer',
    'api/credit/draw-schema.ts',
    '    fee: toNumber(draw.fee),\n',
  ),
  without(
    'a draw without a property of its schema',
    'api/credit/draw-schema.ts',
    '  fee: number,\n',
  ),
  without(
    'a payment without a member of its answer',
    'api/payments/schema.ts',
    '    failure: payment.failure,\n',
  ),
  without(
    'a payment without a property of its schema',
    'api/payments/schema.ts',
    '  failure: nullable(string),\n',
  ),
  without(
    'credit without a member of its answer',
    'api/credit/schema.ts',
    '    barredUntil: credit.barredUntil,\n',
  ),
  without(
    'credit without a property of its schema',
    'api/credit/schema.ts',
    '  barredUntil: nullable(date),\n',
  ),
  without(
    'a webhook endpoint without a member of its answer',
    'api/webhooks/schema.ts',
    '    overlapUntil: endpoint.overlapUntil,\n',
  ),
  without(
    'a webhook endpoint without a property of its schema',
    'api/webhooks/schema.ts',
    '  overlapUntil: nullable(instant),\n',
  ),
]

const variants = [...asItIs, ...incomplete]
const fileOf = (at: number) => `variant-${at}.ts`

/** The variant's text, with its imports as those of the file that it is a variant of. */
function textOf({ file, from, to }: Variant): string {
  const path = join(projectRoot, 'src', file)
  const text = readFileSync(path, 'utf8')
  if (from !== '' && text.split(from).length !== 2) throw new Error(`${file} lacks: ${from}`)
  const changed = text.replace(from, to)
  return changed.replaceAll(/ from '(\.[^']+)'/g, (_, name: string) => {
    return ` from '${posix.join(dirname(path), name)}'`
  })
}

/** The files of the variants that have errors. */
function compile(): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bthub-field-tables-'))
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
    variants.forEach((variant, at) => writeFileSync(join(folder, fileOf(at)), textOf(variant)))
    const compilerOptions = {
      noUnusedLocals: false,
      rewriteRelativeImportExtensions: false,
      allowImportingTsExtensions: true,
      typeRoots: [join(projectRoot, 'node_modules/@types')],
    }
    const config = {
      extends: join(projectRoot, 'tsconfig.json'),
      compilerOptions,
      include: ['*.ts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
      cwd: folder,
    })
    return new Set(
      [...stdout.matchAll(/^([^\s(]*)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? ''),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the compiler', () => {
  let broken: ReadonlySet<string> = new Set()

  beforeAll(() => {
    broken = compile()
  }, 60_000)

  it.each(asItIs.map(({ name }, at) => [name, at] as const))('accepts %s', (_, at) => {
    expect(broken.has(fileOf(at))).toBe(false)
  })

  it.each(incomplete.map(({ name }, at) => [name, at + asItIs.length] as const))(
    'demands what is missing: %s',
    (_, at) => {
      expect(broken.has(fileOf(at))).toBe(true)
    },
  )

  it('finds nothing wrong elsewhere', () => {
    expect([...broken].filter((file) => !file.startsWith('variant-'))).toEqual([])
  })
})

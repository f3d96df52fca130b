// Amounts, counts, times and other values as text.

/** Amounts and quantities have at most six decimals, so none is rounded. */
const maximumFractionDigits = 6
const amounts = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits,
})
const quantities = new Intl.NumberFormat('en-US', { maximumFractionDigits })
const counts = new Intl.NumberFormat('en-US')

/** `$1,100.00`, with more decimals where there are more. */
export function amountText(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? '–' : amounts.format(amount)
}

/** `1,200.5`, without trailing zeros. */
export function quantityText(quantity: number): string {
  return quantities.format(quantity)
}

export function countText(count: number): string {
  return counts.format(count)
}

/** `2026-01-04 09:47:57`, in UTC. */
export function instantText(instant: string | null | undefined): string {
  if (instant === null || instant === undefined || instant === '') return '–'
  const time = new Date(instant)
  return Number.isNaN(time.getTime()) ? instant : time.toISOString().slice(0, 19).replace('T', ' ')
}

const dateAndTime = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
})
const zone = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' })

/** `2026-01-04 10:47:57 GMT+1`, in the zone of the browser. */
export function localText(ms: number): string {
  const name = zone.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return `${dateAndTime.format(ms)} ${name}`
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' })
const relativeUnits = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const
/** Older times are shown as dates. */
const relativeMaxMs = 7 * 86_400_000

/** The clocks of the hub and of the browser may differ by this much. */
const nowMaxMs = 20_000

/** `5 min. ago`, `in 2 hr.`, `just now`; a date when it is more than a week away. */
export function relativeText(ms: number, now: number): string {
  const away = ms - now
  if (Math.abs(away) > relativeMaxMs) return new Date(ms).toISOString().slice(0, 10)
  const found = relativeUnits.find(([, size]) => Math.abs(away) >= size)
  if (found === undefined) return away > nowMaxMs ? 'in less than 1 min.' : 'just now'
  const [unit, size] = found
  return relative.format(Math.trunc(away / size), unit)
}

/** A JSON value as text: objects as `name: value` lines. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return value === '' ? '“”' : value
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((one) => valueText(one)).join('\n')
  }
  if (typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
  if (entries.length === 0) return 'none'
  return entries.map(([name, one]) => `${name}: ${valueText(one)}`).join('\n')
}

type Actor = {
  readonly kind: string
  readonly id: string | null
  readonly name: string | null
}

/** `operator demo`, `the accounting system (key acadfcd8e077)`. */
export function actorText({ kind, id, name }: Actor): string {
  if (kind === 'source') return id === null ? sourceText : `${sourceText} (key ${id})`
  const who = name ?? id
  if (who === null) return `the ${kind}`
  return kind === 'hub' ? `the hub (${who})` : `${kind} ${who}`
}

const sourceText = 'the accounting system'

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const

/** `3 h`, `12 min`: in the largest unit that fits. */
export function durationText(ms: number): string {
  const [unit, size] = units.find(([, one]) => ms >= one) ?? ['s', 1_000]
  return `${countText(Math.floor(ms / size))} ${unit}`
}

const sizes = [
  ['GiB', 1024 ** 3],
  ['MiB', 1024 ** 2],
  ['KiB', 1024],
] as const

/** `12.3 MiB`. */
export function sizeText(bytes: number): string {
  const [unit, size] = sizes.find(([, one]) => bytes >= one) ?? ['bytes', 1]
  return `${unit === 'bytes' ? countText(bytes) : (bytes / size).toFixed(1)} ${unit}`
}

// The words of a search: those that say nothing are dropped, inflections are removed, and other names of a thing are added.
import { stemmer } from 'stemmer'

/** A compound such as a rule's name counts as one word and as its parts. */
export function wordsOf(text: string): string[] {
  const whole = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_'’-]*/gu) ?? []
  return whole.flatMap((word) => {
    const parts = word.split(/[_'’-]+/).filter((part) => part !== '')
    return parts.length > 1 ? [word, ...parts] : [word]
  })
}

/** The word and its stem, which is that of `updates` and `updated` alike; names with digits or underscores have none. */
export function withStem(word: string): string | string[] {
  if (!/^[a-z]+$/.test(word)) return word
  const stem = stemmer(word)
  return stem === word ? word : [word, stem]
}

/** The words of a question that say what it is about; all of them if none does. */
export function wordsThatMatter(question: string): string[] {
  const words = wordsOf(question)
  const mattering = words.filter((word) => !stopWords.has(word))
  return mattering.length === 0 ? words : mattering
}

const stopWords: ReadonlySet<string> = new Set(
  `a about after all am an and any anything are as at be been but by can can't cannot could d did do does doesn doesn't don
   don't for from get getting gets had has have how i i'm if in into is isn isn't it its just know ll m make many me much my need not now of on
   or our out please s should so some t than that the their them then there they this to too us use using
   want was way we were what when where which while who why will with won't would you your`.split(
    /\s+/,
  ),
)

/** Words that readers use, and what the documentation calls it. */
const otherNames: Readonly<Record<string, string>> = {
  accounting: 'source',
  bearer: 'key',
  books: 'records ledger',
  bounce: 'failed',
  bulk: 'batch',
  callback: 'webhook',
  cent: 'rounding',
  cents: 'rounding',
  certificate: 'tls',
  chargeback: 'payment',
  csv: 'push file',
  clash: 'conflict',
  crash: 'kill',
  date: 'dates',
  declined: 'refused rejected',
  diff: 'difference',
  discarded: 'superseded unchanged',
  docker: 'deployment container',
  double: 'duplicate idempotency',
  dropped: 'superseded unchanged refused',
  duplicate: 'idempotency repeat',
  duplicates: 'idempotency repeat',
  email: 'e-mail messages',
  emails: 'e-mail messages',
  env: 'environment settings',
  environment: 'settings configuration',
  equal: 'reconciliation',
  erp: 'source',
  error: 'refused',
  errors: 'refusals',
  failed: 'refused',
  fail: 'refused',
  faster: 'performance',
  frozen: 'freeze status',
  gap: 'seq feed',
  grafana: 'metrics',
  https: 'tls',
  ignored: 'superseded unchanged verdict',
  install: 'start',
  kubernetes: 'deployment',
  late: 'superseded',
  locked: 'status',
  login: 'sign-in key',
  lost: 'revoke rotate missing',
  machine: 'local demo',
  mail: 'e-mail messages',
  match: 'reconciliation',
  migrate: 'ledger upgrade',
  missing: 'gap reconciliation',
  mock: 'sandbox demo',
  mocking: 'sandbox demo',
  monitor: 'metrics health',
  monitoring: 'metrics health',
  newer: 'source clock',
  nginx: 'proxy',
  offset: 'time zone',
  order: 'seq',
  outage: 'failover',
  overwritten: 'superseded',
  paginate: 'cursor',
  pagination: 'cursor',
  partial: 'part amountdue',
  password: 'key',
  penny: 'rounding',
  preview: 'dry',
  rejected: 'refused',
  requests: 'calls',
  request: 'call',
  rotate: 'replaces overlap',
  secure: 'tls key',
  simulate: 'dry sandbox',
  skipped: 'superseded unchanged',
  slow: 'performance limits',
  sms: 'text messages',
  ssl: 'tls',
  started: 'start',
  stuck: 'frozen draft waiting',
  token: 'key link',
  timeout: 'repeat idempotency',
  timezone: 'time zone',
  timezones: 'time zone',
  took: 'applied superseded verdict',
  tutorial: 'start',
  update: 'push',
  upgrade: 'migrations version',
  upload: 'push ledger',
  variables: 'settings',
  wins: 'superseded clock',
  without: 'dry',
}

/** Other names of the same thing, without the word itself. */
export function otherNamesOf(word: string): string[] {
  return wordsOf(otherNames[word] ?? '')
}

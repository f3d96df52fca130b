// docs/reference/certification.md: the tests of `bthub certify`, from the plan.
import { posix } from 'node:path'
import type { CertificationTest, PlannedStep } from '../src/cli/certify/certification-test.ts'
import { stepNames } from '../src/cli/certify/step.ts'
import type { FaultRule } from '../src/domain/faults/fault-plan.ts'
import { groups, plan } from '../src/cli/certify/plan.ts'

export function certificationPage(): string {
  return [
    '# Tests of a connector',
    `\`bthub certify\` has ${plan.length} tests. [Test your connector](../guides/test-your-connector.md) explains how to run them.`,
    ...groups.flatMap(({ title, tests }) => [`## ${title}`, ...tests.map(testOf)]),
  ].join('\n\n')
}

function testOf({
  id,
  title,
  why,
  setUp,
  steps,
  looksFor,
  remedy,
  page,
}: CertificationTest): string {
  return [
    `### ${id}`,
    `**${title}.** ${why}`,
    ...(setUp.length === 0 ? [] : [`Before: ${setUp.map(setUpOf).join('; ')}.`]),
    steps.map((step, at) => `${at + 1}. ${stepOf(step)}`).join('\n'),
    `What is looked for:\n\n${looksFor.map(({ says }) => `- ${says}`).join('\n')}`,
    `To do: ${remedy} See [${posix.basename(page, '.md')}](${posix.join('..', page)}).`,
  ].join('\n\n')
}

function setUpOf(doing: CertificationTest['setUp'][number]): string {
  if ('push' in doing) return `the hub has ${namesOf(doing.push)}`
  return 'cancel' in doing ? `${doing.cancel} is canceled` : `${doing.pay} is paid by its buyer`
}

const namesMax = 4

function namesOf(changes: NonNullable<PlannedStep['changes']>): string {
  const names = changes.map(({ kind, id }) => `${kind} ${id}`)
  const more = names.length - namesMax
  return more > 0 ? `${names.slice(0, namesMax).join(', ')} and ${more} more` : names.join(', ')
}

function stepOf({
  do: name,
  changes = [],
  faults = [],
  deliver = [],
  rotates,
  keyIsRevoked,
}: PlannedStep): string {
  const told = [
    changes.length === 0 ? '' : ` Changed: ${namesOf(changes)}.`,
    rotates === true ? ' The secret was rotated before, and the connector knows the old one.' : '',
    deliver.length === 0 ? '' : ` Meanwhile: ${deliver.map(deliveredOf).join(', then ')}.`,
    keyIsRevoked === true ? ' Meanwhile the hub refuses the key.' : '',
    ...faults.map((rule) => ` Injected: ${faultOf(rule)}.`),
  ]
  return `\`${name}\`: ${stepNames[name]}${told.join('')}`
}

/** `status (status 503, retryAfter 1), times 1` */
function faultOf({ fault, times, ...parameters }: FaultRule): string {
  const named = Object.entries(parameters).map(([name, value]) => `${name} ${String(value)}`)
  const told = named.length === 0 ? '' : ` (${named.join(', ')})`
  return `[${fault}](faults.md)${told} at ${times === undefined ? 'every write' : `${times} of the writes`}`
}

function deliveredOf(one: NonNullable<PlannedStep['deliver']>[number]): string {
  if ('event' in one)
    return `webhook \`${one.event}\`${one.how === undefined ? '' : ` (${one.how})`}`
  if ('test' in one) return 'a test event'
  if ('burst' in one) return `${one.burst} webhooks at once`
  return setUpOf(one)
}

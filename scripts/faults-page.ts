// docs/reference/faults.md and faults.schema.json: the faults that can be injected into a sandbox, from their table.
import {
  faultLimits,
  faults,
  isCallFault,
  parametersOf,
  faultNames,
} from '../src/domain/faults/faults.ts'
import { eventTypes } from '../src/domain/event.ts'
import { routes } from '../src/api/routes.ts'
import { code, table } from './markdown.ts'

type Name = (typeof faultNames)[number]

export function faultsPage(): string {
  const columns = ['fault', 'parameters', 'effect', 'what survives it']
  return [
    '# Faults',
    'Faults can be injected into the calls and webhooks of [a sandbox](../concepts/laboratory.md), and of no other account.',
    '## Of calls',
    table(columns, faultNames.filter(isCallFault).map(rowOf)),
    `${list(faultNames.filter((name) => !faults[name].streams && isCallFault(name)))} cannot be injected into calls whose body is lines.`,
    '## Of webhooks',
    table(columns, faultNames.filter((name) => !isCallFault(name)).map(rowOf)),
    '## Plans',
    'A plan is `{ "seed": 1, "rules": [ … ] }`. A file `*.faults.json` has the same form, and the JSON Schema of `docs/reference/faults.schema.json`.',
    table(
      ['member of a rule', 'meaning', 'default'],
      [
        [code('fault'), 'The fault.', ''],
        [
          code('call'),
          'The operationId of the call, for faults of calls. Reads are hit only if they are named.',
          'every write of the account',
        ],
        [code('event'), 'The type of the event, for faults of webhooks.', 'every one'],
        [code('record'), 'The id of the record, in the path or in the body.', 'every one'],
        [code('nth'), 'The first match that is hit.', '1'],
        [code('times'), 'How many matches are hit.', 'all'],
        [code('probability'), 'The probability of each match from the nth on.', '1'],
        [code('until'), 'When the rule ends.', 'never'],
      ],
    ),
    'Every rule counts the calls and deliveries that it matches. The first rule that hits is injected. Probabilities depend on the seed, the rule and its count, so the same seed gives the same run.',
    '## The header of one call',
    '`X-Bthub-Fault: commit-then-drop`, or with parameters: `X-Bthub-Fault: status; status=503; retryAfter=2`.',
  ].join('\n\n')
}

function rowOf(name: Name): string[] {
  const { effect, survives } = faults[name]
  return [code(name), parametersText(name), effect, survives]
}

function parametersText(name: Name): string {
  return Object.entries(parametersOf(name))
    .map(([parameter, { min, max, values, default: value, meaning }]) => {
      const range = values?.join(', ') ?? `${min} to ${max}`
      const otherwise =
        value === undefined ? ', required' : value === -1 ? '' : `, ${value} by default`
      return `${code(parameter)} (${range}${otherwise}): ${meaning}`
    })
    .join(' ')
}

function list(names: readonly string[]): string {
  const all = names.map(code)
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
}

/** Exactly what set-faults accepts. */
export function faultPlanFileSchema(): object {
  const count = { type: 'integer', minimum: 1, maximum: faultLimits.countMax }
  const calls = routes.flatMap(({ audience, name }) => (audience === 'account' ? [name] : []))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A plan of faults for a sandbox of bthub',
    type: 'object',
    properties: {
      $schema: { type: 'string', maxLength: 500 },
      seed: { type: 'integer', minimum: 0, maximum: faultLimits.seedMax },
      rules: {
        type: 'array',
        maxItems: faultLimits.rulesMax,
        items: { oneOf: faultNames.map((name) => ruleSchema(name, { count, calls })) },
      },
    },
    required: ['rules'],
    additionalProperties: false,
  }
}

function ruleSchema(name: Name, { count, calls }: { count: object; calls: readonly string[] }) {
  const parameters = Object.entries(parametersOf(name))
  const side = isCallFault(name)
    ? { call: { enum: calls } }
    : { event: { enum: Object.keys(eventTypes) } }
  return {
    type: 'object',
    description: faults[name].effect,
    properties: {
      fault: { const: name },
      ...side,
      record: { type: 'string', minLength: 1, maxLength: 128 },
      nth: count,
      times: count,
      probability: { type: 'number', minimum: 0, maximum: 1 },
      until: { type: 'string', format: 'date-time' },
      ...Object.fromEntries(
        parameters.map(([parameter, { min, max, values, meaning }]) => [
          parameter,
          values === undefined
            ? { type: 'integer', minimum: min, maximum: max, description: meaning }
            : { enum: values, description: meaning },
        ]),
      ),
    },
    required: [
      'fault',
      ...parameters.flatMap(([parameter, own]) => (own.default === undefined ? [parameter] : [])),
    ],
    additionalProperties: false,
  }
}

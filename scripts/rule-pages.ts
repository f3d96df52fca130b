// docs/reference/rules: a page for each rule, and their index.
import { ruleNames, rules, type RuleName } from '../src/domain/rules.ts'
import recordedAnswers from '../test/rule-answers.json' with { type: 'json' }
import { ruleExamples, type LiveExample } from '../test/rule-examples.ts'
import { block, table } from './markdown.ts'

type Recorded = { readonly status: number; readonly [member: string]: unknown }
const answers: Readonly<Partial<Record<RuleName, Recorded>>> = recordedAnswers

/** Served at /docs/rules/, with an example that a test runs. */
export function rulePage(rule: RuleName): string {
  return [...explained(rule), exampleOf(rule), '[All rules](README.md)'].join('\n\n')
}

function explained(rule: RuleName): string[] {
  const { effect, demand, cause, wayOut } = rules[rule]
  return [
    `# ${rule}`,
    effect === 'refusal' ? 'Refuses the call.' : 'A warning: the write is processed.',
    `**Requirement.** ${demand}`,
    `**Usual cause.** ${cause}`,
    `**Fix.** ${wayOut}`,
  ]
}

function exampleOf(rule: RuleName): string {
  const example = ruleExamples[rule]
  if ('testedIn' in example) return example.why
  const answer = answers[rule]
  if (answer === undefined) return 'No example has been recorded yet.'
  const { status, ...members } = answer
  const given = example.given === undefined ? [] : [example.given]
  const json = JSON.stringify(members)
  return ['## Example', ...given, ...requestOf(example), `The response is ${status}:`]
    .concat(block('json', json))
    .join('\n\n')
}

function requestOf({ method, path, headers, body, change, inWords }: LiveExample): string[] {
  const call = `\`${method} ${path}\``
  if (inWords !== undefined) return [`${call} with ${inWords}.`]
  if (headers !== undefined && Object.keys(headers).length > 0) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    return [`${call} with this header:`, block('http', lines.join('\n'))]
  }
  if (typeof body === 'string') return [`${call} with this body:`, block('text', body)]
  if (body !== undefined) {
    return [`${call} with this body:`, block('json', JSON.stringify(body))]
  }
  if (change === undefined || Object.keys(change).length === 0) return [call]
  const text = JSON.stringify(change)
  return [`${call} with the sample invoice and these changes:`, block('json', text)]
}

export function rulesIndex(): string {
  const rows = ruleNames.map((rule) => [
    `[${rule}](${rule}.md)`,
    rules[rule].effect,
    rules[rule].demand,
  ])
  return [
    '# Rules',
    'A rule is the stable name of a reason. Every refusal and warning names its rule, and `docs` in the response links to the rule’s page. The examples use the sample invoice of [the first ten minutes](../../start.md).',
    table(['rule', 'effect', 'requirement'], rows),
  ].join('\n\n')
}

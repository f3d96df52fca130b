// docs/reference/rules: a page for each rule, and their index.
import { ruleNames, rules, type RuleName } from '../src/domain/rules.ts'
import recordedAnswers from '../test/rule-answers.json' with { type: 'json' }
import { ruleExamples, type LiveExample } from '../test/rule-examples.ts'
import { block, table } from './markdown.ts'

type Recorded = { readonly status: number; readonly [member: string]: unknown }
const answers: Readonly<Partial<Record<RuleName, Recorded>>> = recordedAnswers

/** The page that the hub serves at /docs/rules/, with an example that a test runs. */
export function rulePage(rule: RuleName): string {
  return [...description(rule), exampleOf(rule), '[All rules](README.md)'].join('\n\n')
}

function description(rule: RuleName): string[] {
  const { effect, demand, cause, wayOut } = rules[rule]
  return [
    `# ${rule}`,
    effect === 'refusal' ? 'Refuses the call.' : 'A warning: the write is not refused.',
    `**Requirement.** ${demand}`,
    `**Common cause.** ${cause}`,
    `**Resolution.** ${wayOut}`,
  ]
}

function exampleOf(rule: RuleName): string {
  const example = ruleExamples[rule]
  if ('testedIn' in example) return example.why
  const answer = answers[rule]
  if (answer === undefined) return 'An example has not been recorded yet.'
  const { status, ...members } = answer
  const given = example.given === undefined ? [] : [example.given]
  const json = JSON.stringify(members)
  return [
    '## Example',
    ...given,
    ...requestOf(example),
    `The answer has status ${status} and this body:`,
  ]
    .concat(block('json', json))
    .join('\n\n')
}

function requestOf({ method, path, headers, body, change, inWords }: LiveExample): string[] {
  const call = `\`${method} ${path}\``
  if (inWords !== undefined) return [`${call} is sent with ${inWords}.`]
  if (headers !== undefined && Object.keys(headers).length > 0) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    return [`${call} is sent with this header:`, block('http', lines.join('\n'))]
  }
  if (typeof body === 'string') return [`${call} is sent with this body:`, block('text', body)]
  if (body !== undefined) {
    return [`${call} is sent with this body:`, block('json', JSON.stringify(body))]
  }
  if (change === undefined || Object.keys(change).length === 0) return [`${call} is sent.`]
  const text = JSON.stringify(change)
  return [`${call} is sent with the sample invoice, with these changes:`, block('json', text)]
}

export function rulesIndex(): string {
  const rows = ruleNames.map((rule) => [
    `[${rule}](${rule}.md)`,
    rules[rule].effect,
    rules[rule].demand,
  ])
  return [
    '# Rules',
    'A rule is the stable name of a reason. Every refusal and warning names its rule, and `docs` in the answer links to the page of the rule. The examples use the sample invoice of [the quick start](../../start.md).',
    table(['rule', 'effect', 'requirement'], rows),
  ].join('\n\n')
}

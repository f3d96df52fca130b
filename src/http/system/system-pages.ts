// What is there for operators and tools, without a key: health, metrics, the OpenAPI document, and a
// page for each rule.
import { HubError } from '../../domain/hub-error.ts'
import { ruleNames, rules, type RuleName } from '../../domain/rules.ts'
import type { Metrics } from '../../metrics.ts'
import { openApiDocument } from '../openapi.ts'
import type { Page, PageAnswer } from '../page.ts'

export type Health = {
  /** Whether calls are answered now; names what is missing. */
  ready(): Promise<{ ready: boolean; checks: Readonly<Record<string, string>> }>
}

const json = 'application/json; charset=utf-8'
const plain = 'text/plain; charset=utf-8'

export function systemPages(metrics: Metrics, health: Health): readonly Page[] {
  return [
    { method: 'GET', path: '/health/live', answer: () => ok({ live: true }) },
    {
      method: 'GET',
      path: '/health/ready',
      async answer() {
        const state = await health.ready()
        return { ...ok(state), status: state.ready ? 200 : 503 }
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      answer: async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }),
    },
    { method: 'GET', path: '/openapi.json', answer: () => ok(openApiDocument()) },
    {
      method: 'GET',
      path: '/docs/rules/:id',
      answer: ({ params }) => ruleAnswer(params['id'] ?? ''),
    },
  ]
}

function ok(value: unknown): PageAnswer {
  return { status: 200, type: json, body: JSON.stringify(value) }
}

function ruleAnswer(id: string): PageAnswer {
  const rule = ruleNames.find((name) => name === id)
  if (rule === undefined) {
    const message = `There is no rule ${id.slice(0, 60)}.`
    throw new HubError('not_found', message, { rule: 'route_not_found' })
  }
  return { status: 200, type: plain, body: rulePageText(rule) }
}

/** The page of a rule, as Markdown: served here, and checked in under docs/reference/rules. */
export function rulePageText(rule: RuleName): string {
  const { effect, demand, cause, wayOut } = rules[rule]
  return [
    `# ${rule}`,
    effect === 'refusal' ? 'Refuses the call.' : 'A warning: the write is not refused.',
    `**What is demanded.** ${demand}`,
    `**Usual cause.** ${cause}`,
    `**Way out.** ${wayOut}`,
    '',
  ].join('\n\n')
}

// What is there for operators and tools, without a key: health, metrics and the OpenAPI document.
import type { Metrics } from '../../metrics.ts'
import { openApiDocument } from '../openapi.ts'
import type { Page, PageAnswer } from '../page.ts'

export type Health = {
  /** Whether calls are answered now; names what is missing. */
  ready(): Promise<{ ready: boolean; checks: Readonly<Record<string, string>> }>
}

const json = 'application/json; charset=utf-8'

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
  ]
}

function ok(value: unknown): PageAnswer {
  return { status: 200, type: json, body: JSON.stringify(value) }
}

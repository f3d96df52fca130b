// Pages for operators and tools that need no key: health, metrics and the OpenAPI document.
import type { Metrics } from '../metrics.ts'
import { cacheDocument, cachedAnswer, type CachedDocument } from '../sites/cached-document.ts'
import { openApiDocument } from '../api/openapi.ts'
import type { Page, PageAnswer } from '../sites/page.ts'

export type Health = {
  /** Whether calls are answered now, with the state of each check. */
  ready(): Promise<{ ready: boolean; checks: Readonly<Record<string, string>> }>
}

const json = 'application/json; charset=utf-8'

export function systemPages(metrics: Metrics, health: Health): readonly Page[] {
  let openApi: CachedDocument | null = null
  return [
    {
      method: 'GET',
      path: '/health/live',
      name: 'get-liveness',
      isProbe: true,
      answer: () => ok({ live: true }),
    },
    {
      method: 'GET',
      path: '/health/ready',
      name: 'get-readiness',
      isProbe: true,
      async answer() {
        const state = await health.ready()
        return { ...ok(state), status: state.ready ? 200 : 503 }
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      name: 'get-metrics',
      answer: async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }),
    },
    {
      method: 'GET',
      path: '/openapi.json',
      name: 'get-openapi',
      answer(request) {
        openApi ??= cacheDocument(json, JSON.stringify(openApiDocument()))
        return cachedAnswer(openApi, request)
      },
    },
  ]
}

function ok(value: unknown): PageAnswer {
  return { status: 200, type: json, body: JSON.stringify(value) }
}

// Every page of the hub: everything it serves besides the routes of routes.ts.
import { buyerPages } from '../sites/buyer/buyer-pages.ts'
import type { Metrics } from '../metrics.ts'
import type { Context } from '../api/call.ts'
import { consolePages } from '../sites/console/console-pages.ts'
import type { Page } from '../sites/page.ts'
import { docsPages, type DemoCredentials } from '../sites/docs/docs-pages.ts'
import { homePage } from '../sites/docs/home-page.ts'
import { systemPages, type Health } from './system-pages.ts'

type Options = {
  readonly context: Context
  readonly metrics: Metrics
  readonly health: Health
  readonly demo: DemoCredentials
}

export function pagesOf({ context, metrics, health, demo }: Options): readonly Page[] {
  const pages = [
    ...systemPages(metrics, health),
    ...docsPages(demo),
    ...buyerPages(context),
    ...consolePages(),
  ]
  return [homePage(pages), ...pages]
}

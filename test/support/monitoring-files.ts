// Alerts and dashboard of deploy/.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { projectRoot } from './source-files.ts'

export const deployFile = (name: string) => join(projectRoot, 'deploy', name)
const textOf = (name: string) => readFileSync(deployFile(name), 'utf8')

type Rule = {
  readonly alert: string
  readonly expr: string
  readonly annotations: { readonly documentation: string }
}
const { groups } = load(textOf('prometheus/rules.yaml')) as { groups: { rules: Rule[] }[] }
export const rules = groups.flatMap((group) => group.rules)

const { tests } = load(textOf('prometheus/rules-test.yaml')) as { tests: { name: string }[] }
export const ruleTests = tests.map(({ name }) => name)

type Panel = { readonly title: string; readonly targets?: readonly { readonly expr: string }[] }
const { panels } = JSON.parse(textOf('grafana/bthub.json')) as { panels: Panel[] }

/** With the values of the dashboard's variables. */
export const dashboardQueries = panels.flatMap(({ title, targets = [] }) =>
  targets.map(({ expr }) => ({
    title,
    expr: expr.replaceAll('$instance', '.*').replaceAll('$__rate_interval', '1m'),
  })),
)

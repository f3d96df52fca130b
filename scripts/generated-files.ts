// The files that are generated from the code, by path.
import { format, resolveConfig } from 'prettier'
import { ruleNames } from '../src/domain/rules.ts'
import { openApiDocument } from '../src/api/openapi.ts'
import { certificationPage } from './certification-page.ts'
import { cliPage } from './cli-page.ts'
import { configurationPage } from './configuration-page.ts'
import { environmentSample } from './environment-sample.ts'
import { eventsPage } from './events-page.ts'
import { faultPlanFileSchema, faultsPage } from './faults-page.ts'
import { limitsPage } from './limits-page.ts'
import { rulePage, rulesIndex } from './rule-pages.ts'
import { statusDrawings, statusPage } from './status-page.ts'

export const rulePagesFolder = 'docs/reference/rules'

/** Not formatted, because that would take longer than everything else. */
export const apiTypesFile = 'client/src/api-schema.ts'

const note = '<!-- Written by `npm run generate`. -->'

/** The types of the typed client. Their generator takes longer to load than everything else together. */
export async function apiTypes(): Promise<string> {
  const { schemaTypes } = await import('../client/scripts/schema-types.ts')
  return schemaTypes(openApiDocument())
}

/** All but the types of the typed client. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const options = await resolveConfig(import.meta.filename)
  const pages: readonly (readonly [string, string])[] = [
    ['docs/reference/status.md', statusPage()],
    ['docs/reference/configuration.md', configurationPage()],
    ['docs/reference/cli.md', await cliPage()],
    ['docs/reference/certification.md', certificationPage()],
    ['docs/reference/events.md', eventsPage()],
    ['docs/reference/faults.md', faultsPage()],
    ['docs/reference/limits.md', limitsPage()],
    [`${rulePagesFolder}/README.md`, rulesIndex()],
    ...ruleNames.map((rule) => [`${rulePagesFolder}/${rule}.md`, rulePage(rule)] as const),
  ]
  const formatted = pages.map(async ([path, text]) => {
    const page = await format(`${note}\n\n${text}`, { ...options, parser: 'markdown' })
    return [path, page] as const
  })
  const openApi = `${JSON.stringify(openApiDocument(), null, 2)}\n`
  const drawings = statusDrawings().map(([name, svg]) => [`docs/reference/${name}`, svg] as const)
  const plans = `${JSON.stringify(faultPlanFileSchema(), null, 2)}\n`
  const sample = ['deploy/environment.sample', environmentSample()] as const
  return new Map([
    ...drawings,
    ['openapi.json', openApi],
    ['docs/reference/faults.schema.json', plans],
    sample,
    ...(await Promise.all(formatted)),
  ])
}

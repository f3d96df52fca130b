// The report as JUnit XML, which build servers show.
import { escapeHtml } from '../../documents/html.ts'
import type { Report, ReportedTest } from './report.ts'

export function junitOf(report: Report): string {
  const { connector, tests, summary, startedAt } = report
  const groups = [...new Set(tests.map(({ group }) => group))]
  const suites = groups.map((group) =>
    suiteOf(
      group,
      tests.filter((one) => one.group === group),
      startedAt,
    ),
  )
  const { failed, skipped } = summary
  const counts = `tests="${tests.length}" failures="${failed}" skipped="${skipped}" errors="0" time="${seconds(tests)}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escaped(`bthub certify ${connector}`)}" ${counts}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteOf(group: string, tests: readonly ReportedTest[], startedAt: string): string {
  const count = (outcome: ReportedTest['outcome']) =>
    tests.filter((one) => one.outcome === outcome).length
  const counts = `tests="${tests.length}" failures="${count('failed')}" skipped="${count('skipped')}" errors="0"`
  // Without a zone, as the schema of JUnit wants it.
  const timestamp = startedAt.slice(0, 19)
  const head = `<testsuite name="${escaped(group)}" ${counts} time="${seconds(tests)}" timestamp="${timestamp}" hostname="localhost">`
  return [`  ${head}`, ...tests.map(caseOf), '  </testsuite>'].join('\n')
}

function caseOf(test: ReportedTest): string {
  const named = `<testcase name="${escaped(`${test.id}: ${test.title}`)}" classname="certify.${escaped(test.id)}" time="${seconds([test])}"`
  if (test.outcome === 'passed') return `    ${named}/>`
  const inner =
    test.outcome === 'skipped'
      ? `<skipped message="${escaped(test.reason ?? '')}"/>`
      : `<failure type="certify" message="${escaped(foundOf(test)[0] ?? '')}">${escaped(detailsOf(test))}</failure>`
  return [`    ${named}>`, `      ${inner}`, '    </testcase>'].join('\n')
}

function foundOf({ checks }: ReportedTest): string[] {
  return checks.flatMap(({ fault }) => fault ?? [])
}

function detailsOf(test: ReportedTest): string {
  const checks = test.checks.flatMap(({ says, fault }) => {
    return fault === null ? [] : [`Expected: ${says}`, `Found: ${fault}`]
  })
  return [...checks, `Why: ${test.why}`, `To do: ${test.remedy}`].join('\n')
}

function seconds(tests: readonly ReportedTest[]): string {
  return (tests.reduce((sum, { ms }) => sum + ms, 0) / 1_000).toFixed(3)
}

/** XML 1.0 cannot have control characters, not even escaped. */
function escaped(text: string): string {
  return escapeHtml(text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '?'))
}

// The report as one HTML page that loads nothing: to be read on a phone, printed, or attached to an e-mail.
import { bareHtml, html, trustedHtml, type Html, type HtmlValue } from '../../documents/html.ts'
import { summaryOf, type Report, type ReportedCall, type ReportedTest } from './report.ts'

export function htmlOf(report: Report): string {
  const { connector, tests, startedAt, bthub, summary } = report
  const failed = tests.filter(({ outcome }) => outcome === 'failed')
  const groups = [...new Set(tests.map(({ group }) => group))]
  const title = `${connector}: ${summaryOf(report)}`
  const verdict = summary.failed === 0 ? 'passed' : 'failed'
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${bareHtml(title)}</title>
        <style>
          ${trustedHtml(styleSheet)}
        </style>
      </head>
      <body>
        <main>
          <header>
            <h1>${connector}</h1>
            <p class="verdict ${verdict}">${summaryOf(report)}</p>
            <p class="about">
              <time datetime="${startedAt}">${startedAt.slice(0, 16).replace('T', ' ')} UTC</time>,
              bthub ${bthub}, driven by ${report.driver}
            </p>
          </header>
          ${failed.length === 0 ? null : toDo(failed)}
          ${groups.map((group) =>
            sectionOf(
              group,
              tests.filter((one) => one.group === group),
            ),
          )}
        </main>
      </body>
    </html> `
  return page.html
}

function toDo(failed: readonly ReportedTest[]): Html {
  return html`<section>
    <h2>What to do next</h2>
    <ol class="todo">
      ${failed.map(
        ({ id, title, remedy }) =>
          html`<li><a href="#${id}">${title}</a><br />${withCode(remedy)}</li>`,
      )}
    </ol>
  </section>`
}

/** As in Markdown, what is in backquotes is code. */
function withCode(text: string): HtmlValue {
  return text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))
}

function sectionOf(group: string, tests: readonly ReportedTest[]): Html {
  return html`<section>
    <h2>${group}</h2>
    ${tests.map(testOf)}
  </section>`
}

const marks = { passed: '✓ passed', failed: '✗ failed', skipped: '– skipped' } as const

function testOf(test: ReportedTest): Html {
  const { id, title, why, outcome, reason, checks, remedy, page, calls, deliveries, ms } = test
  return html`<details class="test" id="${id}" ${outcome === 'failed' ? trustedHtml('open') : null}>
    <summary><span class="mark ${outcome}">${marks[outcome]}</span> ${title}</summary>
    <p>${why}</p>
    ${reason === null ? null : html`<p class="reason">${reason}</p>`}
    <ul class="checks">
      ${checks.map(({ says, fault }) => {
        const found = fault === null ? null : html`<br /><strong>Found:</strong> ${fault}`
        return html`<li class="${fault === null ? 'passed' : 'failed'}">${says}${found}</li>`
      })}
    </ul>
    ${outcome === 'failed' ? html`<p><strong>To do:</strong> ${withCode(remedy)}</p>` : null}
    <p class="about"><code>${id}</code>, ${ms} ms, explained in <code>docs/${page}</code></p>
    ${calls.length === 0 ? null : callsOf(calls)}
    ${
      deliveries.length === 0
        ? null
        : html`<h3>Webhooks</h3>
            <ul class="calls">
              ${deliveries.map(
                ({ what, status, ms: took }) =>
                  html`<li>
                    <code>${what}</code> → ${status ?? 'no answer'}
                    <span class="ms">${took} ms</span>
                  </li>`,
              )}
            </ul>`
    }
  </details>`
}

function callsOf(calls: readonly ReportedCall[]): Html {
  return html`<h3>Calls of the connector</h3>
    <ol class="calls">
      ${calls.map(
        ({ method, path, got, ms, fault, sent, answer }) =>
          html`<li>
            <code>${method} ${path}</code> → ${got}
            <span class="ms">${ms} ms</span>
            ${fault === null ? null : html`<span class="fault">injected: ${fault}</span>`}
            ${bodyOf('sent', sent)} ${bodyOf('answer of the hub', answer)}
          </li>`,
      )}
    </ol>`
}

function bodyOf(what: string, text: string | null): Html | null {
  return text === null || text === '' ? null : html`<pre aria-label="${what}">${text}</pre>`
}

const styleSheet = `
:root { color-scheme: light dark; --line: light-dark(#d5d9de, #3a4048); --dim: light-dark(#57606a, #9aa4af);
  --good: light-dark(#116329, #56d364); --bad: light-dark(#a40e26, #ff7b72); --box: light-dark(#f6f8fa, #20252b); }
* { box-sizing: border-box }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fff, #15191e); color: light-dark(#1f2328, #e6eaef) }
main { max-width: 54rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
h3 { font-size: .95rem; margin: 1rem 0 .25rem }
p { margin: .4rem 0 }
a { color: light-dark(#0757ba, #79b8ff) }
.about, .ms { color: var(--dim); font-size: .875rem }
.verdict { font-size: 1.15rem; font-weight: 600 }
.passed { color: var(--good) } .failed { color: var(--bad) } .skipped { color: var(--dim) }
.test { border: 1px solid var(--line); border-radius: .5rem; padding: .1rem .9rem; margin: .5rem 0 }
.test[open] { padding-bottom: .6rem }
summary { cursor: pointer; padding: .5rem 0; font-weight: 500 }
.mark { display: inline-block; min-width: 5.6rem; font-weight: 600 }
.todo li { margin: .5rem 0 }
.checks { padding-left: 1.2rem } .checks li { color: inherit; margin: .3rem 0 }
.checks li.passed::marker { content: "✓  "; color: var(--good) } .checks li.failed::marker { content: "✗  "; color: var(--bad) }
.calls { padding-left: 1.4rem; font-size: .9rem } .calls li { margin: .35rem 0 }
code, pre { font-family: ui-monospace, monospace; font-size: .85em }
pre { background: var(--box); border-radius: .35rem; padding: .5rem .6rem; margin: .3rem 0; white-space: pre-wrap; max-height: 16rem; overflow: auto }
.fault { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; font-size: .8rem; white-space: nowrap }
@media print { :root { color-scheme: light } main { max-width: none; padding: 0 } .test { break-inside: avoid } pre { max-height: none } }
`

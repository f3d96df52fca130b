// Lays out a message as HTML for mail programs: one column, a table as the frame, styles on the elements for programs that drop
// style sheets, and a sheet for dark mode and narrow screens. It loads nothing.
import { bareHtml, html, trustedHtml, type Html } from '../documents/html.ts'
import type { MessageText } from './message-text.ts'

const sheet = trustedHtml(`<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #10151b !important; }
  .card { background: #192029 !important; border-color: #323c48 !important; }
  .text, .value { color: #e8edf2 !important; }
  .soft, .label { color: #a7b2be !important; }
  .button { background: #8fc2f5 !important; color: #0b1c2d !important; }
  .link { color: #8fc2f5 !important; }
}
@media (max-width: 480px) { .card { padding: 20px !important; } }
</style>`)

const font = `font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;`

type Signed = {
  readonly greeting: string
  readonly footer: readonly string[]
}

export function renderHtml(text: MessageText, { greeting, footer }: Signed): string {
  const { title, paragraphs, facts, action } = text
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>${bareHtml(title)}</title>
        ${sheet}
      </head>
      <body
        class="page"
        style="margin: 0; padding: 0; background: #f3f4f6; ${trustedHtml(font)} font-size: 16px; line-height: 1.5;"
      >
        <table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0">
          <tr>
            <td align="center" style="padding: 24px 12px;">
              <table
                role="presentation"
                width="100%"
                cellspacing="0"
                cellpadding="0"
                border="0"
                style="max-width: 560px;"
              >
                <tr>
                  <td
                    class="card"
                    style="background: #ffffff; border: 1px solid #dfe3e8; border-radius: 12px; padding: 28px; overflow-wrap: anywhere; word-break: break-word;"
                  >
                    <p class="text" style="margin: 0 0 16px; color: #16202c;">${greeting}</p>
                    <h1
                      class="text"
                      style="margin: 0 0 12px; color: #16202c; font-size: 24px; line-height: 1.25;"
                    >
                      ${title}
                    </h1>
                    ${paragraphs.map(paragraph)} ${factTable(facts)}
                    ${action === null ? null : actionBlock(action)}
                  </td>
                </tr>
                <tr>
                  <td style="padding: 16px 8px 0;">
                    ${footer.map(
                      (line) =>
                        html`<p
                          class="soft"
                          style="margin: 0 0 8px; color: #55616f; font-size: 13px;"
                        >
                          ${line}
                        </p>`,
                    )}
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `
  return page.html
}

function paragraph(text: string): Html {
  return html`<p class="text" style="margin: 0 0 16px; color: #16202c;">${text}</p>`
}

function factTable(facts: MessageText['facts']): Html {
  const rows = facts.map(
    ([label, value]) =>
      html`<tr>
        <th
          class="label"
          scope="row"
          align="left"
          style="padding: 4px 16px 4px 0; color: #55616f; font-weight: 400; vertical-align: top; white-space: nowrap;"
        >
          ${label}
        </th>
        <td
          class="value"
          style="padding: 4px 0; color: #16202c; font-weight: 600; overflow-wrap: anywhere; word-break: break-word;"
        >
          ${value}
        </td>
      </tr>`,
  )
  return html`<table cellspacing="0" cellpadding="0" border="0" style="margin: 0 0 20px;">
    ${rows}
  </table>`
}

function actionBlock({ label, url }: NonNullable<MessageText['action']>): Html {
  return html`<p style="margin: 0 0 16px;">
      <a
        class="button"
        href="${url}"
        style="display: inline-block; padding: 12px 20px; border-radius: 8px; background: #0b5cad; color: #ffffff; font-weight: 600; text-decoration: none;"
        >${label}</a
      >
    </p>
    <p class="soft" style="margin: 0; color: #55616f; font-size: 13px; word-break: break-all;">
      If the button does not work, open
      <a class="link" href="${url}" style="color: #0b5cad;">${url}</a>
    </p>`
}

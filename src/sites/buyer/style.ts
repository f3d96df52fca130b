// Inline in each page, so that a saved page is complete; the policy allows it by its hash.

export const styleSheet = `
:root {
  color-scheme: light dark;
  --page: #f3f4f6; --card: #ffffff; --text: #16202c; --soft: #55616f; --line: #dfe3e8;
  --accent: #0b5cad; --accent-text: #ffffff; --accent-soft: #e8f1fa;
  --good: #0f6b3f; --good-soft: #e5f4ec; --warn: #8a4b00; --warn-soft: #fdf1de;
  --bad: #b3261e; --bad-soft: #fdebe9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #10151b; --card: #192029; --text: #e8edf2; --soft: #a7b2be; --line: #323c48;
    --accent: #8fc2f5; --accent-text: #0b1c2d; --accent-soft: #1d2e40;
    --good: #86d6ab; --good-soft: #163426; --warn: #f1c27d; --warn-soft: #3a2b14;
    --bad: #ffb4ab; --bad-soft: #43201d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: anywhere;
}
.test { margin: 0; padding: .5rem 1rem; background: var(--warn-soft); color: var(--warn); text-align: center; font-size: .875rem; }
.page { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.narrow { max-width: 40rem; }
.top { margin: 0 0 1.25rem; }
.supplier { margin: 0; color: var(--soft); font-weight: 600; }
h1 { margin: .125rem 0 .5rem; font-size: 1.625rem; line-height: 1.25; letter-spacing: -.01em; }
h2 { margin: 0 0 .75rem; font-size: 1.125rem; line-height: 1.3; }
h3 { margin: 0 0 .25rem; font-size: 1rem; line-height: 1.4; }
p { margin: 0 0 .75rem; }
p:last-child { margin-bottom: 0; }
a { color: var(--accent); text-underline-offset: .15em; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; margin: 0 0 1rem; }
.badge { display: inline-block; padding: .125rem .625rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; background: var(--accent-soft); color: var(--accent); }
.badge.good { background: var(--good-soft); color: var(--good); }
.badge.warn { background: var(--warn-soft); color: var(--warn); }
.badge.bad { background: var(--bad-soft); color: var(--bad); }
.notice { border-radius: .75rem; padding: 1rem 1.25rem; margin: 0 0 1rem; background: var(--accent-soft); border: 1px solid transparent; border-left: .25rem solid var(--accent); }
.notice.good { background: var(--good-soft); border-left-color: var(--good); }
.notice.warn { background: var(--warn-soft); border-left-color: var(--warn); }
.notice.bad { background: var(--bad-soft); border-left-color: var(--bad); }
.notice h2 { margin-bottom: .25rem; }
.notice ul { margin: .25rem 0 0; padding-left: 1.25rem; }
.amount { margin: 0; font-size: 2.25rem; line-height: 1.2; font-weight: 700; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.label { margin: 0; color: var(--soft); font-size: .875rem; }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem 1.25rem; margin: 1rem 0 0; }
form > dl.facts { margin-top: 0; }
dl.facts div { min-width: 0; }
dl.facts div.wide { grid-column: 1 / -1; }
dt { color: var(--soft); font-size: .8125rem; }
dd { margin: 0; font-weight: 500; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-size: .8125rem; font-weight: 600; text-align: left; padding: 0 .5rem .5rem; border-bottom: 1px solid var(--line); vertical-align: bottom; }
td { padding: .625rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
tfoot td, tfoot th { border-bottom: 0; padding-top: .375rem; padding-bottom: .375rem; }
tfoot th { font-weight: 500; text-align: right; font-size: 1rem; }
tfoot tr:first-child > * { padding-top: .75rem; }
tfoot tr.total > * { color: var(--text); font-weight: 700; border-top: 1px solid var(--line); padding-top: .625rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-top: 1rem; }
.method + .method { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
button, .button {
  display: inline-block; min-height: 2.75rem; padding: .625rem 1.125rem; border: 1px solid var(--accent); border-radius: .5rem;
  background: var(--accent); color: var(--accent-text); font: inherit; font-weight: 600; line-height: 1.4; text-align: center; text-decoration: none; cursor: pointer;
}
button.plain, .button.plain { background: transparent; color: var(--accent); }
button.wide { width: 100%; }
button:hover, .button:hover { filter: brightness(1.08); }
:focus-visible { outline: .1875rem solid var(--accent); outline-offset: .125rem; }
fieldset { border: 0; margin: 0 0 .75rem; padding: 0; min-width: 0; }
legend { padding: 0; margin-bottom: .375rem; font-weight: 600; }
label.choice { display: flex; gap: .625rem; align-items: flex-start; padding: .5rem 0; cursor: pointer; }
.grow { flex: 1; }
.below { margin-top: 1rem; }
.method button + p, form button + p { margin-top: .5rem; }
time { white-space: nowrap; }
.overdue { display: inline-block; color: var(--bad); font-size: .8125rem; font-weight: 600; }
.file { margin-top: 1rem; font-size: .875rem; }
label.choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: .125rem 0 0; accent-color: var(--accent); }
.field { margin: 0 0 1rem; }
.field label { display: block; font-weight: 600; margin-bottom: .25rem; }
.field input {
  width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; color: var(--text); background: var(--card);
  border: 1px solid var(--soft); border-radius: .5rem;
}
.field .error { margin: .25rem 0 0; color: var(--bad); font-size: .875rem; }
.field input[aria-invalid] { border-color: var(--bad); }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { color: var(--soft); font-size: .875rem; }
@media (min-width: 60rem) {
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) 23rem; gap: 0 1.25rem; align-items: start; grid-template-rows: auto auto 1fr; }
  .columns > .summary { grid-column: 1; grid-row: 1; }
  .columns > .lines { grid-column: 1; grid-row: 2; }
  .columns > .sign-up { grid-column: 1; grid-row: 3; }
  .columns > .pay { grid-column: 2; grid-row: 1 / span 3; }
}
@media (max-width: 36rem) {
  .lines-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .lines-table, .lines-table tbody, .lines-table tfoot { display: block; }
  .lines-table tbody tr { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; gap: 0 .375rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
  .lines-table tbody td { display: block; border: 0; padding: 0; }
  .lines-table td.description { grid-column: 1 / -1; font-weight: 500; margin-bottom: .125rem; }
  .lines-table tbody tr { grid-template-columns: auto auto 1fr; }
  .lines-table tbody td.quantity, .lines-table tbody td.unit { text-align: left; color: var(--soft); font-size: .875rem; align-self: end; white-space: normal; }
  .lines-table td.unit::before { content: '\\00d7\\00a0'; }
  .lines-table tfoot tr { display: flex; justify-content: space-between; gap: 1rem; }
  .lines-table tfoot th { text-align: left; }
  .lines-table tfoot tr > *, .lines-table tfoot tr.total > * { border: 0; padding: .375rem 0; }
  .lines-table tfoot tr.total { border-top: 1px solid var(--line); margin-top: .25rem; }
}
@page { margin: 16mm; }
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --soft: #444; --line: #bbb; --accent: #000; --accent-soft: #fff; --good: #000; --good-soft: #fff; --warn: #000; --warn-soft: #fff; --bad: #000; --bad-soft: #fff; }
  .page { padding: 0; max-width: none; }
  .card { border: 0; border-radius: 0; padding: 0; margin-bottom: 1.5rem; }
  .columns { display: block; }
  .badge, .notice { border: 1px solid #bbb; }
  .pay, .sign-up, form, .actions, .no-print, footer { display: none; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`

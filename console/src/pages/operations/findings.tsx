// Faults and warnings: the rule of each, what was sent, what was expected, and the way out.
import type { Schemas } from 'bthub-client'
import { publicPrefix } from '../../public-prefix.ts'

type Props = { readonly findings: readonly Schemas['Finding'][] }

export function Findings({ findings }: Props) {
  return (
    <ul className="findings">
      {findings.map(({ pointer, rule, message, expected, stored, difference, wayOut }) => (
        <li key={pointer + rule + message}>
          <a href={`${publicPrefix}/docs/rules/${rule}`}>{rule}</a>{' '}
          {pointer === '' ? null : <code>{pointer}</code>}
          <p>{message}</p>
          <p className="quiet">
            {[
              expected === undefined ? null : `Expected: ${expected}.`,
              stored === undefined ? null : `Stored: ${stored}.`,
              difference === undefined ? null : `Difference: ${difference}.`,
              wayOut === undefined ? null : wayOut,
            ]
              .filter((one) => one !== null)
              .join(' ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

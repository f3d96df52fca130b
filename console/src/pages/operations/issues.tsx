// Errors and warnings of an operation.
import type { Schemas } from 'bthub-client'
import { publicPrefix } from '../../public-prefix.ts'

type Props = { readonly issues: readonly Schemas['Issue'][] }

export function Issues({ issues }: Props) {
  return (
    <ul className="issues">
      {issues.map(({ pointer, rule, message, expected, stored, difference, wayOut }) => (
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

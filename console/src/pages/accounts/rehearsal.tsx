// Rehearses changed policies on what the account sent in the last days.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { countText } from '../../components/format.ts'
import { publicPrefix } from '../../public-prefix.ts'
import { hub } from '../../session/session.ts'

type Found = Schemas['Rehearsal']
type Rule = Found['byRule'][number]

export const rehearsedDays = 7
const dayMs = 86_400_000
const pagesMax = 20
/** Examples of a rule. */
const shownMax = 3

/** Shows the verdicts that the policies would change. */
export async function rehearse(
  accountId: string,
  policies: Schemas['RehearsedPolicies'],
): Promise<ReactNode> {
  const params = { path: { accountId } }
  const now = Date.now()
  const from = new Date(now - rehearsedDays * dayMs).toISOString()
  const to = new Date(now).toISOString()
  let found: Found | null = null
  for (let page = 0; page < pagesMax && found?.nextCursor !== null; page += 1) {
    const body = { policies, from, to, cursor: found?.nextCursor ?? null }
    const next: Found = await hub.post('/operator/account/{accountId}/rehearsal', { params, body })
    found = found === null ? next : merged(found, next)
  }
  return found === null ? null : <Rehearsal accountId={accountId} found={found} />
}

function merged(first: Found, next: Found): Found {
  const names = new Set([...first.byRule, ...next.byRule].map(({ rule }) => rule))
  const byRule = [...names].map((rule): Rule => {
    const [a, b] = [first, next].map((one) => one.byRule.find((each) => each.rule === rule))
    return {
      rule,
      refused: (a?.refused ?? 0) + (b?.refused ?? 0),
      accepted: (a?.accepted ?? 0) + (b?.accepted ?? 0),
      examples: [...(a?.examples ?? []), ...(b?.examples ?? [])].slice(0, shownMax),
    }
  })
  return {
    ...next,
    judged: first.judged + next.judged,
    refused: first.refused + next.refused,
    accepted: first.accepted + next.accepted,
    byRule,
  }
}

type Props = { readonly accountId: string; readonly found: Found }

function Rehearsal({ accountId, found }: Props) {
  const { judged, refused, accepted, byRule, notRehearsed, nextCursor } = found
  const scope =
    nextCursor === null
      ? `${countText(judged)} writes of the last ${rehearsedDays} days`
      : `the newest ${countText(judged)} writes`
  return (
    <div role="status">
      <p>
        Of {scope}, <strong>{countText(refused)}</strong> accepted ones would be refused, and{' '}
        <strong>{countText(accepted)}</strong> refused ones would be accepted.
      </p>
      {notRehearsed.length === 0 ? null : (
        <p className="quiet">
          Not rehearsed, because no push depends on it: {notRehearsed.join(', ')}.
        </p>
      )}
      {byRule.map(({ rule, examples, ...counts }) => (
        <section key={rule}>
          <h3>
            <a href={`${publicPrefix}/docs/rules/${rule}`}>{rule}</a>: {countsText(counts)}
          </h3>
          <ul className="examples">
            {examples.slice(0, shownMax).map(({ operationId: id, record, issue }) => (
              <li key={id}>
                <Link to="/operations/$accountId/$id" params={{ accountId, id }}>
                  {record.kind} {record.id}
                </Link>
                : {issue.message}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function countsText({ refused, accepted }: Pick<Rule, 'refused' | 'accepted'>): string {
  const parts = [
    ...(refused === 0 ? [] : [`${countText(refused)} would be refused`]),
    ...(accepted === 0 ? [] : [`${countText(accepted)} would be accepted`]),
  ]
  return parts.join(', ')
}

// A link to the page of a search result.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import { RecordLink } from '../../components/record-link.tsx'
import { publicPrefix } from '../../public-prefix.ts'

type Props = {
  readonly kind: Schemas['FoundKind']['kind']
  readonly found: Schemas['Found']
}

export function FoundLink({ kind, found: { accountId, id, label } }: Props) {
  if (kind === 'operator_key') return <Link to="/accounts">{label}</Link>
  if (kind === 'rule') {
    return (
      <>
        <a href={`${publicPrefix}/docs/rules/${id}`}>{label}</a>
        <Link to="/operations" search={{ rule: id, verdict: 'refused' }}>
          Refused operations
        </Link>
      </>
    )
  }
  if (accountId === null) return label
  if (kind === 'account' || kind === 'account_key') {
    return (
      <Link to="/accounts/$accountId" params={{ accountId }}>
        {label}
      </Link>
    )
  }
  return (
    <RecordLink kind={kind} accountId={accountId} id={id}>
      {label}
    </RecordLink>
  )
}

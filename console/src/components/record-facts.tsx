// Facts shared by the pages of several kinds of record.
import { Clip } from './clip.tsx'
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import type { Fact } from './page.tsx'
import { Time } from './time.tsx'

type Identified = { readonly id: string; readonly blueTapeId: string }

export function identityFacts({ id, blueTapeId }: Identified, accountId: string): Fact[] {
  return [
    [
      'Account',
      <Link key="a" to="/accounts/$accountId" params={{ accountId }}>
        {accountId}
      </Link>,
    ],
    ['ID', <Clip key="i">{id}</Clip>],
    ['BlueTape ID', <Clip key="b">{blueTapeId}</Clip>],
  ]
}

type Versioned = {
  readonly id: string
  readonly hub: {
    readonly version: number
    readonly hubVersion: number
    readonly createdAt: string
    readonly updatedAt: string
  }
}

export function versionFacts({ id, hub }: Versioned, accountId: string): Fact[] {
  return [
    ['Version', `source ${hub.version} · hub ${hub.hubVersion}`],
    ['Created', <Time key="c" at={hub.createdAt} />],
    ['Updated', <Time key="u" at={hub.updatedAt} />],
    [
      'Operations',
      <Link key="o" to="/operations" search={{ accountId, recordId: id }}>
        View operations
      </Link>,
    ],
  ]
}

type Buyer = {
  readonly customer: Schemas['Customer'] | null
  readonly company: Schemas['Company'] | null
}

export function buyerFacts({ customer, company }: Buyer, accountId: string): Fact[] {
  return [
    [
      'Customer',
      customer === null ? null : (
        <Link to="/customers/$accountId/$id" params={{ accountId, id: customer.id }}>
          {customer.firstName} {customer.lastName}
        </Link>
      ),
    ],
    ['E-mail', <Clip key="e">{customer?.emailAddress}</Clip>],
    ['Phone', <Clip key="p">{customer?.cellPhoneNumber}</Clip>],
    companyFact(company, accountId),
  ]
}

export function companyFact(company: Buyer['company'], accountId: string): Fact {
  return [
    'Company',
    company === null ? null : (
      <Link to="/review/company/$accountId/$id" params={{ accountId, id: company.id }}>
        {company.businessName}
      </Link>
    ),
  ]
}

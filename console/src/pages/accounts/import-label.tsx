// How an import went: one that refused customers is not simply done.
import type { Schemas } from 'bthub-client'
import { countText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'

type Props = { readonly of: Pick<Schemas['CustomerImport'], 'status' | 'customers'> }

export function ImportLabel({ of: { status, customers } }: Props) {
  const { refused, created, updated, unchanged, superseded } = customers
  if (status !== 'done' || refused === 0) return <Label>{status}</Label>
  if (created + updated + unchanged + superseded === 0) {
    return <Label tone="bad">done, all refused</Label>
  }
  return <Label tone="busy">{`done, ${countText(refused)} refused`}</Label>
}

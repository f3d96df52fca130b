// The members that the hub adds to every record: versions and times.
import { integer, instant, shape } from '../schema/shape.ts'
import type { Credit } from '../domain/credit/credit.ts'
import type { HubMadeRecord } from '../domain/record.ts'

export const hubProperties = {
  version: integer,
  hubVersion: integer,
  createdAt: instant,
  updatedAt: instant,
}
export const recordHub = shape('HubFields', hubProperties)

export const hubMade = shape('HubMadeFields', {
  version: integer,
  hubVersion: integer,
  createdAt: instant,
  updatedAt: instant,
})

type Versioned = Pick<Credit, 'version' | 'hubVersion' | 'createdAt' | 'updatedAt'>

export function hubFields({ version, hubVersion, createdAt, updatedAt }: Versioned) {
  return { version, hubVersion, createdAt, updatedAt }
}

/** Requires a serializer or schema to have all members of a record made by the hub, except the hidden ones. */
export type AnswerOf<R extends HubMadeRecord, Hidden extends keyof R = never> = Readonly<
  Record<Exclude<keyof R, 'kind' | 'id' | 'blueTapeId' | Hidden | keyof Versioned>, unknown>
> & { readonly [name: string]: unknown }

// What the hub keeps of every record besides what its source or its buyer gave.
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

/** What the answer about a record of the hub's own shows of it, by name, beside what it is called there. */
export type AnswerOf<R extends HubMadeRecord, Hidden extends keyof R = never> = Readonly<
  Record<Exclude<keyof R, 'kind' | 'id' | 'blueTapeId' | Hidden | keyof Versioned>, unknown>
> & { readonly [name: string]: unknown }

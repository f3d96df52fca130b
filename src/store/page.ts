// How a listing is asked for, and how a record of any account is named.

export type RecordKey = { readonly accountId: string; readonly id: string }

export type Page = { readonly after: string | null; readonly limit: number }

// The key of a record of any account, and the page of a listing.

export type RecordKey = { readonly accountId: string; readonly id: string }

export type Page = { readonly after: string | null; readonly limit: number }

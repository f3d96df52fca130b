// The types of headers and queries of calls.

export type Headers = Readonly<Record<string, string | string[] | undefined>>
export type Query = Readonly<Record<string, string | string[] | undefined>>

export function headerOf(call: { readonly headers: Headers }, name: string): string | null {
  const value = call.headers[name]
  return typeof value === 'string' ? value : null
}

/** Whether the caller asks for warnings to be refusals (RFC 7240). */
export function isStrict(call: { readonly headers: Headers }): boolean {
  return /\bhandling\s*=\s*"?strict\b/i.test(headerOf(call, 'prefer') ?? '')
}

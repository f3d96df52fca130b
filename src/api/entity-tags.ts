// Parses lists of entity tags (RFC 9110, sections 8.8.3 and 5.6.1), with weak tags, opaque texts and empty elements.

/** The tags as sent; `null` for invalid syntax or an empty list. */
export function readEntityTags(header: string): readonly string[] | null {
  const tags: string[] = []
  const element = /((?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")?[\t ]*(?:,|$)[\t ]*/y
  const list = header.trim()
  while (element.lastIndex < list.length) {
    const found = element.exec(list)
    if (found === null) return null
    if (found[1] !== undefined) tags.push(found[1])
  }
  return tags.length === 0 ? null : tags
}

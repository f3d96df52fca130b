// Lists of entity tags (RFC 9110, sections 8.8.3 and 5.6.1): weak ones, opaque texts and empty elements are part
// of the form.

/** The tags as they were sent; `null` for what is no list of at least one. */
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

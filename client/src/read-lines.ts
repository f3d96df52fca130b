// The lines of a text that arrives in chunks of bytes.

/** Without their line breaks; the last one need not have one. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  let begun = ''
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    begun += first
    for (const other of others) {
      yield begun
      begun = other
    }
  }
  if (begun !== '') yield begun
}

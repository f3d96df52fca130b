// The types of the API, from its OpenAPI document. In the client's folder, since the generator works with
// a TypeScript of its own, older than the one that compiles the rest.
import openapiTypes, { astToString } from 'openapi-typescript'

const note = '// Written by `npm run generate` from openapi.json.\n\n'

/** TypeScript with the types `paths`, `components` and `operations`. */
export async function schemaTypes(document: unknown): Promise<string> {
  // Examples and webhooks are for readers: as comments and calls they are most of the file, and no call needs them.
  const text = JSON.stringify(document, (key, value: unknown) => {
    return key === 'example' || key === 'webhooks' ? undefined : value
  })
  return note + astToString(await openapiTypes(text))
}

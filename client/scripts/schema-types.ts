// The types of the API, from its OpenAPI document. In the client's folder, since the generator works with
// a TypeScript of its own, older than the one that compiles the rest.
import openapiTypes, { astToString } from 'openapi-typescript'

const note = '// Written by `npm run generate` from openapi.json.\n\n'

/** TypeScript with the types `paths`, `components` and `operations`. */
export async function schemaTypes(document: unknown): Promise<string> {
  // The generator writes into what it is given.
  const copy = structuredClone(document) as Parameters<typeof openapiTypes>[0]
  return note + astToString(await openapiTypes(copy))
}

// Compiles schemas of the OpenAPI document. What they refer to is compiled once for all of them.
import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { openApiDocument } from '../../src/api/openapi.ts'

const documentId = 'openapi.json'

export function schemaCompiler(options: Options) {
  const ajv = new Ajv2020({ strict: false, logger: false, ...options })
  if (options.validateFormats !== false) addFormats.default(ajv)
  ajv.addSchema({ $id: documentId, ...(openApiDocument() as object) }, undefined, false, false)
  const compiled = new Map<string, ValidateFunction>()
  return {
    compile(schema: object): ValidateFunction {
      const text = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${documentId}#/`)
      const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object)
      compiled.set(text, validate)
      return validate
    },
    errorsText: (validate: ValidateFunction) => ajv.errorsText(validate.errors),
  }
}

// npm run generate: writes all files that are generated from the code. They are checked in, and a test fails when one of
// them is out of date.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apiTypes, apiTypesFile, generatedFiles, rulePagesFolder } from './generated-files.ts'

const root = join(import.meta.dirname, '..')
const files = new Map([...(await generatedFiles()), [apiTypesFile, await apiTypes()] as const])

mkdirSync(join(root, rulePagesFolder), { recursive: true })
for (const name of readdirSync(join(root, rulePagesFolder))) {
  const path = `${rulePagesFolder}/${name}`
  if (!files.has(path)) rmSync(join(root, path))
}
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
console.log(`${files.size} files`)

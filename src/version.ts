// The version of bthub, from its package.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './own-folder.ts'

const manifest = join(packageFolder, 'package.json')

export const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }

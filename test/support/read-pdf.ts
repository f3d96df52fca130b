// Reads PDFs back with poppler's own reader, which knows nothing of how they were made.
import { spawnSync } from 'node:child_process'
import { has } from './needs.ts'

export const hasPdfReader = has({
  command: 'pdftotext',
  probe: ['-v'],
  install: 'install poppler, on Debian with apt-get install poppler-utils.',
})

/** The text of each page, laid out as it stands there. */
export function pagesOf(pdf: Uint8Array): string[] {
  return read(pdf, ['-layout']).split('\f').slice(0, -1)
}

export type Word = { readonly text: string; readonly left: number; readonly right: number }

/** Every word with where it stands, in points from the left. */
export function wordsOf(pdf: Uint8Array): Word[] {
  const words = read(pdf, ['-bbox']).matchAll(
    /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">([^<]*)<\/word>/g,
  )
  return [...words].map(([, left, right, text = '']) => {
    return { text, left: Number(left), right: Number(right) }
  })
}

function read(pdf: Uint8Array, options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('pdftotext', [...options, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    timeout: 20_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`)
  return stdout
}

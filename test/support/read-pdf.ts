// Reads PDFs back with poppler's own reader, which knows nothing of how they were made.
import { spawnSync } from 'node:child_process'
import { decodeQR } from 'qr/decode.js'
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

/** The text of the QR code on the first page, read from its pixels. Throws without one. */
export function qrTextOf(pdf: Uint8Array): string {
  const picture = spawnSync('pdftoppm', ['-r', '150', '-singlefile', '-'], {
    input: pdf,
    timeout: 20_000,
    maxBuffer: 64 * 1024 * 1024,
  }).stdout
  const [head = '', width = '', height = ''] =
    /^P6\n(\d+) (\d+)\n255\n/.exec(picture.subarray(0, 40).toString('latin1')) ?? []
  const data = picture.subarray(head.length)
  return decodeQR({ width: Number(width), height: Number(height), data })
}

/** The tags with their text, indented by depth, as poppler's `pdfinfo` prints them. */
export function tagsOf(pdf: Uint8Array): string {
  const { stdout } = spawnSync('pdfinfo', ['-struct-text', '-'], { input: pdf, encoding: 'utf8' })
  return stdout
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

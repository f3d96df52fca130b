// The modules of src that the frames of a profile are from, since the program that runs is bundled.
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Frame } from './profile-parts.ts'

/** Replaces the URL of a bundle by that of the module; other frames stay as they are. */
export function openUnbundler(): (frame: Frame) => Frame {
  const maps = new Map<string, SourceMap | null>()
  return (frame) => {
    const { functionName, url, lineNumber, columnNumber } = frame.callFrame
    if (!url.startsWith('file:') || url.includes('/node_modules/')) return frame
    const map = maps.get(url) ?? mapOf(url)
    maps.set(url, map)
    const entry = map?.findEntry(lineNumber, columnNumber)
    if (entry === undefined || !('originalSource' in entry)) return frame
    const original = new URL(entry.originalSource, url).href
    return { callFrame: { functionName, url: original, lineNumber, columnNumber } }
  }
}

function mapOf(url: string): SourceMap | null {
  const file = `${fileURLToPath(url)}.map`
  if (!existsSync(file)) return null
  return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload)
}

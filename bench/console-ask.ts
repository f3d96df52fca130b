// Asks the console's questions one after another and tells how long each took.
import { exports, questions, type Question } from './console-questions.ts'
import { median, percentile, shown } from './figures.ts'

/** Each question is asked so often. */
const timesAsked = 40
/** As long as the console does: see console/src/pages/operations/operation-list.tsx. */
const passedOverMs = 200
/** What is promised of each question. */
const promised = { medianMs: 300, p99Ms: 1_000 } as const

type Figures = { readonly name: string; readonly times: readonly number[] }
type Hub = { readonly url: string; readonly operatorKey: string }

export async function askAll(hub: Hub): Promise<void> {
  console.log(
    `Each asked ${timesAsked} times, alone: ms to the whole answer, of files to their first row`,
  )
  console.log(`${'question'.padEnd(width)}  median     p99     max   first`)
  const all: Figures[] = []
  for (const question of questions) all.push(print(await askOften(hub, question)))
  for (const question of exports) all.push(print(await askForRows(hub, question)))
  print({ name: `all ${all.length} questions`, times: all.flatMap(({ times }) => times) })
  printVerdict(all)
}

const width = 92

function print({ name, times }: Figures): Figures {
  const figures = [median(times), percentile(times, 0.99), Math.max(...times), times[0] ?? 0]
  const columns = figures.map((one) => shown(one).padStart(6)).join('  ')
  console.log(`${name.slice(0, width).padEnd(width)}  ${columns}`)
  return { name, times }
}

function printVerdict(all: readonly Figures[]): void {
  const { medianMs, p99Ms } = promised
  const slow = all.filter(({ times }) => {
    return median(times) > medianMs || percentile(times, 0.99) > p99Ms
  })
  const held = slow.length === 0 ? 'held' : `not held by ${slow.map(({ name }) => name).join('; ')}`
  console.log(
    `Promised of each: median within ${medianMs} ms, p99 within ${shown(p99Ms)} ms: ${held}.`,
  )
}

type Listed = { readonly items?: readonly unknown[]; readonly nextCursor?: string | null }

/** Until then, a page without a find is no answer. */
async function askFor(hub: Hub, path: string, until: number): Promise<Listed> {
  const read = async (on: string) => (await (await get(hub, path + on)).json()) as Listed
  let page = await read('')
  while (page.items?.length === 0 && page.nextCursor && performance.now() < until) {
    page = await read(`&cursor=${encodeURIComponent(page.nextCursor)}`)
  }
  return page
}

async function askOften(hub: Hub, { name, path, walks, rests, seeks }: Question): Promise<Figures> {
  const times: number[] = []
  let cursor: string | null = null
  for (let turn = 0; turn < (rests?.times ?? timesAsked); turn += 1) {
    if (rests !== undefined && turn > 0) await pause(rests.ms)
    const on = walks && cursor !== null ? `&cursor=${encodeURIComponent(cursor)}` : ''
    const asked = performance.now()
    const { nextCursor } = await askFor(hub, path(turn) + on, asked + (seeks ? passedOverMs : 0))
    times.push(performance.now() - asked)
    if (walks) cursor = nextCursor ?? null
  }
  return { name, times }
}

/** The first line is there at once; the rows behind it have to be found. */
async function askForRows(hub: Hub, { name, path }: Question): Promise<Figures> {
  const times: number[] = []
  for (let turn = 0; turn < timesAsked; turn += 1) {
    const asked = performance.now()
    const answer = await get(hub, path(turn))
    let lines = 0
    for await (const chunk of answer.body ?? []) {
      lines += Buffer.from(chunk).toString('latin1').split('\n').length - 1
      if (lines > 1) break
    }
    times.push(performance.now() - asked)
  }
  return { name, times }
}

async function get({ url, operatorKey }: Hub, path: string): Promise<Response> {
  const answer = await fetch(`${url}${path}`, { headers: { 'X-Operator-Key': operatorKey } })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

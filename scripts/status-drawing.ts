// docs/reference/*-moves.svg: state diagrams of invoices and quotes. The transitions come from the status tables; only the
// positions of states and the curves of arrows are defined by the caller.
type Point = readonly [x: number, y: number]

type Move = {
  readonly actor: string
  readonly from: readonly string[]
  readonly to: string
}

type Drawing = {
  /** Unique, because a page may have two drawings. */
  readonly name: string
  readonly title: string
  readonly size: Point
  readonly positions: Readonly<Record<string, Point>>
  /** By `from>to`: control point of an arrow that would cross something if it were straight. */
  readonly bends?: Readonly<Record<string, Point>>
  readonly moves: Readonly<Record<string, Move>>
}

/** An arrow and the transitions that it represents. */
type Arrow = { readonly from: string; readonly to: string; readonly actions: Action[] }
type Action = { readonly name: string; readonly actor: string }

const boxHeight = 38
const gap = 3

export function drawingOf(drawing: Drawing): string {
  const { name, title, size, positions } = drawing
  const arrows = arrowsOf(drawing)
  const [width, height] = size
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${name}-title ${name}-text" class="drawing${width > 700 ? ' wide' : ''}">`,
    `<title id="${name}-title">${title}</title>`,
    `<desc id="${name}-text">${arrows.map(descriptionOf).join(' ')}</desc>`,
    `<style>${styles}</style>`,
    `<defs><marker id="${name}-tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="tip" d="M0 0L10 5L0 10z"/></marker></defs>`,
    ...arrows.map((arrow) => lineOf(arrow, arrows, drawing)),
    ...Object.entries(positions).map(([status, position]) => boxOf(status, position)),
    ...arrows.map((arrow) => labelOf(arrow, arrows, drawing)),
    legend(arrows, height),
    '</svg>',
    '',
  ].join('\n')
}

/** Transitions to the same status have no arrow. */
function arrowsOf({ moves, positions }: Drawing): Arrow[] {
  const arrows = new Map<string, Arrow>()
  for (const [name, { actor, from: starts, to }] of Object.entries(moves)) {
    for (const from of starts) {
      if (from === to) continue
      if (!(from in positions) || !(to in positions))
        throw new Error(`no position for ${from} or ${to}`)
      const key = `${from}>${to}`
      const arrow = arrows.get(key) ?? { from, to, actions: [] }
      arrow.actions.push({ name, actor })
      arrows.set(key, arrow)
    }
  }
  return [...arrows.values()]
}

function descriptionOf({ from, to, actions }: Arrow): string {
  return `${from} to ${to}: ${actions.map(({ name, actor }) => `${name} by the ${actor}`).join(', ')}.`
}

function widthOf(name: string): number {
  return name.length * 8.5 + 28
}

function boxOf(name: string, [x, y]: Point): string {
  const width = widthOf(name)
  const box = `<rect class="box" x="${round(x - width / 2)}" y="${y - boxHeight / 2}" width="${round(width)}" height="${boxHeight}" rx="8"/>`
  return `${box}<text class="state" x="${x}" y="${y + 5}">${name}</text>`
}

type Curve = { readonly start: Point; readonly bend: Point; readonly end: Point }

/** From the edge of one box to that of another; of two opposite arrows, each is shifted to its right. */
function curveOf({ from, to }: Arrow, arrows: readonly Arrow[], drawing: Drawing): Curve {
  const { positions, bends = {} } = drawing
  const a = positions[from] ?? [0, 0]
  const b = positions[to] ?? [0, 0]
  const isPair = arrows.some((other) => other.from === to && other.to === from)
  const shift = isPair ? sideways(a, b, 11) : ([0, 0] as const)
  const middle: Point = bends[`${from}>${to}`] ?? [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const bend: Point = [middle[0] + shift[0], middle[1] + shift[1]]
  return {
    start: edgeOf(from, [a[0] + shift[0], a[1] + shift[1]], bend),
    bend,
    end: edgeOf(to, [b[0] + shift[0], b[1] + shift[1]], bend),
  }
}

function sideways([ax, ay]: Point, [bx, by]: Point, by_: number): Point {
  const length = Math.hypot(bx - ax, by - ay)
  return [(-(by - ay) / length) * by_, ((bx - ax) / length) * by_]
}

/** Where a line from the center of a box to a point crosses its edge. */
function edgeOf(name: string, [x, y]: Point, [towardsX, towardsY]: Point): Point {
  const dx = towardsX - x
  const dy = towardsY - y
  const reachX = dx === 0 ? Infinity : (widthOf(name) / 2 + gap) / Math.abs(dx)
  const reachY = dy === 0 ? Infinity : (boxHeight / 2 + gap) / Math.abs(dy)
  const reach = Math.min(reachX, reachY)
  return [round(x + dx * reach), round(y + dy * reach)]
}

function lineOf(arrow: Arrow, arrows: readonly Arrow[], drawing: Drawing): string {
  const { start, bend, end } = curveOf(arrow, arrows, drawing)
  const way = `M${start.join(' ')}Q${bend.map(round).join(' ')} ${end.join(' ')}`
  return `<path class="way" d="${way}" marker-end="url(#${drawing.name}-tip)"/>`
}

/** At the middle of its arrow, a line for each action, in the color of its actor. */
function labelOf(arrow: Arrow, arrows: readonly Arrow[], drawing: Drawing): string {
  const { start, bend, end } = curveOf(arrow, arrows, drawing)
  const isPair = arrows.some(({ from, to }) => from === arrow.to && to === arrow.from)
  const [aside, below] = isPair ? sideways(start, end, 6 + 8 * arrow.actions.length) : [0, 0]
  const x = round((start[0] + 2 * bend[0] + end[0]) / 4 + aside)
  const y = (start[1] + 2 * bend[1] + end[1]) / 4 + below - (arrow.actions.length - 1) * 7.5 + 4
  const lines = arrow.actions.map(({ name, actor }, at) => {
    return `<tspan class="${actor}" x="${x}" y="${round(y + at * 15)}">${name}</tspan>`
  })
  return `<text class="action">${lines.join('')}</text>`
}

function legend(arrows: readonly Arrow[], height: number): string {
  const actors = arrows.flatMap(({ actions }) => actions.map(({ actor }) => actor))
  const names = [...new Set(actors)].map((actor, at) => {
    return `<tspan class="${actor}" x="${16 + at * 100}">● ${actor}</tspan>`
  })
  return `<text class="legend" y="${height - 14}">${names.join('')}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** For the files in the repository; the hub's pages have the same styles in docs.css. */
const styles = [
  '.drawing{font:14px system-ui,sans-serif}',
  '.state,.action{text-anchor:middle}.state{font-weight:600;fill:#1b2230}',
  '.box{fill:#f5f7fa;stroke:#586174}.way{fill:none;stroke:#8893a5}.tip{fill:#8893a5}',
  '.action{font-size:12px;paint-order:stroke;stroke:#fff;stroke-width:5px;stroke-linejoin:round}',
  '.source{fill:#1d4ed8}.buyer{fill:#0f766e}.operator{fill:#a8480b}.hub{fill:#6d28d9}',
  '@media(prefers-color-scheme:dark){.state{fill:#e4e8ef}.box{fill:#1b212b;stroke:#a3adbd}',
  '.action{stroke:#0d1117}.source{fill:#8fb4ff}.buyer{fill:#5eead4}.operator{fill:#fdba74}.hub{fill:#c4b5fd}}',
].join('')

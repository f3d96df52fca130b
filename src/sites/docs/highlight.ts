// Syntax highlighting with a few patterns per language.
import { escapeHtml, trustedHtml, type Html } from '../../documents/html.ts'

type Kind = 'comment' | 'string' | 'number' | 'word' | 'name'
type Patterns = readonly (readonly [Kind, RegExp])[]

const double = /"(?:[^"\\\n]|\\.)*"/y
const single = /'(?:[^'\\\n]|\\.)*'/y
const number = /-?\d+(?:\.\d+)?\b/y

const json: Patterns = [
  ['name', /"(?:[^"\\\n]|\\.)*"(?=:)/y],
  ['string', double],
  ['word', /(?:true|false|null)\b/y],
  ['number', number],
]
const shell: Patterns = [
  ['comment', /#.*/y],
  ['string', double],
  ['string', single],
  ['word', /(?:curl|npm|node|bthub|cat|sed|export|echo|cp|operate|post|call|push)(?![\w-])/y],
  ['name', /\$\{?\w+\}?/y],
  ['name', /--?[a-zA-Z][\w-]*/y],
]
const script: Patterns = [
  ['comment', /\/\/.*/y],
  ['string', double],
  ['string', single],
  ['string', /`[^`]*`/y],
  [
    'word',
    /(?:const|let|await|async|import|from|function|return|if|else|throw|new|null|true|false|export|type)\b/y,
  ],
  ['number', number],
]
const python: Patterns = [
  ['comment', /#.*/y],
  ['string', double],
  ['string', single],
  ['word', /(?:import|from|def|return|if|else|for|in|with|as|None|True|False|not|and|or)\b/y],
  ['number', number],
]

const languages: Readonly<Record<string, Patterns>> = {
  json,
  sh: shell,
  bash: shell,
  js: script,
  ts: script,
  python,
}

const plain = /\w+|\s+|[^]/y

export function highlight(text: string, language: string): Html {
  const patterns = languages[language] ?? []
  let out = ''
  for (let at = 0; at < text.length;) {
    const [kind, piece] = pieceAt(text, at, patterns)
    out += kind === null ? escapeHtml(piece) : `<span class="${kind}">${escapeHtml(piece)}</span>`
    at += piece.length
  }
  return trustedHtml(out)
}

function pieceAt(text: string, at: number, patterns: Patterns): [Kind | null, string] {
  for (const [kind, pattern] of patterns) {
    const piece = matchAt(text, at, pattern)
    if (piece !== '') return [kind, piece]
  }
  return [null, matchAt(text, at, plain)]
}

function matchAt(text: string, at: number, pattern: RegExp): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

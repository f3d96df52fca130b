// A required field that came under another name: over every required field of every body, as their schemas list them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJson } from '../src/json/read-json.ts'
import type { Field, JsonSchema } from '../src/schema/field.ts'
import { newIssues } from '../src/schema/issues.ts'

type Body = { readonly title: string; readonly field: Field<unknown> }
type Place = { readonly at: readonly (string | number)[]; readonly name: string }

const folder = join(import.meta.dirname, '..', 'src', 'api')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /-(?:schema|body)\.ts$|schema\.ts$/.test(file),
)
const modules: Readonly<Record<string, unknown>>[] = await Promise.all(
  files.map((file) => import(/* @vite-ignore */ join(folder, file))),
)
const bodies: readonly Body[] = modules
  .flatMap((module) => Object.entries(module))
  .filter(([name, value]) => name.endsWith('Body') && isField(value))
  .map(([name, value]) => ({ title: name, field: value as Field<unknown> }))

function isField(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'read' in value && 'schema' in value
}

const cases = bodies.flatMap(({ title, field }) =>
  placesIn(field.schema, []).map((place) => ({
    title,
    field,
    place,
    name: [...place.at, place.name].join('/'),
  })),
)

/** Every required member of an object, and of the objects and lists in it. */
function placesIn(schema: JsonSchema, at: Place['at']): Place[] {
  const required = (schema['required'] ?? []) as readonly string[]
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)
  return [
    ...required.map((name) => ({ at, name })),
    ...properties.flatMap(([name, below]) => {
      const items = below['items'] as JsonSchema | undefined
      return items === undefined
        ? placesIn(below, [...at, name])
        : placesIn(items, [...at, name, 0])
    }),
  ]
}

const words = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
const spellings: Readonly<Record<string, (name: string) => string>> = {
  PascalCase: (name) => name[0]?.toUpperCase() + name.slice(1),
  snake_case: (name) => words(name).replaceAll(' ', '_'),
  SCREAMING_SNAKE: (name) => words(name).replaceAll(' ', '_').toUpperCase(),
  'kebab-case': (name) => words(name).replaceAll(' ', '-'),
  'Title Case': (name) => words(name).replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
}

/** `value` at the end of the path. */
function bodyWith(at: Place['at'], value: unknown): unknown {
  return at.reduceRight(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  )
}

function findingsOn(field: Field<unknown>, body: unknown) {
  const issues = newIssues()
  field.read(readJson(Buffer.from(JSON.stringify(body))), '', issues)
  return issues
}

function missingOf(field: Field<unknown>, body: unknown, pointer: string) {
  const { faults } = findingsOn(field, body)
  return faults.find((each) => each.pointer === pointer && each.rule === 'field_required')
}

describe('a required field under another name', () => {
  it('is looked for in every body', () => {
    expect(bodies.length).toBeGreaterThan(20)
    expect(cases.length).toBeGreaterThan(100)
  })

  it.each(Object.entries(spellings))('is found as %s', (_, spell) => {
    for (const { title, field, place, name } of cases) {
      const spelled = spell(place.name)
      if (spelled === place.name) continue
      const body = bodyWith(place.at, { [spelled]: 'x' })
      const issue = missingOf(field, body, `/${name}`)
      expect(`${title} ${name}: ${issue?.message}`).toContain(`Did you mean "${spelled}"?`)
    }
  })

  it('is found inside of an object around the body, or two', () => {
    for (const { title, field, place, name } of cases) {
      if (place.at.length > 0) continue
      const inner = { [place.name]: 'x' }
      for (const [wrapped, where] of [
        [{ payload: inner }, `payload/${name}`],
        [{ payload: [inner] }, `payload/${name}`],
        [{ payload: { record: inner } }, `payload/record/${name}`],
        [{ payload: { [spellings['PascalCase']?.(name) ?? '']: 'x' } }, 'payload/'],
      ] as const) {
        const issue = missingOf(field, wrapped, `/${name}`)
        expect(`${title} ${name}: ${issue?.message}`).toContain(`Did you mean "${where}`)
      }
    }
  })

  it('is only missing where nothing resembles it', () => {
    for (const { field, place, name } of cases) {
      const body = bodyWith(place.at, { 'something of my own': { x: 1 } })
      expect(missingOf(field, body, `/${name}`)?.message).toBe(`${name} is required but missing.`)
    }
  })

  it('comes with a warning about the name that was sent', () => {
    for (const { field, place } of cases) {
      const spelled = spellings['PascalCase']?.(place.name) ?? ''
      const { warnings } = findingsOn(field, bodyWith(place.at, { [spelled]: 'x' }))
      expect(warnings).toContainEqual(
        expect.objectContaining({ rule: 'unknown_field', expected: place.name }),
      )
    }
  })
})

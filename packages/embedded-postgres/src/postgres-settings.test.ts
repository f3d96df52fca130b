import { describe, expect, it } from 'vitest'
import { sharedBuffers } from './postgres-settings.ts'

describe('the memory of the bundled PostgreSQL', () => {
  it.each([
    [256 * 2 ** 20, '128MB'],
    [2 ** 30, '128MB'],
    [3 * 2 ** 30, '384MB'],
    [8 * 2 ** 30, '1024MB'],
    [256 * 2 ** 30, '1024MB'],
  ])('of a machine with %d bytes is %s', (bytes, setting) => {
    expect(sharedBuffers(bytes)).toBe(setting)
  })
})

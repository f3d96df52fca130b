// The endpoint of the global search.
import { findEverything } from './find-everything.ts'

export const findEndpoints = [findEverything] as const

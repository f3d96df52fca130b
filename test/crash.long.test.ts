// What a 202 promises, often enough to find rare moments.
import { proveKills } from './support/kill-under-load.ts'

proveKills(Number(process.env['BTHUB_TEST_CRASH_ROUNDS'] ?? 30))

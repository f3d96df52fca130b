// What a 202 promises: each kind of kill once, the hub's, PostgreSQL's and both.
import { proveKills } from './support/kill-under-load.ts'

proveKills(4)

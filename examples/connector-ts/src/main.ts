// The command for `bthub certify --trigger`: does one step.
import { readFileSync, writeFileSync } from 'node:fs'
import { doStep, type Step } from './certify.ts'

const { BTHUB_STEP_FILE = '', BTHUB_RESULT_FILE = '', BTHUB_STATE_FOLDER = '' } = process.env

const step = JSON.parse(readFileSync(BTHUB_STEP_FILE, 'utf8')) as Step
const stopped = new Promise<void>((settle) => process.once('SIGTERM', settle))
const result = await doStep(step, BTHUB_STATE_FOLDER, () => stopped)
writeFileSync(BTHUB_RESULT_FILE, JSON.stringify(result))
process.exit()

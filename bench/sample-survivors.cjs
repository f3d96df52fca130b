// Loaded before a hub by `npm run bench -- garbage`. SIGUSR2 begins to sample what is made, and a second one ends it and
// writes the profile: of what has died by then, only what a collection of the old objects freed.
const { writeFileSync } = require('node:fs')
const { Session } = require('node:inspector')

const session = new Session()
session.connect()

process.once('SIGUSR2', () => {
  const sampling = {
    samplingInterval: 32 * 1024,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: false,
  }
  session.post('HeapProfiler.startSampling', sampling)
  process.once('SIGUSR2', () => {
    session.post('HeapProfiler.stopSampling', (error, result) => {
      if (error !== null) throw new Error(error.message)
      writeFileSync(process.env.BENCH_SURVIVORS, JSON.stringify(result.profile.head))
    })
  })
})

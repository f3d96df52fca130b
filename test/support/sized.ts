// How much of a test runs: a part of it in `npm test`, and all of it in `npm run test:long`.

export const isLongRun = process.env['BTHUB_TEST_LONG'] === '1'

export const sized = (quick: number, long: number): number => (isLongRun ? long : quick)

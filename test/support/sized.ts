// How much of what chance makes: a little in `npm test`, and more in `npm run test:long`.

export const sized = (quick: number, long: number): number =>
  process.env['BTHUB_TEST_LONG'] === '1' ? long : quick

// Runs the property tests of the JSON parser ten times as often.
await import('./json.test.ts')

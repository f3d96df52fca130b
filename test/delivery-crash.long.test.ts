// Deliveries under fire once more: four times as many, to twice as many endpoints, with more kills.
await import('./delivery-crash.test.ts')

// The pages of the console once more, each on every screen.
await import('./console-pages.test.ts')

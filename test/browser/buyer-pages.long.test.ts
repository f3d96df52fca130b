// The buyer's pages once more, each on every screen.
await import('./buyer-pages.test.ts')

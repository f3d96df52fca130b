// How the console is built: to dist/console of the hub, with everything compressed beforehand, and with
// nothing in it that a strict Content-Security-Policy would refuse.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = join(import.meta.dirname, '..', 'dist', 'console')

/** The hub serves what is small beside what is whole, so that no request is compressed. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
      for (const name of names.filter((one) => /\.(js|css|html|svg)$/.test(one))) {
        const file = join(outDir, name)
        const bytes = readFileSync(file)
        const quality = { [constants.BROTLI_PARAM_QUALITY]: 10 }
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }))
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}

export default defineConfig({
  base: '/console/',
  // Relative within the code, since a proxy may put the hub below a path; the page itself gets that path from the hub.
  experimental: {
    renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
  },
  plugins: [react(), compressed()],
  resolve: { conditions: ['bthub-source', 'module', 'browser', 'production'] },
  build: {
    outDir,
    emptyOutDir: true,
    // No inline images: each is a file that may be kept for good.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/genericBthubService': 'http://127.0.0.1:4080' } },
})

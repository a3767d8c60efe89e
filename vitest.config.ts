import { defineConfig } from 'vitest/config'
import { dataModules } from './scripts/data-modules.mjs'

export default defineConfig({
  plugins: [dataModules.vite()],
  test: {
    include: ['tests/**/*.test.ts'],
    // stopword's leaves are ES modules in a package that does not say so.
    server: { deps: { inline: ['stopword'] } },
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
  },
})

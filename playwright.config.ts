import { createServer } from 'node:net'
import { defineConfig, devices } from '@playwright/test'
import { browserFlags, findBrowser } from './scripts/tools/browser.ts'

// The workers read this file anew: they must find the port that the first reading chose.
process.env['PORTFEL_E2E_PORT'] ??= String(await freePort())
const address = `http://127.0.0.1:${process.env['PORTFEL_E2E_PORT']}/`
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    baseURL: address,
    // Only scenarios about work without a network let the worker keep the whole app each time.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { args: [...browserFlags], ...(executablePath !== undefined && { executablePath }) },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${new URL(address).port}`,
    url: address,
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // What the width of a screen decides: every screen, and the main path through them.
      testMatch: ['**/screens.test.ts', '**/story.test.ts'],
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const taken = server.address()
  await new Promise((done) => server.close(done))
  if (taken === null || typeof taken === 'string') throw new Error('Cannot serve the app: no free port')
  return taken.port
}

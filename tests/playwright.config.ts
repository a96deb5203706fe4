import {defineConfig} from '@playwright/test'
import {findChromium} from './browser/chromium.ts'

const {executablePath, args} = await findChromium()

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results/browser',
  globalSetup: './browser/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    timezoneId: 'America/New_York',
    // Pages change at once: tests that leave a page at once would break off its transition.
    contextOptions: {reducedMotion: 'reduce'},
    launchOptions: {executablePath, args: [...args]}
  }
})

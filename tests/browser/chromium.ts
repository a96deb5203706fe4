/** Finds a Chromium to test with: one that is installed, else the one that a package brings. */
import {existsSync} from 'node:fs'
import packed from '@sparticuz/chromium'
import {chromium} from '@playwright/test'

export interface Browser {
  readonly executablePath: string
  readonly args: readonly string[]
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`
]

/** Says to the processes of the tests where the browser of the package is. */
const unpacked = 'DATELINE_TEST_CHROMIUM'

/** The browser to test with. Throws when there is none: a browser test is never skipped. */
export async function findChromium(): Promise<Browser> {
  const path = [chromium.executablePath(), ...installed].find((candidate) => existsSync(candidate))
  if (path !== undefined) return {executablePath: path, args: sandbox()}
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Unpacked once: what a process writes, another cannot start at the same time.
    process.env[unpacked] ??= await packed.executablePath()
    return {executablePath: process.env[unpacked], args: [...sandbox(), ...packedArgs]}
  }
  throw new Error('No Chromium found. Install Chrome, or run: npx playwright install chromium')
}

/**
 * Of the arguments that the package recommends, only those that drawing needs: others turn web
 * security off, or run everything in one process, which ends with the first window that closes.
 */
const packedArgs = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** Chromium refuses to start its sandbox as root, which containers often are. */
const sandbox = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

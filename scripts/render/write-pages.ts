/** Asks a program for pages and writes their files: what takes longest in a build, done with few words. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {hasControls, visibleControls} from '../../src/lib/visible-controls.ts'
import {addressOf, fileOf, type PagePath} from './page-address.ts'

/** What a page is asked of. */
export interface PageApp {
  readonly render: (
    request: Request,
    options: {readonly routeData: PagePath['route']; readonly locals: object}
  ) => Promise<Response>
}

/** Where the pages of a site are. */
export interface PagesPlace {
  /** Address of the site's root. */
  readonly home: string
  /** The folder to write into. */
  readonly staged: string
  /** Files of the site that no page takes the place of. */
  readonly shared: ReadonlySet<string>
}

/** What a page may not answer here, for Astro makes another file of it than the answer. */
export class UnexpectedAnswer extends Error {}

/** Writes the pages of `paths`. Throws what a page throws. */
export async function writePages(
  app: PageApp,
  paths: readonly PagePath[],
  {home, staged, shared}: PagesPlace,
  step: () => void = () => undefined
): Promise<void> {
  for (const path of paths) {
    const address = addressOf(path, home)
    const locals: App.Locals = {controlsAreShownLater: true}
    const response = await app.render(new Request(address), {routeData: path.route, locals})
    const content = await contentOf(response, address)
    const file = fileOf(path)
    if (content !== undefined && !shared.has(file)) {
      const place = join(staged, file)
      mkdirSync(dirname(place), {recursive: true})
      writeFileSync(place, content)
    }
    step()
  }
}

/** Nothing of an empty answer. */
async function contentOf(response: Response, address: string): Promise<Uint8Array | undefined> {
  const {status, body, headers} = response
  if (status >= 300 && status < 400) throw new UnexpectedAnswer(`${address}: ${status}`)
  if (!body) return undefined
  const bytes = Buffer.from(await response.arrayBuffer())
  const isPage = headers.get('content-type')?.startsWith('text/html') === true
  // Nearly no page has any: only such a one is decoded.
  return isPage && hasControls(bytes) ? Buffer.from(visibleControls(bytes.toString())) : bytes
}

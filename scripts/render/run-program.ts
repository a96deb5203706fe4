/** Renders pages with a program that was kept, so that Astro need not make it again. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {StaticPaths} from 'astro/runtime/prerender/static-paths.js'
import {choose, type Choice, type Chosen, type Watcher} from './choose.ts'
import {addressOf, fileOf} from './page-address.ts'
import {placeShared, programFolder, type KeptProgram} from './page-program.ts'

/** What Astro's own build gives its program before any page is rendered, and asks of it then. */
type PageApp = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly setInternals: (internals: unknown) => void
  readonly setOptions: (options: unknown) => void
  readonly render: (request: Request, options: {routeData: unknown}) => Promise<Response>
}

/** What a page may not answer here, for Astro makes another file of it than the answer. */
export class UnexpectedAnswer extends Error {}

const write = ({message}: {readonly message: string}) => console.error(message)

async function openApp({folder, entry, styles}: KeptProgram): Promise<PageApp> {
  const path = join(folder, programFolder, entry)
  const {app} = (await import(pathToFileURL(path).href)) as {readonly app: PageApp}
  app.setInternals({pagesByKeys: new Map(styles.map(([key, own]) => [key, {styles: own}]))})
  app.setOptions({settings: {scripts: []}, logger: {options: {destination: {write}}}})
  return app
}

/** Renders what `choice` says into `staged`, with the files that pages share. Throws what a page throws. */
export async function runProgram(
  program: KeptProgram,
  staged: string,
  choice: Choice,
  chosen: Chosen,
  watcher: Watcher
): Promise<void> {
  placeShared(program, staged)
  const [app, {StaticPaths: Paths}] = await Promise.all([
    openApp(program),
    import('astro/runtime/prerender/static-paths.js')
  ])
  const paths = choose(await new Paths(app).getAll(), choice, chosen)
  chosen.rendered = paths.length
  watcher.begin(paths.length)
  for (const path of paths) {
    const address = addressOf(path, program.home)
    const response = await app.render(new Request(address), {routeData: path.route})
    await writePage(join(staged, fileOf(path)), address, response)
    watcher.step()
  }
}

/** Nothing of an empty answer, and nothing in place of a file that all sites have. */
async function writePage(file: string, address: string, response: Response): Promise<void> {
  const {status, body} = response
  if (status >= 300 && status < 400) throw new UnexpectedAnswer(`${address}: ${status}`)
  if (!body || existsSync(file)) return
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
}

/** Browsers load no modules from a folder: each becomes a script that needs no other file. */

const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g

/** Addresses of the modules that a page loads. */
export function modulesOf(html: string): string[] {
  return [...html.matchAll(moduleScript)].map(([, address = '']) => address)
}

/** The page with plain scripts instead, which wait for the page as modules do. */
export function withClassicScripts(html: string): string {
  return html.replace(moduleScript, '<script defer src="$1"></script>')
}

/** One plain script of a module and all that it imports. */
export async function classicScript(entry: string): Promise<string> {
  // Every build loads this module, and hardly any needs the bundler.
  const {build} = await import('vite')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      lib: {entry, formats: ['iife'], name: 'page'}
    }
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunk = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .find(({type}) => type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be made a plain script.`)
  return chunk.code
}

/** Lines of a stack as the modules have them, for a program that was made of those with maps of its sources. */
import {readFileSync} from 'node:fs'
import {SourceMap} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** Path of a file → the map of its lines, where it has one. */
type Maps = Map<string, SourceMap | undefined>

function mapBeside(path: string): SourceMap | undefined {
  try {
    const payload = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as ConstructorParameters<
      typeof SourceMap
    >[0]
    return new SourceMap(payload)
  } catch {
    return undefined
  }
}

/**
 * A place in a file, or the place itself where nothing tells of another. Lines and columns count from 1. A map of
 * millions of characters is read once for all that ask with the same `maps`.
 */
export function placeInSources(
  url: string,
  line: number,
  column: number,
  maps: Maps = new Map()
): string {
  const path = fileURLToPath(url)
  if (!maps.has(path)) maps.set(path, mapBeside(path))
  const found = maps.get(path)?.findOrigin(line, column)
  if (!found || !('fileName' in found)) return `${url}:${line}:${column}`
  const source = new URL(found.fileName, pathToFileURL(path))
  return `${source.href}:${found.lineNumber}:${found.columnNumber}`
}

/** Writes a stack as Node.js does, in those places. Maps are read where an error is told, and not before. */
export function stackInSources(error: Error, sites: readonly NodeJS.CallSite[]): string {
  const maps: Maps = new Map()
  const lines = sites.map((site) => {
    const url = site.getFileName() ?? '<anonymous>'
    const [line, column] = [site.getLineNumber() ?? 0, site.getColumnNumber() ?? 0]
    const isFile = url.startsWith('file:')
    const place = isFile ? placeInSources(url, line, column, maps) : `${url}:${line}:${column}`
    const name = site.getFunctionName()
    return name === null ? `    at ${place}` : `    at ${name} (${place})`
  })
  return [String(error), ...lines].join('\n')
}

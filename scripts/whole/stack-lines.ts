/** Lines of a stack as the modules have them, for a program that was made of those with maps of its sources. */
import {readFileSync} from 'node:fs'
import {SourceMap} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** A place in a file, or the place itself where nothing tells of another. Lines and columns count from 1. */
export function placeInSources(url: string, line: number, column: number): string {
  const here = `${url}:${line}:${column}`
  try {
    const path = fileURLToPath(url)
    const payload = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as ConstructorParameters<
      typeof SourceMap
    >[0]
    const found = new SourceMap(payload).findOrigin(line, column)
    if (!('fileName' in found)) return here
    const source = new URL(found.fileName, pathToFileURL(path))
    return `${source.href}:${found.lineNumber}:${found.columnNumber}`
  } catch {
    return here
  }
}

/** Writes a stack as Node.js does, in those places. Maps are read where an error is told, and not before. */
export function stackInSources(error: Error, sites: readonly NodeJS.CallSite[]): string {
  const lines = sites.map((site) => {
    const url = site.getFileName() ?? '<anonymous>'
    const [line, column] = [site.getLineNumber() ?? 0, site.getColumnNumber() ?? 0]
    const isFile = url.startsWith('file:')
    const place = isFile ? placeInSources(url, line, column) : `${url}:${line}:${column}`
    const name = site.getFunctionName()
    return name === null ? `    at ${place}` : `    at ${name} (${place})`
  })
  return [String(error), ...lines].join('\n')
}

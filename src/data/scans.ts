/** The scans of articles: read when a page renders, and copied into the site as they are. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {imageSizeFromFile} from 'image-size/fromFile'
import type {ArticleRecord} from '../archive-folder/articles.ts'
import {contentFolder} from '../archive-folder/paths.ts'
import {pathOnDisk} from '../archive-folder/path-on-disk.ts'
import {endingOf, scanTypes} from '../archive-folder/scans.ts'
import {siteSettings} from '../site-settings.ts'
import {showsSource} from '../views/published.ts'
import type {ScanView} from '../views/scans.ts'
import {loadArchive} from './archive.ts'

/** A scan among the files of the site. */
export interface ScanRoute {
  readonly params: {readonly id: string; readonly file: string}
  readonly props: {readonly path: string; readonly mediaType: string}
}

/** Its name in the site: the names of files on disk can hold anything. */
const nameOf = (at: number, file: string) => `${at + 1}${endingOf(file)}`

const kindOf = (file: string) => scanTypes[endingOf(file)]?.shown ?? 'no'

/** Where it is on disk, of its path below the archive folder. */
function placeOf(file: string): string {
  const folder = contentFolder()
  return join(folder, pathOnDisk(folder, file))
}

/** Scans of one article, in order; none where the source is not shown. */
export async function loadScans({id, data}: ArticleRecord): Promise<ScanView[]> {
  const {urls, settings} = siteSettings()
  if (!showsSource(data, settings)) return []
  return Promise.all(
    (data.scans ?? []).map(async (file, at) => {
      const path = placeOf(file)
      const kind = existsSync(path) ? kindOf(file) : 'no'
      const size = kind === 'picture' ? await sizeOf(path) : undefined
      return {
        file,
        kind,
        ...(kind !== 'no' && {href: urls.scan(id, nameOf(at, file))}),
        ...(size && {size})
      }
    })
  )
}

/** As it is shown: cameras note which side is up. Nothing when the file is no such picture. */
async function sizeOf(path: string): Promise<ScanView['size'] | undefined> {
  try {
    const {width, height, orientation = 1} = await imageSizeFromFile(path)
    return orientation >= 5 ? {width: height, height: width} : {width, height}
  } catch {
    return undefined
  }
}

/** Every scan that the site holds. */
export async function scanRoutes(): Promise<ScanRoute[]> {
  const {records, settings} = await loadArchive()
  const shown = [...records.values()].filter(({data}) => showsSource(data, settings))
  return shown.flatMap(({id, data}) =>
    (data.scans ?? []).flatMap((file, at) => {
      const path = placeOf(file)
      const type = scanTypes[endingOf(file)]
      if (!type || type.shown === 'no' || !existsSync(path)) return []
      const params = {id, file: nameOf(at, file)}
      return [{params, props: {path, mediaType: type.mediaType}}]
    })
  )
}

/** The file of a scan, byte for byte. */
export function scanResponse({path, mediaType}: ScanRoute['props']): Response {
  return new Response(readFileSync(path), {headers: {'Content-Type': mediaType}})
}

/** The bytes of a source as the site offers them. */
import {readFileSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {zipSync} from 'fflate'
import {pathOnDisk} from '../archive-folder/path-on-disk.ts'
import {endingOf} from '../archive-folder/scans.ts'
import type {Article} from '../schema/article.ts'
import {givenFileSize} from './given-archive.ts'

/** Larger files are named by path and hash, not offered: the site would hold the archive twice. */
const mostSourceBytes = 50_000_000

/** The earliest time that the format knows, so that one source always makes one archive. */
const earliest = new Date(1980, 0, 1)

type Source = Pick<Article, 'sourceFile' | 'sourceItem'>

/** Only plain text is safe to open on the archive's address: a saved page would run its scripts. */
export const downloadEnding = ({sourceFile}: Source) =>
  endingOf(sourceFile) === '.txt' ? '.txt' : '.zip'

/** Bytes of the source file; `undefined` when it is gone. */
export function sourceLength(folder: string, {sourceFile}: Source): number | undefined {
  const given = givenFileSize(sourceFile)
  if (given !== undefined) return given
  const sizeAt = (path: string) => statSync(join(folder, path), {throwIfNoEntry: false})?.size
  // Nearly every file is where its record says, and all are asked for.
  return sizeAt(sourceFile) ?? sizeAt(pathOnDisk(folder, sourceFile))
}

/** Whether the site offers the file. One of many articles would be copied for each of them. */
export function isOffered(folder: string, source: Source): boolean {
  const length = sourceLength(folder, source)
  return length !== undefined && length <= mostSourceBytes && source.sourceItem === undefined
}

/** What is downloaded: the bytes as they are for plain text, else a ZIP archive that stores them. */
export function sourceDownload(folder: string, source: Source): Response {
  const bytes = readFileSync(join(folder, pathOnDisk(folder, source.sourceFile)))
  if (downloadEnding(source) === '.txt') {
    return new Response(bytes, {headers: {'Content-Type': 'text/plain'}})
  }
  const name = basename(source.sourceFile)
  const zip = zipSync({[name]: [bytes, {level: 0, mtime: earliest}]})
  return new Response(Buffer.from(zip), {headers: {'Content-Type': 'application/zip'}})
}

/** Stage 1, read: which reader takes which file. */
import {isPicture} from '../../../src/archive-folder/scans.ts'
import type {QuarantinedSource} from '../../../src/schema/quarantine.ts'
import {setAside} from '../sources.ts'
import type {Item, SourceFile} from '../stages.ts'
import {refusePicture} from './quarantine.ts'
import {readText} from './text.ts'

/** What a file yields: items, and what of it was set aside. */
export interface Reading {
  readonly items: readonly Item[]
  readonly quarantined: readonly QuarantinedSource[]
}

/** Takes a file apart. Asynchronous, for libraries are; what is synchronous inside stays so. */
export type Reader = (file: SourceFile) => Promise<Reading>

/** File name extension → reader. */
const readers: Readonly<Record<string, Reader>> = {
  '.txt': readText
}

/** Reads one source file by its extension; an unknown one is set aside, with the known ones named. */
export async function read(file: SourceFile): Promise<Reading> {
  const extension = /\.[^./]+$/.exec(file.path)?.[0].toLowerCase() ?? ''
  const reader = readers[extension]
  if (reader) return reader(file)
  if (isPicture(file.path))
    return {items: [], quarantined: [setAside(file, refusePicture(file.path))]}
  const refusal = {
    rule: 'quarantine/unknown-format',
    reason: `No reader takes ${extension === '' ? 'a file without an extension' : `\`${extension}\` files`}; known: ${Object.keys(readers).join(', ')}.`,
    fix: 'Save its text as a .txt file in UTF-8.'
  }
  return {items: [], quarantined: [setAside(file, refusal)]}
}

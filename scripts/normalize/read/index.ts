/** Stage 1, read: which reader takes which file. */
import {extname} from 'node:path'
import {isPicture} from '../../../src/archive-folder/scans.ts'
import type {QuarantinedSource} from '../../../src/schema/quarantine.ts'
import {refuseScan} from '../scan-bytes.ts'
import {setAside} from '../sources.ts'
import type {Item, SourceFile} from '../stages.ts'
import {RefusedDocument, refusePicture, refuseSize} from './quarantine.ts'
import {formats, type Format} from './formats.ts'
import {refuseUnreadable} from './unreadable.ts'

/** What a file yields: items, and what of it was set aside. */
export interface Reading {
  readonly items: readonly Item[]
  readonly quarantined: readonly QuarantinedSource[]
}

/** Takes a file apart. Asynchronous, for libraries are; what is synchronous inside stays so. */
/** What it throws sets the file aside. */
export type Reader = (file: SourceFile) => Reading | Promise<Reading>

/** The format of a file, by the end of its name; the longest that fits, for `.warc.gz` is no `.gz`. */
function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase()
  return formats.find(({endings}) => endings.some((ending) => name.endsWith(ending)))
}

/** Reads one source file by its extension; an unknown one is set aside, with the known ones named. */
export async function read(file: SourceFile): Promise<Reading> {
  const format = formatOf(file.path)
  if (!format) {
    const {path} = file
    if (!isPicture(path)) return refused(file, unknownFormat(path))
    return refused(file, refuseScan(file) ?? refusePicture(path))
  }
  const tooLarge = refuseSize(file.bytes, format.most)
  if (tooLarge) return refused(file, tooLarge)
  const reader = await format.reader()
  try {
    const reading = await reader(file)
    const {items, quarantined} = reading
    // A feed that was cut off, say, or a web archive without a page.
    return items.length + quarantined.length > 0 ? reading : refused(file, refuseNothing(format))
  } catch (error) {
    if (error instanceof RefusedDocument) return refused(file, error.refusal)
    return refused(file, refuseUnreadable(format, error, file.bytes))
  }
}

const refuseNothing = ({title, fix}: Format) => ({
  rule: 'quarantine/no-items',
  reason: `Read as ${title}, it holds no article.`,
  fix
})

const refused = (file: SourceFile, refusal: Parameters<typeof setAside>[1]): Reading => ({
  items: [],
  quarantined: [setAside(file, refusal)]
})

function unknownFormat(path: string) {
  const extension = extname(path).toLowerCase()
  const what = extension === '' ? 'a file without an extension' : `${extension} files`
  const known = formats.flatMap(({endings}) => endings).join(', ')
  return {
    rule: 'quarantine/unknown-format',
    reason: `No reader takes ${what}; known: ${known}.`,
    fix: 'Save its text as a .txt file in UTF-8.'
  }
}

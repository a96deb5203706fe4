/** Archives of real texts, of any size. */
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {spread} from '../eval/spread.ts'
import type {Document} from '../eval/types.ts'
import {writeCorpus} from './corpus-archive.ts'

/** Paragraphs of one story that stand together in a mixed one. */
const together = 2

const paragraphsOf = (text: string) => text.trim().split(/\n\s*\n|\n(?= {3,})/)

/**
 * `count` texts more than there are stories: the opening of one story with paragraphs of others, chosen
 * by steps through the corpus that no two texts share. They are no story that anybody wrote; each has
 * the length, the words and the names of real ones, and none is nearly another.
 */
export function* mixedTexts(documents: readonly Document[], count: number): Generator<Document> {
  const parts = documents.map(({text}) => paragraphsOf(text))
  for (let index = 0; index < count; index++) {
    const first = index % documents.length
    const round = 1 + Math.floor(index / documents.length)
    const own = parts[first] ?? []
    const text = own.slice(0, together)
    for (let at = together; at < Math.max(own.length, 2 * together); at += together) {
      const other = parts[(first + round * 7919 + at * 104_729) % documents.length] ?? []
      text.push(...other.slice(-together))
    }
    yield {...documents[first]!, id: `mixed/${round}/${first}`, text: `${text.join('\n\n')}\n`}
  }
}

/** Writes an archive of `size` texts into `folder`, empty before; says how many are mixed. */
export function writeBuildArchive(
  folder: string,
  documents: readonly Document[],
  size: number,
  settings: string
): number {
  rmSync(folder, {recursive: true, force: true})
  writeCorpus(folder, spread(documents, size))
  const mixed = Math.max(0, size - documents.length)
  writeCorpus(folder, mixedTexts(documents, mixed))
  writeFileSync(join(folder, 'archive.yaml'), settings)
  return mixed
}

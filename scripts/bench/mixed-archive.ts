/** An archive of everything: the texts that come with this project among a thousand of other papers. */
import {cpSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {recognizeCorpus} from '../eval/corpora/index.ts'
import {spread} from '../eval/spread.ts'
import type {Document} from '../eval/types.ts'
import {writeCorpus} from './corpus-archive.ts'

const shipped = join(import.meta.dirname, '../../content/sources')

/** Kinds whose texts are articles of papers; a folder of saved web pages holds other things too. */
const perCorpus: Readonly<Record<string, number>> = {reuters21578: 400, ap1989: 300, bbc2005: 300}

/** Writes the archive into `folder` from the corpora that lie in `corpora`. Says which it found. */
export function writeMixedArchive(folder: string, corpora: string): string[] {
  const found = readdirSync(corpora).filter((name) => name in perCorpus)
  for (const name of found) {
    const corpus = recognizeCorpus(join(corpora, name))
    if (!corpus) continue
    const documents = spread([...corpus.read(join(corpora, name))], perCorpus[name] ?? 0)
    writeCorpus(
      folder,
      documents.map((document) => placed(document, name))
    )
  }
  cpSync(shipped, join(archivePaths(folder).sources, 'shipped'), {recursive: true})
  return found.sort()
}

/** Beside the texts of other corpora. */
const placed = (document: Document, name: string): Document => ({
  ...document,
  id: `${name}/${document.id}`
})

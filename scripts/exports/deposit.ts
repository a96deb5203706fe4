/** A deposit: the whole archive in one bag, from the sources to the site. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Archive} from '../../src/views/archive.ts'
import {writeBag, type BagPart} from './bag.ts'
import {roCrate} from './ro-crate.ts'
import {mayLeave, withheldFiles, wordlessCorrections} from './withheld-files.ts'
import {withheldCsv, withheldList} from './withheld-list.ts'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

export interface DepositFolders {
  readonly content: string
  /** The built site. */
  readonly site: string
  /** The tables of names that came with the program: what facts in the evidence refer to. */
  readonly authorities: string
}

/** What each folder below `data/` holds. */
const descriptions: Readonly<Record<string, string>> = {
  'content/': 'The archive folder: sources, the curator’s files, and what was made of them.',
  'content/sources/': 'The source files, unchanged.',
  'content/articles/': 'Records and texts of the articles, in Markdown.',
  'content/evidence/': 'The reason for every value, and where every character of a source went.',
  'authorities/': 'The tables of people, terms of office, places and publications that were used.',
  'site/': 'The built site.'
}

/** Writes the bag of an archive at `target`, without the files and words of texts that are withheld. */
export function writeDeposit(target: string, archive: Archive, folders: DepositFolders): void {
  const {settings, hash} = archive
  const withheld = withheldFiles(archive, folders.content)
  const corrections = wordlessCorrections(archive, folders.content)
  const free = mayLeave(folders.content, withheld)
  const parts: BagPart[] = [
    {
      name: 'content',
      folder: folders.content,
      holds: (path) => !corrections.has(`content/${path}`) && free(path)
    },
    {name: 'authorities', folder: folders.authorities},
    {name: 'site', folder: folders.site}
  ]
  const there = Object.entries(descriptions).filter(
    ([path]) =>
      !path.startsWith('content/') ||
      existsSync(join(folders.content, path.slice('content/'.length)))
  )
  const crate = roCrate(
    settings,
    hash,
    there.map(([path, description]) => ({path, description}))
  )
  writeBag(target, {
    parts,
    made: new Map([
      ['ro-crate-metadata.json', json(crate)],
      ...corrections,
      ...(withheld.length === 0 ? [] : [[withheldList, withheldCsv(withheld)] as const])
    ]),
    info: [
      ['External-Description', settings.description ?? settings.title],
      ['External-Identifier', settings.url ?? hash],
      ...(settings.asOf === undefined ? [] : [['Bagging-Date', settings.asOf] as const]),
      ['Bag-Software-Agent', 'Dateline'],
      ['Archive-SHA256', hash]
    ]
  })
}

/** BBC 2004–05: folders of numbered texts, the title on the first line. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Corpus} from '../types.ts'

const dataFolder = (folder: string) => {
  const inner = join(folder, 'data_files')
  return existsSync(inner) ? inner : folder
}

/** Paths below the data folder, `business/001.txt`. */
const filesOf = (folder: string) =>
  readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap(({name}) =>
      readdirSync(join(folder, name))
        .filter((file) => /^\d+\.txt$/.test(file))
        .map((file) => `${name}/${file}`)
    )
    .sort()

function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text
}

export const bbc: Corpus = {
  name: 'BBC 2005',
  recognizes: (folder) => filesOf(dataFolder(folder)).length > 0,
  *read(folder) {
    const data = dataFolder(folder)
    for (const file of filesOf(data)) {
      const text = decode(readFileSync(join(data, file)))
      const title = text.split('\n')[0]?.trim() ?? ''
      yield {id: file, text, truth: title === '' ? {} : {title}}
    }
  }
}

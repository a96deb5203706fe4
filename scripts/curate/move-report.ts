/** What `npm run move` has to say. */
import {nextIds} from '../../src/archive-folder/register.ts'
import {countOf} from '../../src/lib/count-of.ts'
import type {NormalizedArchive} from '../normalize/archive.ts'
import {firstOf} from './plain-text.ts'
import {sourceId} from './source-path.ts'
import type {WorkOf} from './work.ts'

/** Addresses of one file that are shown one by one. */
const mostAddresses = 5

/** Lines on a move that was done: files, addresses of articles that lead on, corrections, the sum. */
export function reportMove(
  {files, corrections, rows}: WorkOf<'move'>,
  archive: Pick<NormalizedArchive, 'outcomes' | 'duplicates'>
): string[] {
  const next = nextIds(rows)
  const pages = pagesOf(archive)
  const moved = files.flatMap(({from, to}) => {
    const [old, id] = [sourceId(from), sourceId(to)]
    const own = next.get(old) === id ? (pages.get(`sources/${to.normalize('NFC')}`) ?? []) : []
    const addresses = own.map(
      (page) => `  /articles/${old}${page.id.slice(id.length)}/ leads to /articles/${page.of}/`
    )
    return [`sources/${from} → sources/${to}`, ...firstOf(addresses, mostAddresses)]
  })
  return [
    ...firstOf(moved, 40),
    ...corrections.map(({from, to}) => `corrections/${from} → corrections/${to}`),
    `${countOf(files.length, 'file')} moved.`
  ]
}

/** Source → ids of its articles, each with the article whose page it has: its own, or that of the same text. */
function pagesOf({outcomes, duplicates}: Pick<NormalizedArchive, 'outcomes' | 'duplicates'>) {
  const own = outcomes.map(({id, decisions: {sourceFile}}) => ({id, of: id, sourceFile}))
  return Map.groupBy([...own, ...duplicates], ({sourceFile}) => sourceFile)
}

/** What a build says of what changed since the last. */
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {compareSnapshots} from '../../scripts/receipt/compare.ts'
import {receiptLines} from '../../scripts/receipt/lines.ts'
import type {Basis} from '../../scripts/receipt/basis.ts'
import {receiptOf} from '../../scripts/receipt/keep.ts'
import {siteAt} from '../../scripts/render/site-files.ts'
import {pageLines, type Pages} from '../../scripts/receipt/pages.ts'
import {previewLines} from '../../scripts/receipt/preview.ts'
import {snapshotOf} from '../../scripts/receipt/snapshot.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {readArticle, type ArticleRecord} from '../../src/archive-folder/articles.ts'
import {writeMarkdownFile} from '../../src/markdown/frontmatter.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import {archiveOf, bounded, dated, record} from '../views/records.ts'

const sha = (digit: string) => digit.repeat(64)
const before = snapshotOf([
  record('stays'),
  {...bounded('moves', '1995-09-03', '1995-09-10')},
  record('goes'),
  record('reworded', {title: 'Same', recordSha256: sha('1')})
])
const after = snapshotOf([
  record('stays'),
  dated('moves', '1995-09-05', {recordSha256: sha('2')}),
  record('constructor'),
  record('reworded', {title: 'Same', recordSha256: sha('3')})
])

describe('receipt', () => {
  test('added, changed, removed', () => {
    const changes = compareSnapshots(before, after)
    expect(changes.added).toEqual(['constructor'])
    expect(changes.removed).toEqual(['goes'])
    expect(changes.changed).toEqual([
      {
        id: 'moves',
        values: [{key: 'date', from: '[between 3 and 10 September 1995]', to: '5 September 1995'}]
      },
      {id: 'reworded', values: []}
    ])
  })

  test('a date that moved is told with its reasons', () => {
    const lines = receiptLines(compareSnapshots(before, after), {
      why: (id) => [`because of ${id}`]
    })
    expect(lines).toEqual([
      'Since the last build: 1 article added, 2 changed, 1 removed.',
      '  + constructor',
      '  ~ moves',
      '      date: [between 3 and 10 September 1995] → 5 September 1995',
      '        because of moves',
      '  ~ reworded',
      '  - goes'
    ])
  })

  test('nothing', () => {
    expect(receiptLines(compareSnapshots(after, after))).toEqual([
      'Nothing changed in what is published.'
    ])
  })

  test('the others are counted', () => {
    const many = snapshotOf(Array.from({length: 30}, (_, at) => record(`r${at}`)))
    const lines = receiptLines(compareSnapshots(snapshotOf([]), many), {limit: 5})
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toBe('    and 25 more')
  })
})

describe('before anything is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  const prospect = (one: ArticleRecord) => ({
    id: one.id,
    article: one.data,
    evidence: {derivation: {certain: [{say: 'It says so.'}]}} as unknown as EvidenceFile
  })
  const write = (id: string, data: object, body = 'Text.\n') => {
    mkdirSync(join(folder, 'articles'), {recursive: true})
    const file = writeMarkdownFile({data: {...record(id).data, ...data}, body})
    writeFileSync(join(folder, 'articles', `${id}.md`), file)
  }

  test('dates and names that would change are told, with the reason', () => {
    write('a', {title: 'A', leader: 'x', leaders: ['x'], people: ['y']})
    write('gone', {title: 'Gone'})
    const named = {leader: 'x', leaders: ['x', 'z'], people: ['y']}
    const after = dated('a', '1995-09-05', {title: 'A', ...named, recordSha256: sha('2')})
    expect(previewLines(folder, [prospect(after)])).toEqual([
      'Normalizing would write: 0 articles added, 1 changed, 1 removed.',
      '  ~ a',
      '      date: undated → 5 September 1995',
      '        It says so.',
      '      leader: x → x, z',
      '  - gone'
    ])
  })

  test('nothing', () => {
    const before = ['a', 'gone'].map((id) => readArticle(folder, id))
    expect(previewLines(folder, before.map(prospect))).toEqual([
      'Normalizing would change nothing.'
    ])
  })
})

test('pages that were added, changed and removed', () => {
  const after: Pages = {'b.html': '2', 'c.html': '1', constructor: '1'}
  const lines = pageLines({'a.html': '1', 'b.html': '1', 'c.html': '1'}, after)
  expect(lines).toEqual([
    'Pages: 1 page added, 1 changed, 1 removed.',
    '  + constructor',
    '  ~ b.html',
    '  - a.html'
  ])
  expect(pageLines({'a.html': '1'}, {'a.html': '1'})).toEqual([])
})

/** Of a build that is finished. */
function keepReceipt(...build: Parameters<typeof receiptOf>): readonly string[] {
  const {lines, keep} = receiptOf(...build)
  keep()
  return lines
}

test('a build that is not finished keeps nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  mkdirSync(join(folder, 'site'))
  const archive = archiveOf([record('a', {title: 'A'})])
  receiptOf(archive, folder, siteAt(join(folder, 'site')))
  expect(receiptOf(archive, folder, siteAt(join(folder, 'site'))).lines).toEqual([])
  expect(keepReceipt(archive, folder, siteAt(join(folder, 'site')))).toEqual([])
  expect(keepReceipt(archive, folder, siteAt(join(folder, 'site')))).not.toEqual([])
})

test('a build keeps the whole receipt and prints the counts of pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  const site = join(folder, 'site')
  mkdirSync(join(site, 'x'), {recursive: true})
  writeFileSync(join(site, 'index.html'), 'one')
  const first = archiveOf([record('a', {title: 'A'})])
  expect(keepReceipt(first, folder, siteAt(site))).toEqual([])
  writeFileSync(join(site, 'index.html'), 'two')
  writeFileSync(join(site, 'x/index.html'), 'new')
  const second = archiveOf([record('a', {title: 'B', recordSha256: sha('1')})])
  expect(keepReceipt(second, folder, siteAt(site))).toEqual([
    'Since the last build: 0 articles added, 1 changed, 0 removed.',
    '  ~ a',
    '      title: A → B',
    'Pages: 1 page added, 1 changed, 0 removed.'
  ])
  const kept = readFileSync(join(cacheFolder(folder, 'receipt'), 'receipt.txt'), 'utf8')
  expect(kept).toContain('  + x/index.html\n  ~ index.html\n')
})

test('where pages changed and no article did, the receipt says what they rest on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  const site = join(folder, 'site')
  mkdirSync(site)
  const build = (page: string, title: string, rest: Basis) => {
    writeFileSync(join(site, 'index.html'), page)
    const archive = archiveOf([record('a', {title: 'A'})])
    const settings = {...archive.settings, title}
    return keepReceipt({...archive, settings}, folder, siteAt(site), rest)
  }
  const tables = {'authorities/people.csv': '1', 'the program': '1'}
  build('one', 'Old', tables)
  const none = 'Since the last build: no article was added, changed or removed.'
  const pages = 'Pages: 0 pages added, 1 changed, 0 removed.'
  expect(build('two', 'New', tables)).toEqual([
    none,
    'Pages also rest on what changed here: `title` in the settings.',
    pages
  ])
  const {'the program': program, ...others} = {...tables, 'authorities/terms.csv': '1'}
  expect(build('three', 'New', {...others, 'the program': `${program}1`})).toEqual([
    none,
    'Pages also rest on what changed here: authorities/terms.csv, the program.',
    pages
  ])
  expect(build('three', 'New', tables)).toEqual(['Nothing changed in what is published.'])
  expect(build('four', 'New', tables)).toEqual([none, pages])
})

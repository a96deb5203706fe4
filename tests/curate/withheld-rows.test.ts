/** A withheld row of a table goes on being withheld, whatever becomes of the table. */
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {unattended} from '../../scripts/cli/attendant.ts'
import {reportRegisters} from '../../scripts/curate/register-report.ts'
import {writeFolder} from '../../scripts/curate/normalize-folder.ts'
import {loadGrounds} from '../../scripts/curate/normalizing-grounds.ts'
import {isContradicted} from '../../scripts/normalize/contradicted.ts'
import {collect} from '../../scripts/review/collect.ts'
import {contentVariable} from '../../src/archive-folder/paths.ts'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {loadCorrections} from '../../src/data/corrections.ts'
import {smallReference} from '../normalize/reference.ts'
import {archiveOf} from '../views/records.ts'
import {story, TestArchive} from './archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
})
afterEach(() => archive.dispose())

const cell = (word: string) => `Harvest of ${word},"${story(word).trim()}"`
/** A table without ids. */
const plain = (...words: string[]) => `title,text\n${words.map(cell).join('\n')}\n`
/** A table of `id word` pairs. */
const withIds = (...rows: string[]) =>
  `id,title,text\n${rows.map((row) => row.replace(/^(\S+) (\S+)$/, (_, id: string, word: string) => `${id},${cell(word)}`)).join('\n')}\n`

/** Key of an article → its id, its text's hash. */
async function articleAt(key: string) {
  const {archive: normalized} = await archive.normalized()
  return normalized.outcomes.find(({article}) => article.sourceItem === key)!
}

/** Withholds the article as the program says, or by the bytes of the file alone. */
async function withhold(key: string, {isBound}: {isBound: boolean}, more = ''): Promise<string> {
  const {id, evidence, article} = await articleAt(key)
  const text = isBound ? `\n      textSha256: ${evidence.rendition.sha256}` : ''
  archive.put(
    `content/corrections/${id}.yaml`,
    `forSha256: ${article.sourceSha256}\nentries:\n  - withhold:\n      reason: Asked for.\n      since: 2020-01-01${text}\n${more}    why: Letter.\n    on: 2020-01-01\n`
  )
  return id
}

/** Keys of the articles whose text is withheld; nothing published may have the text of `word`. */
async function withheldKeys(word: string): Promise<(string | undefined)[]> {
  const {archive: normalized} = await archive.normalized()
  const published = normalized.outcomes.map(({markdown}) => markdown).join('\n')
  expect(published).not.toContain(`growers of ${word}`)
  return normalized.outcomes.flatMap(({article: {withheldSince, sourceItem}}) =>
    withheldSince === undefined ? [] : [sourceItem]
  )
}

const table = 'content/sources/list.csv'

test('a correction of the row that stood at its new address before is told, and not published', async () => {
  archive.put(table, plain('alpha', 'beta', 'gamma'))
  const withheld = await withhold('row-2', {isBound: true})
  const {id, article} = await articleAt('row-3')
  archive.put(
    `content/corrections/${id}.yaml`,
    `forSha256: ${article.sourceSha256}\nentries:\n  - set:\n      section: Farming\n    why: Seen on the page.\n    on: 2020-01-01\n`
  )
  archive.put(table, plain('delta', 'alpha', 'beta', 'gamma'))
  expect(await withheldKeys('beta')).toEqual(['row-3'])
  const {article: moved, evidence} = await articleAt('row-3')
  expect(moved.section).toBeUndefined()
  expect(evidence.issues.map(({rule}) => rule)).toEqual(['issue/correction-adrift'])
  expect(isContradicted(evidence)).toBe(true)

  const grounds = await loadGrounds(archive.folder, smallReference)
  const {archive: normalized} = await archive.normalized()
  await writeFolder(archive.folder, normalized, unattended, grounds)
  vi.stubEnv(contentVariable, archive.folder)
  const all = normalized.outcomes.map((one) => ({id: one.id, data: one.article, body: ''}))
  const shown = loadCorrections(archiveOf(all))
  vi.unstubAllEnvs()
  expect(shown.map(({correction}) => correction.entries.map(({set}) => set))).toEqual([[undefined]])
  expect(shown[0]?.id).not.toBe(withheld)
})

describe('without ids of its own, and a row before it is gone', () => {
  beforeEach(() => archive.put(table, plain('alpha', 'beta', 'gamma')))

  test('the withholding follows its text, and is told', async () => {
    const id = await withhold('row-2', {isBound: true})
    archive.put(table, plain('beta', 'gamma'))
    expect(await withheldKeys('beta')).toEqual(['row-1'])
    const {archive: normalized, holdings} = await archive.normalized()
    const {registers} = await loadGrounds(archive.folder, smallReference)
    const lines = reportRegisters(normalized, registers, holdings).join('\n')
    expect(lines).toContain('Withholdings whose text is at another address:')
    expect(lines).toContain(`a withholding of \`${id}\`, whose text is that of \``)
    const gamma = await articleAt('row-2')
    // Nobody said anything of gamma.
    expect(gamma.evidence.issues.map(({rule}) => rule)).toEqual(['issue/undated'])
    expect((await articleAt('row-1')).article.withheldWith).toBeUndefined()
  })

  test('what its correction takes out of the record stays out', async () => {
    await withhold('row-2', {isBound: true}, '    set: {title: null}\n')
    archive.put(table, plain('beta', 'gamma'))
    const {article} = await articleAt('row-1')
    expect([article.title, article.titleSupplied]).toEqual([undefined, undefined])
  })

  test('what else its correction says would quote the text at another address: it ends the run', async () => {
    const id = await withhold('row-2', {isBound: true})
    const file = `corrections/${id}.yaml`
    const quoting = `  - segments:\n      - quote: growers of beta\n        class: caption\n    why: x\n    on: 2020-01-01\n`
    archive.put(`content/${file}`, archive.read(file) + quoting)
    archive.put(table, plain('beta', 'gamma'))
    await expect(archive.normalized()).rejects.toThrow(/Name the file list-\w+--row-1\.yaml/)
  })

  test('it follows also where no article has the id any more', async () => {
    await withhold('row-3', {isBound: true})
    archive.put(table, plain('alpha', 'gamma'))
    expect(await withheldKeys('gamma')).toEqual(['row-2'])
  })

  test('bound by the bytes of the file alone, it ends the run', async () => {
    const id = await withhold('row-2', {isBound: false})
    archive.put(table, plain('beta', 'gamma'))
    await expect(archive.normalized()).rejects.toThrow(
      `corrections/${id}.yaml:3: found a withholding of \`${id}\`, which was counted out in sources/list.csv`
    )
  })

  test('bound to a text that is nowhere, it ends the run', async () => {
    await withhold('row-2', {isBound: true})
    archive.put(table, plain('alpha', 'betas', 'gamma'))
    await expect(archive.normalized()).rejects.toThrow(
      'Look for the withheld text in sources/list.csv'
    )
  })

  test('another row changes: the text is where it was', async () => {
    await withhold('row-2', {isBound: true})
    archive.put(table, plain('alpha', 'beta', 'delta'))
    expect(await withheldKeys('beta')).toEqual(['row-2'])
    const {evidence} = await articleAt('row-2')
    expect(evidence.issues.map(({rule}) => rule)).toEqual(['issue/correction-outdated'])
  })

  test.each([true, false])(
    'removed and added again as the program says (bound: %s)',
    async (isBound) => {
      await withhold('row-3', {isBound})
      await archive.remove('list.csv')
      archive.put('list.csv', plain('alpha', 'gamma'))
      const added = archive.add('list.csv', {again: true})
      if (!isBound) return expect(added).rejects.toThrow('Look for the withheld text')
      await added
      expect(await withheldKeys('gamma')).toEqual(['row-2'])
    }
  )

  test('a release does not go to another text', async () => {
    archive.put('content/sources/copy.txt', story('beta'))
    archive.put(table, `text\n"${story('beta').trim()}"\n"${story('gamma').trim()}"\n`)
    const {archive: normalized} = await archive.normalized()
    const copies = [...normalized.outcomes, ...normalized.duplicates].map(({id}) => id)
    const row1 = copies.find((id) => id.endsWith('row-1'))!
    archive.put(
      `content/corrections/${row1}.yaml`,
      `forSha256: "${'0'.repeat(64)}"\nentries:\n  - withhold: released\n    why: x\n    on: 2020-01-01\n`
    )
    archive.put(
      'content/corrections/copy.yaml',
      `forSha256: ${sha256(Buffer.from(story('beta')))}\nentries:\n  - withhold:\n      reason: Asked for.\n      since: 2020-01-01\n    why: x\n    on: 2020-01-01\n`
    )
    expect(await withheldKeys('beta')).toHaveLength(1)
  })

  test('review tells of it before anything is normalized anew', async () => {
    const id = await withhold('row-2', {isBound: false})
    const {archive: normalized} = await archive.normalized()
    await writeFolder(archive.folder, normalized, unattended)
    expect(collect(archive.folder).findings.map(({kind}) => kind)).not.toContain(
      'correction-outdated'
    )
    archive.put(table, plain('beta', 'gamma'))
    expect(collect(archive.folder).findings).toContainEqual(
      expect.objectContaining({kind: 'correction-outdated', subject: `articles/${id}.md`})
    )
  })
})

describe('ids that stand there twice', () => {
  beforeEach(() => archive.put(table, withIds('7 alpha', '7 beta', '8 gamma')))

  test.each([
    ['7-2', 'beta', ['7 beta', '8 gamma'], ['7']],
    ['7', 'alpha', ['7 beta', '7 alpha', '8 gamma'], ['7-2']]
  ])('%s is withheld wherever its text is', async (key, word, rows, expected) => {
    await withhold(key, {isBound: true})
    archive.put(table, withIds(...rows))
    expect(await withheldKeys(word)).toEqual(expected)
  })

  test('bound by the bytes of the file alone, they end the run', async () => {
    await withhold('7', {isBound: false})
    archive.put(table, withIds('7 beta', '7 alpha', '8 gamma'))
    await expect(archive.normalized()).rejects.toThrow('counted out')
  })
})

test('review gives the line that binds a withholding to its text', async () => {
  archive.put(table, withIds('a alpha', 'b beta'))
  const id = await withhold('a', {isBound: false})
  archive.put(table, withIds('a alpha', 'b betas'))
  const {archive: normalized} = await archive.normalized()
  await writeFolder(archive.folder, normalized, unattended)
  const found = collect(archive.folder).findings.find(
    ({kind, subject}) => kind === 'correction-outdated' && subject === `articles/${id}.md`
  )
  const {evidence} = await articleAt('a')
  expect(found?.settle().how).toContain(`and in withhold: textSha256: ${evidence.rendition.sha256}`)
})

test('of a removed row whose text came back at the address of another, the tombstone names the text', async () => {
  archive.put(table, withIds('7 alpha', '7 beta'))
  const [first, second] = [await articleAt('7'), await articleAt('7-2')]
  await archive.remove('list.csv')
  archive.put('list.csv', withIds('7 beta'))
  await archive.add('list.csv', {again: true})
  const {removed} = readRemoved(archive.folder)
  const told = new Map(removed.map(({id, textSha256}) => [id, textSha256]))
  expect(told.get(first.id)).toBe(first.evidence.rendition.sha256)
  expect(told.get(second.id)).toBe(second.evidence.rendition.sha256)
  expect((await articleAt('7')).evidence.rendition.sha256).toBe(told.get(second.id))
})

test('a row with an id of its own stays withheld under it, changed or moved in the file', async () => {
  archive.put(table, withIds('a alpha', 'b beta', 'c gamma'))
  await withhold('b', {isBound: false})
  archive.put(table, withIds('b betas', 'c gamma'))
  expect(await withheldKeys('betas')).toEqual(['b'])
  archive.put(table, withIds('c gamma', 'b beta'))
  expect(await withheldKeys('beta')).toEqual(['b'])
})

describe('removing one article of a table', () => {
  const toldOf = async (key: string) => {
    const {id} = await articleAt(key)
    return archive.remove(id).then(
      () => '',
      (error: unknown) => (error as Error).message
    )
  }

  test('binds the withholding to the text', async () => {
    archive.put(table, plain('alpha', 'beta'))
    const {evidence} = await articleAt('row-2')
    expect(await toldOf('row-2')).toContain(`textSha256: ${evidence.rendition.sha256}`)
  })

  test.each([
    ['every row has an id', withIds('a alpha', 'b beta'), 'a', true],
    ['rows are counted', plain('alpha', 'beta'), 'row-1', false],
    ['an id stands there twice', withIds('a alpha', 'a beta', 'b gamma'), 'b', false]
  ])('says that addresses stay only where they do: %s', async (_, content, key, stay) => {
    archive.put(table, content)
    const told = await toldOf(key)
    expect(told.includes('the others keep their addresses')).toBe(stay)
    expect(told.includes('the addresses of others')).toBe(!stay)
  })
})

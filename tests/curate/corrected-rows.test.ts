/** What a curator set of a row of a table holds of that row, wherever it stands. */
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {story, TestArchive} from './archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
})
afterEach(() => archive.dispose())

const table = 'content/sources/list.csv'
const cell = (word: string) => `"${story(word).trim()}"`
/** A table without ids. */
const plain = (...words: string[]) => `text\n${words.map(cell).join('\n')}\n`
/** A table with ids. */
const withIds = (...words: string[]) =>
  `id,text\n${words.map((word) => `${word},${cell(word)}`).join('\n')}\n`

async function articles() {
  const {archive: normalized} = await archive.normalized()
  return normalized.outcomes
}

/** Sets the date of the row at `index`. */
async function correct(index: number, {isBound}: {isBound: boolean}): Promise<void> {
  const {id, evidence, article} = (await articles())[index]!
  const text = isBound ? `forTextSha256: ${evidence.rendition.sha256}\n` : ''
  archive.put(
    `content/corrections/${id}.yaml`,
    `forSha256: ${article.sourceSha256}\n${text}entries:\n  - set:\n      date: 1999-01-02\n    why: Seen on the page.\n    on: 2020-01-01\n`
  )
}

/** Word of each row → its date, and what is told of its correction. */
async function dates(...words: string[]): Promise<(string | undefined)[][]> {
  const all = await articles()
  return words.map((word) => {
    const one = all.find(({markdown}) => markdown.includes(`growers of ${word}`))
    return [
      one?.article.date,
      one?.evidence.issues.find(({rule}) => rule.startsWith('issue/correction'))?.rule
    ]
  })
}

describe('where ids are counted out', () => {
  beforeEach(() => archive.put(table, plain('alpha', 'beta')))

  test('another row at the address is not corrected, and the page says so', async () => {
    await correct(0, {isBound: false})
    expect(await dates('alpha', 'beta')).toEqual([
      ['1999-01-02', undefined],
      [undefined, undefined]
    ])
    archive.put(table, plain('delta', 'alpha', 'beta'))
    expect(await dates('delta', 'alpha')).toEqual([
      [undefined, 'issue/correction-adrift'],
      [undefined, undefined]
    ])
  })

  test('bound to its text, it holds while the text is at its address', async () => {
    await correct(0, {isBound: true})
    archive.put(table, plain('alpha', 'beta', 'gamma'))
    expect(await dates('alpha')).toEqual([['1999-01-02', 'issue/correction-outdated']])
    archive.put(table, plain('delta', 'alpha'))
    expect(await dates('delta')).toEqual([[undefined, 'issue/correction-adrift']])
  })
})

test('ids of the table’s own keep their corrections, whatever changes around them', async () => {
  archive.put(table, withIds('alpha', 'beta'))
  await correct(0, {isBound: false})
  archive.put(table, withIds('delta', 'alpha', 'beta'))
  expect(await dates('alpha', 'delta')).toEqual([
    ['1999-01-02', 'issue/correction-outdated'],
    [undefined, undefined]
  ])
})

test('a withheld row that moved says nothing of the row that is at its address since', async () => {
  archive.put(table, plain('alpha', 'beta'))
  const {id, evidence, article} = (await articles())[0]!
  archive.put(
    `content/corrections/${id}.yaml`,
    `forSha256: ${article.sourceSha256}\nentries:\n  - withhold:\n      reason: Asked for.\n      since: 2020-01-01\n      textSha256: ${evidence.rendition.sha256}\n    why: Letter.\n    on: 2020-01-01\n`
  )
  archive.put(table, plain('beta', 'alpha'))
  expect(await dates('beta')).toEqual([[undefined, undefined]])
})

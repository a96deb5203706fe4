/** Which texts a withholding takes out of an archive, and what stays of them. */
import {describe, expect, test} from 'vitest'
import type {CorrectionEntry} from '../../src/schema/correction.ts'
import {normalizeArchive} from '../../scripts/normalize/archive.ts'
import {strayWithholdings} from '../../scripts/normalize/withholding/strays.ts'
import {correctionOf} from './corrections/correction-of.ts'
import {smallReference} from './reference.ts'

/** Sixty sentences of their own; a version of them lacks some. */
const story = (word: string) =>
  Array.from(
    {length: 60},
    (_, at) => `In ${word} the ${word}grower of field ${word}${at} weighed ${at * 7} sacks of rye.`
  )
const text = (sentences: readonly string[]) => `A headline of its own\n\n${sentences.join(' ')}\n`
const whole = story('alpha')
const version = text(whole.slice(0, -5))
/** A version of the version, too far from the first to be one of it, and with another beginning. */
const versionOfVersion = text(whole.slice(13, -5))

const because = (reason: string): CorrectionEntry['withhold'] => ({reason, since: '2026-05-03'})

async function run(
  files: Readonly<Record<string, string>>,
  words: Readonly<Record<string, CorrectionEntry['withhold']>>
) {
  const corrections = new Map(
    Object.entries(words).map(([id, withhold]) => [id, correctionOf('', [{withhold}], id)])
  )
  const sources = Object.entries(files).map(([name, content]) => ({
    path: `${name}.txt`,
    bytes: Buffer.from(content)
  }))
  const archive = await normalizeArchive(sources, {...smallReference, corrections})
  return {...archive, strays: strayWithholdings(corrections, archive, [])}
}

type Archive = Awaited<ReturnType<typeof run>>
const withheld = ({outcomes}: Archive) =>
  Object.fromEntries(
    outcomes.flatMap(({id, article: {withheldSince, withheldWith = 'itself'}}) =>
      withheldSince === undefined ? [] : [[id, withheldWith]]
    )
  )

describe('covers', () => {
  const files = {
    ...{a: text(whole), copy: `${text(whole)}\n`, version, further: versionOfVersion},
    other: text(story('beta'))
  }

  test('the text, its copies, its versions and theirs, and no other', async () => {
    const archive = await run(files, {a: because('Asked for.')})
    expect(withheld(archive)).toEqual({a: 'itself', version: 'a', further: 'a'})
    expect(archive.duplicates.map(({id, of}) => [id, of])).toEqual([['copy', 'a']])
    expect(archive.idle).toEqual([])
  })

  test('what is a small part of it, from its beginning', async () => {
    const archive = await run(
      {a: text(whole), cut: text(whole.slice(0, 8))},
      {a: because('Asked for.')}
    )
    expect(withheld(archive)).toEqual({a: 'itself', cut: 'a'})
  })

  test('the same when a copy is named, which needs no correction of its own', async () => {
    const archive = await run(files, {copy: because('Asked for.')})
    expect(Object.keys(withheld(archive))).toEqual(['a', 'further', 'version'])
    expect(archive.idle).toEqual([])
    expect(archive.strays).toEqual([])
  })

  test('nothing beyond a version that is released', async () => {
    const archive = await run(files, {a: because('Asked for.'), version: 'released'})
    expect(withheld(archive)).toEqual({a: 'itself'})
  })

  test('not a copy that is released: it has a page of its own', async () => {
    const archive = await run(files, {a: because('Asked for.'), copy: 'released'})
    expect(withheld(archive)).toEqual({a: 'itself', version: 'a', further: 'a'})
    const copy = archive.outcomes.find(({id}) => id === 'copy')
    expect(copy?.markdown).toContain('alphagrower')
    expect(archive.duplicates).toEqual([])
  })

  test('nothing when released alone', async () => {
    const archive = await run(files, {a: 'released'})
    expect(withheld(archive)).toEqual({})
    expect(archive.duplicates).toHaveLength(1)
  })
})

test('what stays: what identifies it, the reason, and no word of the text', async () => {
  const printed = `RYE IN THE FIELDS\n\nBy Jane Smith\n\nJuly 9, 2009\n\n${whole.join(' ')}\n`
  const {outcomes} = await run({a: printed}, {a: because('  Asked for. ')})
  const {article, markdown, evidence, rendition} = outcomes[0]!
  expect(article).toMatchObject({
    title: 'RYE IN THE FIELDS',
    date: '2009-07-09',
    sourceFile: 'sources/a.txt',
    withheldSince: '2026-05-03',
    withheldReason: 'Asked for.'
  })
  expect(rendition).toBeUndefined()
  for (const file of [markdown, JSON.stringify(evidence)]) expect(file).not.toContain('alphagrower')
  expect(evidence).toMatchObject({segments: [], evidence: [], conflicts: []})
  // Its correction is of another source.
  expect(evidence.issues.map(({rule}) => rule)).toEqual(['issue/correction-outdated'])
})

test('a supplied title that is words of the text does not stay', async () => {
  const untitled = `${whole.join(' ')}\n`
  const [before] = (await run({a: untitled}, {})).outcomes
  const [after] = (await run({a: untitled}, {a: because('Asked for.')})).outcomes
  expect(before?.article.titleSupplied).toContain('alphagrower')
  expect(after?.article.titleSupplied).toBeUndefined()
})

test('the other articles are what they are without it', async () => {
  const files = {b: text(story('beta')), c: text(story('gamma'))}
  const alone = await run(files, {})
  const beside = await run({...files, a: text(whole)}, {a: because('Asked for.')})
  expect(beside.outcomes.filter(({id}) => id !== 'a')).toEqual(alone.outcomes)
})

test('a withholding that reaches no text is an error', async () => {
  const {strays, outcomes} = await run({'the-article': text(whole)}, {'the-artcle': because('x')})
  expect(withheld({outcomes} as Archive)).toEqual({})
  expect(strays).toMatchObject([
    {
      file: 'corrections/the-artcle.yaml',
      line: 3,
      found: 'a withholding of `the-artcle`, which is no article',
      expected: 'an id such as the-article'
    }
  ])
})

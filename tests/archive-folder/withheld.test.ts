/** What of a curator's corrections is published of an article whose text is withheld. */
import {describe, expect, test} from 'vitest'
import {
  correctedArticle,
  withheldIds,
  wordlessCorrection
} from '../../src/archive-folder/withheld.ts'
import {correctionSchema} from '../../src/schema/correction.ts'
import {changesRoutes} from '../../src/views/changes.ts'
import {archiveOf, record} from '../views/records.ts'

const correction = correctionSchema.parse({
  forSha256: '0'.repeat(64),
  entries: [
    {segments: [{quote: 'SECRET', class: 'menu'}], why: 'SECRET', on: '2026-05-01'},
    {
      set: {deck: 'SECRET', date: '2009-07-09'},
      text: [{quote: 'SECRET', read: 'SECRET'}],
      ...{why: 'SECRET', cite: 'SECRET', by: 'A. Keeper', on: '2026-05-02'}
    },
    {set: {deck: 'SECRET'}, why: 'SECRET', on: '2026-05-02'},
    {
      withhold: {reason: 'Asked for.', since: '2026-05-03'},
      ...{why: 'A letter.', cite: 'Letter 7', on: '2026-05-03'}
    },
    {withhold: 'released', why: 'A second letter.', on: '2026-06-03'}
  ]
})

test('what is set and what is withheld, and nothing that can quote the text', () => {
  const published = wordlessCorrection(correction)
  expect(JSON.stringify(published)).not.toContain('SECRET')
  expect(published.entries).toEqual([
    {
      set: {date: '2009-07-09'},
      ...{why: 'The reason is withheld with the text.', by: 'A. Keeper', on: '2026-05-02'}
    },
    {
      withhold: {reason: 'Asked for.', since: '2026-05-03'},
      ...{why: 'A letter.', cite: 'Letter 7', on: '2026-05-03'}
    },
    {withhold: 'released', why: 'A second letter.', on: '2026-06-03'}
  ])
})

test('articles without text, and the sources that share their pages', () => {
  const gone = {withheldSince: '2026-05-03', withheldReason: 'x'}
  const sha256 = '0'.repeat(64)
  const copy = (id: string, of: string) => ({id, of, sourceFile: id, sourceSha256: sha256})
  expect(withheldIds([record('a', gone), record('b')], [copy('c', 'a'), copy('d', 'b')])).toEqual(
    new Set(['a', 'c'])
  )
})

test('the log tells of it', () => {
  const [page] = changesRoutes(archiveOf([record('a')]), [
    {id: 'a', correction: wordlessCorrection(correction), found: new Map()}
  ])
  const steps = page?.props.days.flatMap(({changes}) => changes.flatMap((change) => change.steps))
  expect(steps?.filter(({label}) => label === 'Text')).toEqual([
    {label: 'Text', to: 'published, though a copy is withheld'},
    {label: 'Text', to: 'withheld since 3 May 2026: Asked for.'}
  ])
})

describe('a correction is about', () => {
  const text = 'e'.repeat(64)
  const bytes = 'b'.repeat(64)
  const says = (withhold: object | 'released' | undefined, forSha256 = bytes) =>
    correctionSchema.parse({
      forSha256,
      entries: [{...(withhold ? {withhold} : {set: {section: 'News'}}), why: 'x', on: '2026-05-03'}]
    })
  const withheld = {reason: 'Asked for.', since: '2026-05-03', textSha256: text}
  const gone = {withheldSince: '2026-05-03', withheldReason: 'Asked for.'}
  const of = (
    correction: ReturnType<typeof says>,
    records: ReturnType<typeof record>[],
    texts: Record<string, string>
  ) =>
    correctedArticle(
      'a',
      correction,
      new Map(records.map((one) => [one.id, one])),
      (id) => texts[id]
    )

  test.each([
    ['the article that it names', says(undefined), [record('a')], {b: text}, 'a'],
    ['what it releases', says('released'), [record('a'), record('b', gone)], {b: text}, 'a'],
    ['the text that it names, where it was', says(withheld), [record('a', gone)], {a: text}, 'a'],
    ['that text elsewhere', says(withheld), [record('a'), record('b', gone)], {b: text}, 'b'],
    ['that text where nothing is left', says(withheld), [record('b', gone)], {b: text}, 'b'],
    ['that text, not a published copy of it', says(withheld), [record('b')], {b: text}, 'a'],
    [
      'the article whose source has the bytes that it names',
      says(withheld),
      [record('a', {...gone, sourceSha256: bytes}), record('b', gone)],
      {a: 'f'.repeat(64), b: text},
      'a'
    ]
  ])('%s', (_, correction, records, texts, expected) => {
    expect(of(correction, records, texts)).toBe(expected)
  })
})

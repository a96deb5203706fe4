/** Whose word on rights holds, and how it is shown and exported. */
import {describe, expect, test} from 'vitest'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import type {Article} from '../../src/schema/article.ts'
import type {PublicationRow} from '../../src/schema/authority.ts'
import {articlePages} from '../../src/views/article.ts'
import {archiveRecord} from '../../src/views/archive-record.ts'
import {articleTable} from '../../src/views/data/tables.ts'
import {rightsOf, rightsText, statementName} from '../../src/views/rights.ts'
import {archiveOf, record} from './records.ts'

const inCopyright = 'https://rightsstatements.org/vocab/InC/1.0/'
const noKnown = 'http://rightsstatements.org/vocab/NKC/1.0/'
const paper: PublicationRow = {
  ...{id: 'paper', name: 'The Paper', variants: [], kind: 'newspaper', source: 'test'},
  ...{rights: noKnown, rightsNote: 'The paper closed in 1950.'}
}
const settings = archiveSettingsSchema.parse({
  rights: 'Ask first.',
  rightsStatement: inCopyright
})

function context(data: Partial<Article>, own = settings) {
  const archive = archiveOf([record('a', data)], {settings: own})
  const publications = new Map([...archive.authorities.publications, ['paper', paper] as const])
  return {...archive, authorities: {...archive.authorities, publications}}
}
const of = (data: Partial<Article>, own = settings) => {
  const archive = context(data, own)
  return rightsOf(archive, archive.records.get('a')!.data)
}

describe('the closest word holds, whole', () => {
  test.each<[string, Partial<Article>, object]>([
    ['the article', {rights: noKnown, source: 'paper'}, {uri: noKnown, of: 'article'}],
    ['its note alone', {rightsNote: 'Hers.', source: 'paper'}, {note: 'Hers.', of: 'article'}],
    ['its publication', {source: 'paper'}, {uri: noKnown, note: paper.rightsNote}],
    ['the credited one', {republishedFrom: 'paper'}, {uri: noKnown, of: 'publication'}],
    [
      'the copy’s before the credited one’s',
      {source: 'jta', republishedFrom: 'paper'},
      {of: 'archive'}
    ],
    ['the archive', {}, {uri: inCopyright, name: 'In Copyright', note: 'Ask first.'}]
  ])('%s', (_name, data, expected) => {
    expect(of(data)).toMatchObject(expected)
    if ('note' in expected) return
    expect(of({rights: noKnown})).not.toHaveProperty('note')
  })

  test('nobody’s', () => {
    expect(of({}, archiveSettingsSchema.parse({}))).toBeUndefined()
  })
})

test.each([
  [inCopyright, 'In Copyright'],
  ['https://rightsstatements.org/page/InC-OW-EU/1.0/?language=en', 'In Copyright – EU Orphan Work'],
  ['https://rightsstatements.org/vocab/XYZ/1.0/', undefined],
  ['https://evil.example/rightsstatements.org/vocab/InC/1.0/', undefined]
])('name of %s', (uri, name) => {
  expect(statementName(uri)).toBe(name)
})

test('is on the page, and in what leaves the archive', () => {
  const archive = context({source: 'paper'})
  const [page] = articlePages(archive)
  const rows = page?.props.particulars.filter(({field}) => field.startsWith('rights'))
  expect(rows).toEqual([
    {label: 'Rights', text: 'No Known Copyright', href: noKnown, field: 'rights'},
    {label: 'Note on rights', text: paper.rightsNote, field: 'rightsNote'}
  ])
  const line = `No Known Copyright. The paper closed in 1950. ${noKnown}`
  expect(rightsText(of({source: 'paper'})!)).toBe(line)
  expect(page?.props.citation.license).toBe(noKnown)
  expect(page?.props.citation.tags).toContainEqual({name: 'DC.rights', content: line})
  expect(page?.props.citation.linkedData).toContain(`"license":"${noKnown}"`)
  expect([...articleTable(archive).rows()][0]?.at(-1)).toBe(line)
  expect(archiveRecord(archive)).toMatchObject({rights: 'Ask first.', rightsStatement: inCopyright})
})

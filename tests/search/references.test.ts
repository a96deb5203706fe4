import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {describe, expect, it, test} from 'vitest'
import {loadArchive} from '../../scripts/search/archive.ts'
import {referenceRecords} from '../../scripts/search/records.ts'
import {speak} from '../../src/locales/interface.ts'
import type {ReferenceRecord} from '../../src/search/record.ts'
import {csvText} from '../../src/search/references/csv.ts'
import {formatOf} from '../../src/search/references/formats.ts'
import type {Archive} from '../../src/views/archive.ts'
import {twinOf} from '../../src/views/twins.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'

const dated: ReferenceRecord = {
  id: 'peres',
  title: 'Peres, “Iran” & 100% of it',
  date: '9 July 2009',
  certainty: 'date as printed',
  standing: 'dated',
  basis: 'stated',
  edtf: '2009-07-09',
  earliest: '2009-07-09',
  latest: '2009-07-09',
  publisher: 'JTA',
  source: 'JTA',
  byline: ['Jane Smith', 'Staff'],
  leaders: ['Shimon Peres'],
  countries: ['Kazakhstan', 'Iran'],
  language: 'en',
  ris: 'TY  - NEWS\r\nER  - \r\n',
  bibtex: '@article{peres,\n}\n',
  address: 'https://example.org/articles/peres/'
}
const undated: ReferenceRecord = {
  certainty: 'date unknown',
  publisher: 'Source not stated',
  leaders: [],
  countries: [],
  id: 'undated',
  title: '=SUM(A1)\nand "more"',
  titleSupplied: true,
  date: 'undated',
  standing: 'undated',
  basis: 'unknown',
  ris: 'TY  - NEWS\r\nTI  - [x]\r\nER  - \r\n',
  bibtex: '@article{undated,\n}\n',
  address: '/articles/undated/'
}

/** The article's own file, as it is beside its page. */
function twin(archive: Archive, id: string, format: 'ris' | 'bib'): string {
  const own = archive.records.get(id)
  if (!own) throw new Error(id)
  return twinOf(archive, format, {record: own, evidence: undefined, markdown: '', text: ''})
}

const shipped = loadArchive(join(import.meta.dirname, '../../content'))
const archives: Readonly<Record<string, Archive>> = {
  'as it is shipped': shipped,
  'with a public address': searchArchive()
}

describe.each(Object.entries(archives))('an archive %s', (_, archive) => {
  const records = referenceRecords(archive)

  test.each(records.map((one) => [one.id, one] as const))(
    '%s: a download says what the article’s own files say',
    (id, one) => {
      expect(formatOf('ris').write([one])).toBe(twin(archive, id, 'ris'))
      expect(formatOf('bibtex').write([one])).toBe(twin(archive, id, 'bib'))
    }
  )

  it('has an entry for every article, in the order of the archive', () => {
    expect(records.map(({id}) => id)).toEqual(archive.articles.map(({id}) => id))
    const entries = formatOf('bibtex')
      .write(records)
      .match(/^@article\{[^,]+/gm)
    expect(entries).toEqual(records.map(({id}) => `@article{${id}`))
    expect(formatOf('ris').write(records).split('ER  - \r\n\r\n')).toHaveLength(records.length)
  })
})

test('tables speak English on a site in another language, and so does what names them', () => {
  const records = [record('one', {date: '2009-07-09', dateBasis: 'stated', countries: ['KZ']})]
  speak('ru')
  const [one] = referenceRecords(searchArchive(records))
  speak('en')
  expect(one?.date).toBe('9 июля 2009 года')
  const [row]: Record<string, string>[] = parse(csvText(one ? [one] : []), {columns: true})
  expect(row).toMatchObject({date_words: '9 July 2009', countries: 'Kazakhstan'})
})

describe('addresses', () => {
  it('are those of the archive’s public address, wherever its pages are read', () => {
    const [one] = referenceRecords(searchArchive([record('one', {title: 'One'})]))
    const address = 'https://example.org/archive/articles/one/'
    expect(one?.address).toBe(address)
    expect(one?.ris).toContain(`UR  - ${address}`)
    expect(one?.bibtex).toContain(`url = {${address}}`)
  })

  it('are paths on a site that no public address is known of', () => {
    const records = referenceRecords(shipped)
    expect(records.map(({address}) => address)).toEqual(
      shipped.articles.map(({id}) => `/articles/${id}/`)
    )
  })
})

describe('CSV', () => {
  it('is read back as it was, formulas as text', () => {
    const rows: Record<string, string>[] = parse(csvText([dated, undated]), {columns: true})
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      id: 'peres',
      title: 'Peres, “Iran” & 100% of it',
      date_edtf: '2009-07-09',
      byline: 'Jane Smith; Staff',
      countries: 'Kazakhstan; Iran',
      title_supplied: 'no',
      url: 'https://example.org/articles/peres/'
    })
    expect(rows[1]).toMatchObject({
      title: `'=SUM(A1) and "more"`,
      date_edtf: '',
      date_earliest: '',
      source: '',
      title_supplied: 'yes'
    })
  })

  it('of nothing is a header', () => {
    expect(csvText([])).toMatch(/^id,title,[^\r\n]*\r\n$/)
  })
})

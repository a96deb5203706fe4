import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {describe, expect, it, test} from 'vitest'
import {loadArchive} from '../../scripts/search/archive.ts'
import {referenceRecords} from '../../scripts/search/records.ts'
import {bibtexText} from '../../src/search/references/bibtex.ts'
import {csvText} from '../../src/search/references/csv.ts'
import {certainDate, type Reference} from '../../src/search/references/reference.ts'
import {risText} from '../../src/search/references/ris.ts'
import {citedArticle} from '../../src/views/citation/cited.ts'
import {risOf} from '../../src/views/citation/ris.ts'

const dated: Reference = {
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
  cited: {
    authors: ['Smith, Jane', 'Staff,'],
    publication: {name: 'JTA', place: 'New York'},
    date: {iso: '2009-07-09'}
  },
  archive: 'Ours',
  leaders: ['Shimon Peres'],
  countries: ['Kazakhstan', 'Iran'],
  language: 'en',
  path: '/articles/peres/',
  url: 'https://example.org/articles/peres/'
}
const undated: Reference = {
  certainty: 'date unknown',
  publisher: 'Source not stated',
  leaders: [],
  countries: [],
  language: 'en',
  path: '/articles/undated/',
  url: 'https://example.org/articles/undated/',
  cited: {authors: []},
  archive: 'Ours',
  id: 'undated',
  title: '=SUM(A1)\nand "more"',
  titleSupplied: true,
  date: 'undated',
  standing: 'undated',
  basis: 'unknown'
}
const bounded: Reference = {
  ...dated,
  id: 'bounded',
  date: '[between 3 and 10 September 1995]',
  likely: '9 September 1995',
  standing: 'bounded',
  cited: {
    authors: [],
    date: {
      iso: '1995-09',
      words: 'between 3 and 10 September 1995',
      note: 'Publication date inferred: between 3 and 10 September 1995'
    }
  },
  earliest: '1995-09-03',
  latest: '1995-09-10'
}

describe('the certain part of a date', () => {
  const cases: readonly [
    earliest: string | undefined,
    latest: string | undefined,
    date: unknown
  ][] = [
    ['2009-07-09', '2009-07-09', '2009-07-09'],
    ['1995-09-03', '1995-09-10', '1995-09'],
    ['1995-01-03', '1995-12-10', '1995'],
    ['1995-12-31', '1996-01-01', undefined],
    ['1995-01-01', undefined, undefined],
    [undefined, undefined, undefined]
  ]
  for (const [earliest, latest, date] of cases) {
    it(`${earliest} to ${latest}: ${String(date)}`, () => {
      const bounds = {
        ...(earliest !== undefined && {earliest}),
        ...(latest !== undefined && {latest})
      }
      expect(certainDate({...undated, ...bounds})).toBe(date)
    })
  }
})

describe('RIS', () => {
  it('has one tag a line', () => {
    expect(risText([dated]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - Smith, Jane',
      'AU  - Staff,',
      'TI  - Peres, “Iran” & 100% of it',
      'T2  - JTA',
      'PY  - 2009',
      'DA  - 2009/07/09/',
      'CY  - New York',
      'LA  - en',
      'DB  - Ours',
      'AN  - peres',
      'UR  - https://example.org/articles/peres/',
      'ER  - ',
      ''
    ])
  })

  it('invents no year', () => {
    const text = risText([undated])
    expect(text).not.toMatch(/^(?:PY|DA)/m)
    expect(text).toContain('TI  - [=SUM(A1) and "more"]')
    expect(risText([bounded])).toContain(
      'PY  - 1995\r\nDA  - 1995/09//between 3 and 10 September 1995\r\n'
    )
    expect(risText([bounded])).toContain(
      'N1  - Publication date inferred: between 3 and 10 September 1995\r\n'
    )
  })
})

describe('RIS of the shipped articles', () => {
  const archive = loadArchive(join(import.meta.dirname, '../../content'))
  const records = referenceRecords(archive)

  test.each(records.map((record) => [record.id, record] as const))(
    '%s: a result says what the article’s own file says',
    (id, record) => {
      const article = archive.records.get(id)
      if (!article) throw new Error(id)
      const own = risOf({...citedArticle(archive, article, ''), url: 'https://example.org/x/'})
      const url = 'https://example.org/x/'
      expect(risText([{...record, url, archive: archive.settings.title}])).toBe(own)
    }
  )

  it('are five, and inferred dates say so', () => {
    expect(records).toHaveLength(5)
    expect(records.some(({cited}) => cited.date?.note?.includes('inferred'))).toBe(true)
  })
})

describe('BibTeX', () => {
  it('is an entry that TeX reads as it was meant', () => {
    expect(bibtexText([dated])).toBe(`@article{peres,
  entrysubtype = {newspaper},
  title = {{Peres, “Iran” \\& 100\\% of it}},
  author = {{Jane Smith} and {Staff}},
  journaltitle = {JTA},
  date = {2009-07-09},
  langid = {en},
  url = {https://example.org/articles/peres/},
}
`)
  })

  it('invents no year', () => {
    expect(bibtexText([undated])).not.toContain('date =')
    expect(bibtexText([undated])).toContain('note = {No date of publication is known.}')
    expect(bibtexText([bounded])).toContain('date = {1995-09}')
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
      title_supplied: 'no'
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

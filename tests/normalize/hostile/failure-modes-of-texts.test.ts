/** What texts say that misleads, row by row: dates, titles, names, parts of articles. */
import {describe, expect, test} from 'vitest'
import {officesBefore} from '../../../scripts/normalize/names/office-words.ts'
import {articleOf, issuesOf, prose} from './one-file.ts'

const dated = (line: string) => articleOf(`A headline of growers\n\n${line}\n\n${prose}\n`)

describe('characters that are not seen', () => {
  test('bidi controls stay in the text, and are not in the title', async () => {
    const line = '\u202EPeres Visits\u202C Astana \u2066Again\u2069'
    const {article, evidence} = await articleOf(`${line}\n\nJuly 9, 2009\n\n${prose}\n`)
    expect(article.title).toBe('Peres Visits Astana Again')
    expect(evidence.evidence.find(({field}) => field === 'title')?.spans[0]?.quote).toBe(line)
  })

  test('a title of nothing visible is none', async () => {
    const {article} = await articleOf(`\u202C\ne\nn\nl\nRead next\n\u202C\nterms\n${prose}\n`)
    expect(article.title).toBeUndefined()
  })

  test.each([
    [
      'zero-width',
      'Shimon Pe\u200Bres visited Kazakh\u00ADstan',
      'Shimon Peres visited Kazakhstan'
    ],
    [
      'another script',
      'Shimon P\u0435res visited Kaz\u0430khstan',
      'Shimon P\u0435res visited Kaz\u0430khstan'
    ]
  ])(
    '%s characters in a name are folded for finding it, and quoted as they are',
    async (_, words, shown) => {
      const {article, evidence, markdown} = await articleOf(
        `President ${words} on Monday. ${prose}`
      )
      expect(article.leader).toBe('shimon-peres')
      expect(article.countries).toEqual(['KZ'])
      expect(markdown).toContain(shown)
      const quotes = evidence.evidence.flatMap(({spans}) => spans.map(({quote}) => quote))
      expect(quotes.some((quote) => quote.includes(words.slice(0, 13)))).toBe(true)
    }
  )

  test('a word in one script only is not folded into the other', async () => {
    const {article} = await articleOf(`Сор и мусор, р\u0435с. ${prose}`)
    expect(article.leader).toBeUndefined()
  })

  test.each(['\uFEFF', '\r\n', '\u0085', '\u2028', '\0'])(
    'offsets count the decoded text with %j in it',
    async (character) => {
      const text = `One${character}two${character}President Shimon Peres visited Kazakhstan. ${prose.repeat(4)}`
      const {evidence} = await articleOf(text)
      const spans = evidence.evidence.flatMap((item) => item.spans)
      expect(spans.length).toBeGreaterThan(0)
      for (const {start, end, quote} of spans) expect(text.slice(start, end)).toBe(quote)
    }
  )
})

describe('dates that cannot be', () => {
  test.each(['February 30, 2009', 'June 31, 2009', '13/13/2009'])(
    '%s is told as impossible, and bounds nothing',
    async (line) => {
      const outcome = await dated(line)
      expect(outcome.article.date).toBeUndefined()
      expect(issuesOf(outcome)).toContain('issue/impossible-date')
    }
  )

  test('the year 0207 bounds nothing', async () => {
    expect((await dated('July 9, 0207')).article.date).toBeUndefined()
  })

  test('a date after the archive’s today is told as future, and bounds nothing', async () => {
    const outcome = await dated('July 9, 2099')
    expect(outcome.article.date).toBeUndefined()
    expect(issuesOf(outcome)).toContain('issue/future-date')
  })

  test('03/04/2009 keeps both readings until something decides', async () => {
    expect((await dated('03/04/2009')).article.date).toBe('[2009-03-04,2009-04-03]')
    expect((await dated('25/12/2009')).article.date).toBe('2009-12-25')
  })
})

describe('old dates', () => {
  test.each([
    `On This Day in History\n\n${prose}\n\nOn July 9, 1909, the growers met for the first time.`,
    `Old grower dies\n\n${prose} He was born on March 3, 1901, and served in the war of 1914.`,
    `A harvest\n\n${prose}\n\n"On July 9, 1933, we had nothing," he said.`
  ])('of history, obituaries and quotes never make an article old: %#', async (text) => {
    const {article} = await articleOf(text)
    expect(article.dateLatest).toBeUndefined()
    expect(article.dateBasis).not.toBe('stated')
  })
})

describe('offices', () => {
  const spoke = (title: string) =>
    articleOf(
      `A visit of growers\n\n${title} Shimon Peres spoke in Haifa on Monday. ${prose.repeat(6)}\n\nPrime Minister Benjamin Netanyahu will follow him on Friday. ${prose}\n`
    )

  // The small tables name no other holder of the two offices, so that nothing but the first of them begins it.
  test('one that is held bounds', async () => {
    expect((await spoke('President')).article.date).toBe('[2007-06-15..2020-01-09]')
  })

  test.each([
    ...['acting President', 'Acting President', 'interim President', 'former President'],
    ...['then-President', 'The late President', 'Vice President', 'President-elect']
  ])('%s bounds nothing', async (title) => {
    expect((await spoke(title)).article.date).toBeUndefined()
  })

  test('a name that two bear, undecided, counts for neither', async () => {
    const outcome = await articleOf(`A visit\n\nPresident Aliyev spoke in Baku. ${prose}\n`)
    expect(outcome.article.leader).toBeUndefined()
    expect(outcome.article.date).toBeUndefined()
    expect(issuesOf(outcome)).toContain('issue/ambiguous-name')
  })

  test('words of code are no words of office', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(officesBefore(`the ${word} `)).toEqual([])
  })
})

describe('names outside the article', () => {
  test.each([
    'Founding Funders:\n• Shimon Peres\n• Benjamin Netanyahu\n• The Kazakhstan Fund\n',
    'Copyright 2009 The Kazakhstan Paper. All rights reserved.\n'
  ])('of donors and owners count for nothing: %#', async (lines) => {
    const {article} = await articleOf(`A visit of growers\n\n${prose}\n\n${lines}`)
    expect(article.leader).toBeUndefined()
    expect(article.people).toBeUndefined()
    expect(article.countries).toBeUndefined()
  })
})

describe('what is no whole article', () => {
  test('two in one file: told, and no date of one is taken for both', async () => {
    const outcome = await articleOf(
      `First headline of the paper\n\nJuly 9, 2009\n\n${prose}\n\nSecond headline of the paper\n\nJuly 19, 2010\n\n${prose.replace('harvest', 'fishing')}\n`
    )
    expect(outcome.article.date).toBeUndefined()
    expect(issuesOf(outcome)).toContain('issue/chronology')
  })

  test.each(['The president of the growers then told the', `${prose.slice(0, -20)},`])(
    'cut off: %s',
    async (end) => {
      const {article} = await articleOf(`A headline of growers\n\n${prose}\n\n${end}`)
      expect(article.completeness).toBe('fragment')
    }
  )

  test.each(['ADA BROWN, OF THE DAILY PAPER', 'The Daily Paper'])(
    'a signature is no cut: %s',
    async (end) => {
      const {article} = await articleOf(`A headline of growers\n\n${prose}\n\n${end}`)
      expect(article.completeness).toBe('whole')
    }
  )

  test('whom the tables do not know is listed, never a leader', async () => {
    const outcome = await articleOf(
      `A headline of growers\n\nPrime Minister Zork Blarg of Kazakhstan spoke. ${prose}\n`
    )
    expect(outcome.article.leader).toBeUndefined()
    expect(outcome.article.date).toBeUndefined()
    expect(issuesOf(outcome)).toContain('issue/person-candidate')
  })
})

/** Rows of tables that do not fit their header. */
import {describe, expect, test} from 'vitest'
import {normalizeFile, prose, readFile} from './run.ts'

test('a row with more cells than the header is told with its line, and not cut', async () => {
  const {outcomes, quarantined} = await normalizeFile(
    'a.csv',
    `id,title,text\nr1,One,"${prose}"\nr2,Two,The harvest, they said, was a poor one.\nr3,Three,"${prose} Again."\n`
  )
  expect(outcomes.map(({article}) => article.title)).toEqual(['One', 'Three'])
  expect(quarantined).toMatchObject([{path: 'a.csv', rule: 'quarantine/too-many-cells'}])
  expect(quarantined[0]?.reason).toMatch(
    /^r2: The row that begins on line 3 has 5 cells; the header has 3\./
  )
})

test('empty cells that a spreadsheet leaves at the end are none', async () => {
  const {outcomes, quarantined} = await normalizeFile('a.csv', `id,text\nr1,"${prose}",,\n`)
  expect([outcomes.length, quarantined]).toEqual([1, []])
})

test.each([
  ['\n', 'line feeds'],
  ['\r\n', 'carriage returns before them'],
  ['\r', 'carriage returns alone']
])('lines are those of the file, with %j: %s', async (end) => {
  const rows = [
    'id,text',
    '',
    `r1,"${prose}`,
    '',
    'More, in the same cell."',
    '',
    'r2,a,b,c',
    '',
    ''
  ]
  const {outcomes, quarantined} = await normalizeFile('a.csv', rows.join(end))
  expect(outcomes).toHaveLength(1)
  expect(quarantined[0]?.reason).toMatch(/^r2: The row that begins on line 7 has 4 cells/)
})

test('of a quotation that nothing closes the line is told on which its row begins', async () => {
  const {quarantined} = await normalizeFile(
    'a.csv',
    `id,text\nr1,"${prose}\n\nMore."\nr2,"${prose}\nand so on\nr3,x\n`
  )
  expect(quarantined.map(({reason}) => reason)).toEqual([
    'The row that begins on line 5 has a quotation mark that nothing closes: of that row and what follows nothing is read.'
  ])
})

describe('an id that stands twice', () => {
  const issues = async (path: string, text: string) =>
    (await normalizeFile(path, text)).outcomes.flatMap(({id, evidence}) =>
      evidence.issues
        .filter(({rule}) => rule.startsWith('issue/repeated-id'))
        .map(({say}) => [id, say])
    )

  test('is told with both lines, and what became of the second', async () => {
    const text = `id,text\nr1,"${prose}\nOne."\nr2,"${prose} Two."\nr1,"${prose} Three."\nr1,"${prose} Four."\n`
    const told = await issues('a.csv', text)
    expect(told).toEqual([
      [
        expect.stringMatching(/--r1-2$/),
        'The id “r1” stands on line 2 and again on line 5. This is the row on line 5; the end of its address was made for it: r1-2. Give each row an id of its own.'
      ],
      [expect.stringMatching(/--r1-3$/), expect.stringContaining('again on line 6')]
    ])
  })

  test('is told of entries of a feed', async () => {
    const entry = (n: number) =>
      `<item><guid>g1</guid><description>${prose} ${n}.</description></item>`
    const text = `<rss version="2.0"><channel>${entry(1)}${entry(2)}</channel></rss>`
    expect(await issues('a.rss', text)).toEqual([
      [expect.stringMatching(/--g1-2$/), expect.stringContaining('entry 1 and again of entry 2')]
    ])
  })

  test('is no matter where there is none', async () => {
    expect(await issues('a.csv', `text\n"${prose} One."\n"${prose} Two."\n`)).toEqual([])
  })
})

test.each([
  ['Titel;Datum;Autor;Text', 'German'],
  ['Titre;Date;Auteur;Texte', 'French'],
  ['Título;Fecha;Autor;Texto', 'Spanish'],
  ['Заголовок;Дата;Автор;Текст', 'Russian'],
  ['כותרת;תאריך;מחבר;טקסט', 'Hebrew']
])('columns are known by their plain names in other languages: %s', async (header) => {
  const {outcomes, quarantined} = await normalizeFile(
    'a.csv',
    `\uFEFF${header}\r\n"Growers ask; help is far";2005-05-03;Ada Brown;"${prose}"\r\n`
  )
  expect(quarantined).toEqual([])
  expect(outcomes[0]?.article).toMatchObject({
    title: 'Growers ask; help is far',
    date: '2005-05-03',
    byline: ['Ada Brown']
  })
})

describe('rows that stand in another for want of a quotation mark', () => {
  const told = async (text: string) => {
    const {items} = await readFile('a.csv', text)
    return items.flatMap(({notices = []}) =>
      notices.filter(({rule}) => rule === 'issue/swallowed-rows').map(({params}) => params)
    )
  }
  const head = 'title,date,text\n'
  const end = 'C,1987-01-03,"A third text."\nD,1987-01-04,"A fourth, with a comma."\n'
  test.each<[string, string, object]>([
    ['one', 'A,1987-01-01,"First.\nB,1987-01-02,"Second."\n', {row: 2, line: 3, count: 1}],
    [
      'one, with doubled marks and commas',
      'A,1987-01-01,"First.\nB,1987-01-02,"Second, ""quoted"", here."\n',
      {row: 2, line: 3, count: 1}
    ],
    [
      'one, below lines of the text',
      'A,1987-01-01,"First,\n\nin lines.\nB,1987-01-02,"Second."\n',
      {row: 2, line: 5, count: 1}
    ],
    [
      'one whose text has lines',
      'A,1987-01-01,"First.\nB,1987-01-02,"Second,\nin lines, two."\n',
      {row: 2, line: 3, count: 1}
    ],
    [
      'two, one without marks',
      'A,1987-01-01,"First.\nB,1987-01-02,Second\nB2,1987-01-02,"Third."\n',
      {row: 2, line: 3, count: 2}
    ],
    [
      'one, within another column',
      'A,"1987-01-01,First.\nB,"1987-01-02",Second.\n',
      {row: 2, line: 3, count: 1}
    ]
  ])('%s, told with their lines', async (_, rows, expected) => {
    expect(await told(head + rows + end)).toEqual([expected])
    expect(await told((head + rows + end).replaceAll('\n', '\r\n'))).toEqual([expected])
  })

  test.each([
    ['lines that look like rows, in a cell that is well quoted', '"List:\na,b,c\nd,e,f"\n'],
    ['the same, with a quotation first', '"""List"":\na,b,c\nd,e,f"\n'],
    ['the same, with its mark on a line of its own', '"""List"":\na,b,c\nd,e,f\n"\n'],
    ['the same, with a comma last', '"""List"":\na,b,c\nd,e,"\n'],
    ['quotations in lines', '"""One"", he said,\n""two"", she, ""three""."\n'],
    ['a quotation that is not doubled, on one line', '"He said "no", and, then, left."\n'],
    ['the same, over lines', '"He, said, so:\n"no", and, then, left.\n'],
    ['text without marks', 'He left\n']
  ])('none: %s', async (_, cell) => {
    expect(await told(`${head}A,1987-01-01,${cell}${end}`)).toEqual([])
  })

  test('none in a table of one column, where every line would be one', async () => {
    expect(await told('text\n"First.\nmore\n"Second."\n')).toEqual([])
  })

  test('says what to do, and the text is kept', async () => {
    const rows = `A,1987-01-01,"${prose}\nB,1987-01-02,"${prose}"\n`
    const {outcomes} = await normalizeFile('a.csv', head + rows + end)
    const {issues, rendition} = outcomes[0]!.evidence
    expect(issues.map(({say}) => say)).toContain(
      'The row that begins on line 2 lacks a quotation mark, or has one too many: what stands from line 3 on reads like a row of its own, and is kept in this text. Close the quotation; a quotation mark within a cell is written twice.'
    )
    expect(rendition.length).toBeGreaterThan(2 * prose.length)
  })
})

describe('of two columns for one thing', () => {
  const records = async (head: string, ...rows: string[]) => {
    const table = [head, ...rows].join('\n')
    const {outcomes} = await normalizeFile('a.csv', table)
    return outcomes.map(({id, article: {title, byline, date}}) => ({
      id: id.replace(/--[0-9a-f]{8}$/, ''),
      title,
      byline,
      date
    }))
  }

  test('the one that is filled counts, row by row', async () => {
    expect(
      await records(
        'id,Headline,Title,Author,byline,date,published,text',
        `r1,,The poor year,,Ada Quill,,1999-01-02,"${prose}"`,
        `r2,Growers ask again,A note,Ben Reed,,1999-01-03,,"${prose} Again."`
      )
    ).toMatchObject([
      {title: 'The poor year', byline: ['Ada Quill'], date: '1999-01-02'},
      {title: 'Growers ask again', byline: ['Ben Reed'], date: '1999-01-03'}
    ])
  })

  test('the first counts where both are filled', async () => {
    const rows = await records('id,title,headline,text', `r1,The poor year,A note,"${prose}"`)
    expect(rows).toMatchObject([{title: 'The poor year'}])
  })

  test('the text is that of the filled one, and its own quotation marks make it whole', async () => {
    const {items, quarantined} = await readFile('a.csv', `id,text,body\nr1,,"${prose}",x\n`)
    expect(quarantined).toEqual([])
    expect(items[0]?.rendition.text).toContain(prose)
  })

  test.each([
    ['an id that one row lacks is not taken from elsewhere', 'r1,7', ',8', ['r1', 'row-2']],
    ['ids come from the column that holds any', ',7', ',8', ['7', '8']]
  ])('%s', async (_, one, two, keys) => {
    const table = `id,number,text\n${one},"${prose}"\n${two},"${prose} Again."\n`
    const {items} = await readFile('a.csv', table)
    expect(items.map(({sourceItem}) => sourceItem)).toEqual(keys)
  })
})

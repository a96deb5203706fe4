/** Rows of tables that do not fit their header. */
import {describe, expect, test} from 'vitest'
import {normalizeFile, prose} from './run.ts'

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

/** Pages that are laid out by tables, and tables of data in pages. */
import {describe, expect, test} from 'vitest'
import {articleOf, readFile} from './run.ts'

const first =
  'The harbor board of Kestrel Point voted on Monday to close the old grain wharf, which has stood empty since the mill moved inland, and to sell the land to the town for one dollar.'
const second =
  '“We have waited long enough,” said Marjorie Teal, who heads the board. The vote was five to two, and the two who opposed it said that they would ask the county court to look at the sale.'
const third =
  'Fishermen who tie up beside the wharf said they had heard nothing of the plan until the morning of the vote. Their landing rights run for another three years, and they mean to keep them.'
const paragraphs = [first, second, third]
const headline = 'Board Votes to Close Old Grain Wharf'
const brs = paragraphs.join('<br><br>\n')
const linked = (names: readonly string[], between: string) =>
  names.map((name) => `<a href="${name}.html">${name}</a>`).join(between)
const sections = ['Home', 'World', 'Business', 'Letters', 'Archive', 'Contact us']
const teasers = ['Mill to move inland', 'County court gets a new judge', 'Barley is cheaper']
const signed = 'By Alden Pritchard<br>March 8, 2000'

const page = (title: string, body: string) =>
  `<html><head><title>${title}</title></head><body bgcolor="#ffffff">${body}</body></html>`

async function shown(html: string) {
  const {article, evidence, rendition} = await articleOf('page.html', html)
  const body = evidence.segments
    .filter(({class: kind}) => kind === 'body')
    .map(({start, end}) => String(rendition?.slice(start, end)))
  return {title: article.title, byline: article.byline, date: article.date, body}
}

const whole = {title: headline, byline: ['Alden Pritchard'], date: '2000-03-08', body: paragraphs}

describe('a page in a table is read cell by cell', () => {
  test.each([
    [
      'a menu at the left, sponsors at the right',
      page(
        'Kestrel Point Courier Online',
        `<table width="760" border="0" cellspacing="0"><tr><td width="120">${linked(sections, '<br>\n')}<p><form>Search: <input></form></td><td><font size="5"><b>${headline}</b></font><br><font size="2">${signed}</font><p>${brs}</td><td><font size="1"><b>Our sponsors</b><br><br><a>Ferris Marine Supply</a><br>Engines and rope.<br></font></td></tr></table>`
      )
    ],
    [
      'tables in tables, byline and day side by side',
      page(
        `Courier: ${headline}`,
        `<table><tr><td colspan="3"><table><tr><td nowrap>${linked(sections, '</td><td>|</td><td>')}</td></tr></table></td></tr><tr><td><table><tr><td>${linked(sections, '</td></tr><tr><td>')}</td></tr></table></td><td><table><tr><td colspan="2"><font size="+2">${headline}</font></td></tr><tr><td>By Alden Pritchard</td><td align="right">March 8, 2000</td></tr><tr><td colspan="2"><p>${paragraphs.join('<p>')}</td></tr></table></td><td><table><tr><td>${linked(teasers, '</td></tr><tr><td>')}</td></tr></table></td></tr></table>`
      )
    ],
    [
      'the menu at the right',
      page(
        headline,
        `<table><tr><td><h2>${headline}</h2>${signed}<br><br>${brs}</td><td><b>Sections</b><br>${linked(sections, '<br>')}</td></tr></table>`
      )
    ],
    [
      'a row for each paragraph',
      page(
        headline,
        `<table width="600"><tr><td>March 8, 2000</td><td align="right">By Alden Pritchard</td></tr><tr><td colspan="2"><hr></td></tr><tr><td colspan="2"><h1>${headline}</h1></td></tr><tr><td colspan="2">${paragraphs.join('</td></tr><tr><td colspan="2">')}</td></tr></table>`
      )
    ],
    [
      'cells that only keep a distance',
      page(
        headline,
        `<table><tr><td width="20"><img src="spacer.gif"></td><td><h2>${headline}</h2></td></tr><tr><td>&nbsp;</td><td>${signed}</td></tr><tr><td>&nbsp;</td><td><p>${paragraphs.join('<p>')}</td></tr></table>`
      )
    ],
    [
      'a text in two columns',
      page(
        'Courier',
        `<table><tr><td colspan="2"><h1>${headline}</h1>${signed}</td></tr><tr><td>${first}</td><td>${second}<p>${third}</td></tr></table>`
      )
    ],
    [
      'signs before links in cells of their own',
      page(
        'The Courier | News',
        `<table><tr><td>${linked(sections, '</td><td>')}</td></tr></table><table><tr><td><table><tr><td>News</td></tr><tr><td>&bull;</td><td>${linked(teasers, '</td></tr><tr><td>&bull;</td><td>')}</td></tr></table></td><td><span>${headline}</span><br><span>By Alden Pritchard</span><br><span>Posted: March 8, 2000</span><br><br><div>${paragraphs.join('</div><div>')}</div></td></tr></table>`
      )
    ],
    [
      'a table that says it is for show',
      page(
        headline,
        `<table role="presentation"><tr><td>${linked(sections, '<br>')}</td><td><h1>${headline}</h1></td></tr><tr><td></td><td>${signed}</td></tr><tr><td></td><td>${brs}</td></tr></table>`
      )
    ]
  ])('%s', async (_, html) => expect(await shown(html)).toEqual(whole))

  test('in another language, with parts of the page in rows of their own', async () => {
    const german = [
      'Der Hafenrat hat am Montag beschlossen, den alten Getreidekai zu schließen, der seit dem Umzug der Mühle leer steht. Das Land soll für eine Mark an die Stadt gehen.',
      '„Wir haben lange genug gewartet“, sagte die Vorsitzende Marlies Thode. Zwei Mitglieder stimmten dagegen und wollen nun das Verwaltungsgericht anrufen, wie sie erklärten.'
    ]
    const menu = linked(['Startseite', 'Politik', 'Wirtschaft', 'Leserbriefe'], '<br>')
    const html = page(
      'Hafenbote: Getreidekai wird geschlossen',
      `<table><tr><td>${menu}</td><td><h3>Getreidekai wird geschlossen</h3><p><i>Von Henning Averdiek</i><p>8. März 2000<p>${german.join('<p>')}</td></tr></table>`
    )
    expect(await shown(html)).toEqual({
      title: 'Getreidekai wird geschlossen',
      byline: ['Henning Averdiek'],
      date: '2000-03-08',
      body: german
    })
  })
})

describe('a headline in large type', () => {
  const menu = `<td>${linked(sections, '<br>')}</td>`
  const masthead = '<font size="6">The Kestrel Point Courier</font>'
  const titleOf = async (cell: string, title = 'Port news') =>
    (await shown(page(title, `${masthead}<table><tr>${menu}<td>${cell}</td></tr></table>`))).title

  test.each([
    ['above byline and day', `<font size="4"><b>${headline}</b></font><br>${signed}<p>${brs}`],
    ['larger than the rest', `<font size="+2">${headline}</font><p>${brs}`],
    [
      'below a link as long as a paragraph',
      `<a href="x">${second}</a><br><font size="5">${headline}</font><p>${brs}`
    ],
    ['big', `City<br><big>${headline}</big><br>${brs}`]
  ])('%s', async (_, cell) => expect(await titleOf(cell)).toBe(headline))

  test.each([
    ['in small type', `<font size="2">${headline} in small</font><p>${brs}`],
    ['that is a quotation', `<big>“Nobody shall have the wharf”</big><p>${brs}`],
    ['in a link', `<a href="x"><font size="5">Mill to Move Inland</font></a><p>${brs}`],
    [
      'far above the text',
      `<font size="5">Mill to Move</font>${'<br>word by word'.repeat(20)}<p>${brs}`
    ],
    ['that is the paper’s name', `<font size="5">Port News of Kestrel</font><p>${brs}`]
  ])('none: %s', async (_, cell) => {
    const html = page('Port News of Kestrel', `<table><tr>${menu}<td>${cell}</td></tr></table>`)
    const {items} = await readFile('page.html', html)
    expect(items[0]?.parts?.map(({label}) => label.class)).not.toContain('headline')
  })
})

describe('the rows of a table of data stay lines', () => {
  const row = (...cells: string[]) => `<tr><td>${cells.join('</td><td>')}</td></tr>`
  const textOf = async (table: string) =>
    (await readFile('page.html', page('', `<p>${first}</p>${table}<p>${second}</p>`))).items[0]!
      .rendition.text

  test.each([
    [
      'with headings',
      `<table><tr><th>Year</th><th>Ships</th></tr>${row('1911', '42')}</table>`,
      'Year\tShips\n1911\t42'
    ],
    [
      'without',
      `<table>${row('Year', 'Ships')}${row('1911', '42')}</table>`,
      'Year\tShips\n1911\t42'
    ],
    [
      'with a caption and a note below',
      `<table><caption>Grain</caption>${row('Year', 'Ships')}${row('1911', '42')}<tr><td colspan="2">${third}</td></tr></table>`,
      `Grain\nYear\tShips\n1911\t42\n${third}`
    ],
    [
      'a chronology',
      `<table>${row('1911', first)}${row('1925', second)}${row('1950', `${third} ${first}`)}</table>`,
      `1911\t${first}\n1925\t${second}\n1950\t${third} ${first}`
    ],
    [
      'a chronology with words in bold',
      `<table>${row('1911', `${first} <b>So</b> it was, <i>all</i> told.`)}${row('1925', `${second} <b>So</b> it was. ${third}`)}${row('1950', third)}</table>`,
      `1911\t${first} So it was, all told.\n1925\t${second} So it was. ${third}\n1950\t${third}`
    ],
    [
      'a menu of one row',
      `<table>${row(...sections.map((name) => `<a href="${name}.html">${name}</a>`))}</table>`,
      sections.join('\t')
    ],
    [
      'scores, all of them links but the numbers',
      `<table>${row('<a>Kestrel</a>', '<a>Heron</a>', '3:1')}${row('<a>Teal</a>', '<a>Coot</a>', '0:0')}</table>`,
      'Kestrel\tHeron\t3:1\nTeal\tCoot\t0:0'
    ],
    [
      'labels, each in one line with what it says',
      `<table>${row('<b>Ships:</b>', '42')}${row('<b>Built:</b>', '1911')}</table>`,
      'Ships: 42\nBuilt: 1911'
    ]
  ])('%s', async (_, table, lines) => {
    expect(await textOf(table)).toBe(`${first}\n\n${lines}\n\n${second}`)
  })

  test('but for one with as many paragraphs as rows', async () => {
    const paragraph = (text: string) => `<tr><td colspan="2">${text}</td></tr>`
    const cells = [row('Year', 'Ships'), paragraph(first), row('1911', '42'), paragraph(third)]
    expect(await textOf(`<table>${cells.join('')}</table>`)).toBe(
      [first, 'Year', 'Ships', first, '1911', '42', third, second].join('\n\n')
    )
  })

  test('between other text it begins and ends a line', async () => {
    const {items} = await readFile(
      'page.html',
      page('', `Above<table>${row('1911', '42')}${row('1912', '8')}</table>below`)
    )
    expect(items[0]?.rendition.text).toBe('Above\n1911\t42\n1912\t8\nbelow')
  })

  test('within a page that another table lays out', async () => {
    const html = page(
      headline,
      `<table><tr><td>${linked(sections, '<br>')}</td><td><h1>${headline}</h1>${signed}<p>${first}<p>${second}<table border="1">${row('Year', 'Ships', 'Tons')}${row('1911', '42', '18,400')}${row('1925', '61', '30,250')}</table><p>${third}</td></tr></table>`
    )
    const rows = ['Year\tShips\tTons', '1911\t42\t18,400', '1925\t61\t30,250']
    expect((await shown(html)).body).toEqual([first, second, ...rows, third])
  })
})

test('a column of links is the text where nothing stands beside it', async () => {
  const html = page('Press review', `<table><tr><td>${linked(teasers, '<br>')}</td></tr></table>`)
  const {items} = await readFile('page.html', html)
  expect(items[0]?.parts?.map(({label}) => label.rule)).toEqual(['markup/title-element'])
})

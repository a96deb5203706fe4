/** Lists of those who gave to a publisher: told from lists that an article gives, wherever they stand. */
import {describe, expect, test} from 'vitest'
import {donorLines} from '../../scripts/normalize/donor-lists.ts'
import {segment} from '../../scripts/normalize/segment/index.ts'
import {articleOf} from './hostile/one-file.ts'

const prose =
  'The mayor of the town said on Tuesday that the bridge over the river would be closed for three weeks while workmen replace the planks.'

/** The lists that are found in a text, their lines joined by a blank. */
const found = (text: string) => {
  const lines = segment(text)
  return [...donorLines(lines).keys()]
    .map((index) => lines[index]!.text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}
/** Below the text, above its headline, in its midst, and between lines of a site. */
const places = {
  below: (list: string) => `Mayor Closes a Bridge\n\n${prose}\n\n${prose}\n\n${list}\n`,
  above: (list: string) =>
    `${list}\n\nMayor Closes a Bridge\n\nBy Jane Doe\n\n${prose}\n\n${prose}\n`,
  within: (list: string) => `Mayor Closes a Bridge\n\n${prose}\n\n${list}\n\n${prose}\n`,
  footer: (list: string) =>
    `Mayor Closes a Bridge\n\n${prose}\n\n${list}\n\nCopyright 2009 The Paper. All rights reserved.\nHome\nContact\n`
}

const lists = [
  'Donors: Ann Fisk, George Bush, Helmut Kohl, Benjamin Okoro, Golda Meir, Peru Trading Co., Lars Holm.',
  'With gratitude to our friends of the archive\nJimmy Carter\nMargaret Thatcher\nDr. and Mrs. Leon Blum\nThe Kohl Family',
  'This collection is kept alive by gifts from readers in Chile, Kenya and Norway, among them Angela Merkel and Jacques Chirac.',
  'Thanks to Shimon Peres, Indira Gandhi and 40 others for their generous support in 2019.',
  'The Eisenhower Foundation\nThe Anwar Sadat Fund for Peace\nThe Tony Blair Family',
  'Our supporters: Ada Quill, John Major, Boris Yeltsin, Jimmy Carter, Ann Peru-Smith, the Jordan Family, Chad and India Brown, Mr. and Mrs. Israel Frank, Georgia Fields, Paris Holt, Kofi Annan Fund.',
  'Thanks to our donors: John Major; Boris Yeltsin; Anonymous (3)',
  'Thanks to our donors John Major, Boris Yeltsin and Jimmy Carter.',
  'Friends of the Society:\nJohn Major\nBoris Yeltsin\nThe Jordan Family',
  'Friends of the Society\n\nJohn Major\n\nBoris Yeltsin\n\nThe Jordan Family',
  'Made possible by John Major, the Boris Yeltsin Trust and Jimmy Carter',
  'Made possible by the generous support of the Kofi Annan Foundation',
  'Patrons\nThe Jordan Family\nJohn Major\nEstate of Boris Yeltsin',
  'Our Patrons | John Major | Boris Yeltsin | Israel Fund',
  'Our donors • John Major • Boris Yeltsin • Jimmy Carter',
  '• Our donors\n• John Major\n• Boris Yeltsin\n• Jimmy Carter',
  'Gold ($1,000+)\nJohn Major\nBoris Yeltsin\n\nSilver ($500–$999)\nJimmy Carter\nIn memory of Ronald Reagan',
  'Gold ($1,000+): John Major, Boris Yeltsin\nSilver ($500+): Jimmy Carter, The Egypt Family',
  'OUR SPONSORS\n\nJohn Major\nBoris Yeltsin\nJimmy Carter',
  'Donors: John Major, Boris Yeltsin, Jimmy Carter, Anonymous',
  'Donors: John Major, Boris Yeltsin, Jimmy Carter',
  'Donors: John Major ($50), Boris Yeltsin ($1,000), Jimmy Carter ($25)',
  'Thank you to our supporters: John Major, Boris Yeltsin,\nJimmy Carter, the Jordan\nFamily, and Kofi Annan Fund.',
  'This archive is made possible by John Major, Boris Yeltsin and the Jordan Family.',
  'We thank our patrons: John Major, Boris Yeltsin and the Jordan Family.',
  'The Society thanks its patrons: John Major, Boris Yeltsin and the Jordan Family.',
  'Unsere Förderer: John Major, Familie Jelzin, Angela Merkel',
  'Nos donateurs : John Major, la famille Chirac, François Mitterrand',
  'Наши спонсоры: Борис Ельцин, семья Горбачёвых, Фонд Кофи Аннана',
  'תודה לתורמים: שמעון פרס, קרן קופי אנאן, יצחק רבין',
  '鸣谢：江泽民、李鹏、安南基金会',
  'Life Members\nJohn Major\nBoris Yeltsin\nJimmy Carter',
  'Sponsors and supporters\nThe Reagan Fund, in memory of Ronald Reagan\nPresident Emmanuel Macron\nJane Doe (1921-2020)',
  'With the support of: the French Foundation, John Major',
  'Honor Roll of Donors 2019\nJohn Major\nBoris Yeltsin\nJimmy Carter',
  'Members of the Society: John Major, the Jordan Family, Boris Yeltsin'
]
/** These an article may have as well: they are taken beside its prose only. */
const notWithin = new Set(
  lists.filter((list) =>
    /^(?:Donors: (?!.*Anonymous)|This collection|Thanks to Sh|The Ei)/u.test(list)
  )
)

describe.each(Object.entries(places))('%s a text', (place, put) => {
  test.each(lists.filter((list) => place !== 'within' || !notWithin.has(list)))(
    'a list of givers is found: %s',
    (list) => {
      expect(found(put(list))).toBe(list.replaceAll(/\s+/g, ' '))
    }
  )

  test.each([
    'Thanks to Boris Yeltsin and John Major for their support of the treaty, the talks go on.',
    'Thanks to Boris Yeltsin and John Major for their support. The next round opens on Monday.',
    'This collection is a gift of John Major, who bought it in Paris.',
    'The museum is kept alive by gifts from readers in Chile, Kenya and Norway, among them Angela Merkel.',
    'The visit was made possible by President Clinton, Prime Minister Rabin and King Hussein.',
    'Supported by Boris Yeltsin, Jimmy Carter and John Major, the plan calls for a truce.',
    'Those present: Boris Yeltsin, John Major, Jimmy Carter',
    'Cast: Ada Quill, John Major, Georgia Fields, Paris Holt',
    'The team: Ada Quill, John Major, Georgia Fields',
    'Signatories: Boris Yeltsin, Bill Clinton, John Major',
    'Members of the Security Council: China, France, Russia, the United Kingdom, the United States',
    'Founding members: Belgium, France, Germany, Italy, Luxembourg, the Netherlands',
    'Members of the Cabinet\nJohn Major\nMichael Heseltine\nKenneth Clarke',
    'Sponsors of the bill: Sen. John Smith, Sen. Edward Kennedy, Rep. Jane Doe',
    'Sponsors: Sens. Edward Kennedy, John McCain, Russ Feingold',
    'Donors: Japan ($500 million), United States ($300 million), European Union ($100 million)',
    'Friends of Syria: Britain, France, Egypt, Germany, Italy',
    'Friends of the late actor John Major, Boris Yeltsin and Jimmy Carter, came.',
    'Gold: Usain Bolt, Yohan Blake, Carl Lewis',
    'Gold\nUsain Bolt\nSilver\nYohan Blake\nBronze\nCarl Lewis',
    'Thanks to the sponsors of the bill, the house voted on Tuesday.',
    'Our friends came from Boston, New York and Paris.',
    'Thanks: John Major, Boris Yeltsin, Jimmy Carter',
    'Supporters: Tony Blair (Lab), Gordon Brown (Lab), John Prescott (Lab)\nOpponents: William Hague (Con), John Major (Con)',
    'Honor Roll: Ada Quill, John Major, Georgia Fields',
    'Friends and relatives of the dead, Ada Quill, John Major and Georgia Fields, came to the church.',
    'Donors meet in Tokyo\n\nJapan, France and Germany pledged.',
    'Our sponsors have left us, said Jane Doe, John Major and Boris Yeltsin.',
    'With the support of France, Germany and Italy, the treaty will pass.',
    'With the support of France, Germany and Italy',
    'При поддержке России, Китая и Ирана',
    'Supported by Bush and Blair',
    'Patrons of the arts: Lorenzo de Medici, Peggy Guggenheim, Paul Getty',
    'Pallbearers: John Major, Boris Yeltsin, Jimmy Carter',
    'Ministers\nJohn Major\nMichael Heseltine\nKenneth Clarke',
    'Survivors: Ada Quill, John Major, the Jordan Family',
    'Thanks to Ada Quill, John Major and Georgia Fields',
    '“Our sponsors,” she said, “were Shell, Texaco and Esso.”',
    'Backed by: France, Germany, Italy',
    'Contributors\nAda Quill is a poet.\nJohn Major is a sailor.',
    'Winners: Ada Quill, John Major',
    'Gold Coast\nAda Quill\nJohn Major\nGeorgia Fields',
    'Silver Star: Ada Quill, John Major',
    'The Society thanks',
    'Partners: Germany, France, Italy'
  ])('what an article may say stays: %s', (line) => {
    expect(found(put(line))).toBe('')
  })
})

test('a list of which the prose tells is the article’s', () => {
  const told = `A gala\n\nAmong the donors were Ada Quill and John Major, who said on Monday that the roof of the hall would be mended.\n\n`
  expect(found(`${told}Donors: Ada Quill, John Major, Georgia Fields, the Jordan Family\n`)).toBe(
    ''
  )
})

describe('names of which the prose tells', () => {
  const told = `The pier\n\nPrime Minister John Major met President Boris Yeltsin and former President Jimmy Carter on Monday at the pier.\n`
  const list = 'Donors: John Major, Boris Yeltsin, Jimmy Carter.'

  test.each([
    ['below', `${told}\n${list}\n`],
    ['above', `${list}\n\n${told}`],
    [
      'beside a row of givers to something else',
      `${told}\nDonors to the reception: Harold Wilson & Sons, Lester Pearson, the Kohl family.\n\n${list}\n`
    ]
  ])('behind a bare word are set aside %s the prose', (_, text) => {
    expect(found(text)).toContain(list)
  })

  test.each([
    [
      'amid the prose',
      `${told}\n${list}\n\nThe three of them walked to the end of it and back in the rain, and a band played.\n`
    ],
    [
      'with a word more',
      `${told}\nDonors: John Major, Boris Yeltsin, Jimmy Carter, who came by boat.\n`
    ],
    [
      'beside another list',
      `${told}\nSupporters: John Major, Boris Yeltsin, Jimmy Carter.\nOpponents: Ada Quill, Paris Holt.\n`
    ]
  ])('stay %s', (_, text) => {
    expect(found(text)).toBe('')
  })
})

test('a text that is such a list and nothing else is kept', async () => {
  const {evidence} = await articleOf('Our donors: Ada Quill, John Major, the Jordan Family.\n')
  expect(
    evidence.segments.filter(({class: one}) => one !== 'blank').map(({class: one}) => one)
  ).not.toContain('donor')
})

test('it is set aside with its rule and a reason', async () => {
  const {evidence, article} = await articleOf(`Mayor Closes a Bridge\n\n${prose}\n\n${lists[0]}\n`)
  expect(article.people).toBeUndefined()
  expect(evidence.segments.find(({class: one}) => one === 'donor')).toMatchObject({
    rule: 'donor-lists/opened',
    reason: 'A list of donors or sponsors, not part of the article.'
  })
})

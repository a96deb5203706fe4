/** Lists of those who gave to a publisher: told from lists that an article gives, wherever they stand. */
import {describe, expect, test} from 'vitest'
import {classify} from '../../scripts/normalize/classify/index.ts'
import {donorLines} from '../../scripts/normalize/donors/lists.ts'
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
  'Members of the Society: John Major, the Jordan Family, Boris Yeltsin',
  '+----------------------+\n| OUR DONORS           |\n| John Major, Ann Fisk |\n| Boris Yeltsin        |\n+----------------------+',
  '│ Our patrons │\n│ John Major │\n│ Boris Yeltsin │\n│ Ann Fisk │',
  'John Major, Boris Yeltsin and the Oslo Bank made this page possible in 2014.'
]
/** These an article may have as well: they are taken beside its prose only. */
const notWithin = new Set(
  lists.filter((list) =>
    /^(?:Donors: (?!.*Anonymous)|This collection|John Major, |Thanks to Sh|The Ei)/u.test(list)
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
    'Partners: Germany, France, Italy',
    'John Major and Boris Yeltsin made the treaty possible in 1993.',
    'Friends of the Court\nBritain\nFrance\nEgypt',
    'Bread ......... $2\nMilk ......... $1\nRed Wine ......... $9',
    'Japan ......... $500\nUnited States ......... $300\nFrance ......... $200',
    '| Donors | Pledge |\n| Japan | $500 million |\n| France | $20 million |',
    'Saudi Arabia ......... $500\nJohn Major ......... $20\nAnn Fisk ......... $30',
    'Donors: the World Bank, the Republic of Korea, John Major, the Kofi Annan Fund, Ann Fisk',
    'Texaco, Shell and Esso made this page possible in 2014.',
    'The archive is kept by gifts. In 2012 these gave: Texaco, Shell, Esso.'
  ])('what an article may say stays: %s', (line) => {
    expect(found(put(line))).toBe('')
  })
})

/** Lines by how sure it is that they are a list of givers. */
const degreesOf = (text: string) => {
  const lines = segment(text)
  return [...donorLines(lines)].map(([index, degree]) => `${degree}: ${lines[index]!.text}`)
}

describe('a headline is no list of givers', () => {
  test.each([
    'Thanks to Blair for His Support',
    'Thank You to Clinton for His Help and Support',
    'Corporate Sponsors: Coca-Cola, Pepsi',
    'Friends of the Museum: Picasso, Braque',
    'Supported by the Trust, Library Opens',
    'Onze vrienden: Duitsland, Frankrijk',
    'Nos partenaires: Renault, Peugeot',
    '捐款人：江泽民、李鹏'
  ])('%s', async (title) => {
    for (const above of ['', 'By Jane Doe\n\n']) {
      const text = `${title}\n\n${above}${prose}\n\n${prose}\n`
      expect(degreesOf(text)).toEqual([])
      expect((await articleOf(text)).article.title).toBe(title)
    }
  })
})

describe('speech and prose amid an article are read', () => {
  test.each([
    'We thank our friends Britain, France and Italy.',
    '“We thank our friends, the United States, Britain and Egypt.”',
    '“We thank our sponsors: John Major, Boris Yeltsin and the Jordan Family.”',
    'Thank you to our friends: America, Britain, France.',
    'Thanks to our friends, Clinton and Blair.',
    'The Prime Minister of Israel thanks the friends John Major, Ann Fisk.',
    'Support for the rebels was provided by Libya, Iraq and Syria.',
    'Funding for the dam was provided by the World Bank and the Kingdom of Saudi Arabia.',
    'The president thanked: King Hussein, Hosni Mubarak, Yasser Arafat',
    'Delegates: King Hussein, Hosni Mubarak, Yasser Arafat',
    'Members of the jury\nAda Quill\nJohn Major\nGeorgia Fields',
    'The French delegation\nAda Quill\nJohn Major\nGeorgia Fields',
    'Supporters of the treaty\nBoris Yeltsin\nBill Clinton\nJohn Major'
  ])('%s', (line) => {
    expect(degreesOf(`Mayor Closes a Bridge\n\n${prose}\n\n${line}\n\n${prose}\n`)).toEqual([])
  })
})

describe('what may be a list of givers is kept, and read for nothing', () => {
  test.each([
    'Our friends John Major, Ann Fisk and Ada Quill',
    'Thanks: John Major, Boris Yeltsin, Jimmy Carter',
    'Backers: George Soros, Warren Buffett, Bill Gates',
    'Donors: Ann Fisk $50, Boris Yeltsin $1,000, Jimmy Carter $25',
    'The Ford Foundation\nThe Carnegie Trust\nThe Reagan Foundation',
    'Thanks to Shimon Peres, Indira Gandhi and 40 others for their generous support in 2019.',
    'We thank our members: Helmut Kohl, the Turkey Hill Fund, Jacques Chirac of Lyon, and all who gave in December 2014.',
    'Funding for this project was provided by the Hungary Initiatives Foundation, Bill Clinton and Rafael Correa.',
    'Gifts received between March 1, 1996 and May 31, 1996\nMr. and Mrs. Ariel Weiss, in memory of Yitzhak Rabin\nIsrael Kaplan, Baku',
    'Patreon supporters this month:\n* gordon brown\n* chad_1984\n* Fidel Castro Jr.\n* Kenya P.',
    'Нас поддержали:\nБорис Ельцин\nФонд Казахстан\nНурсултан Назарбаев, Алматы',
    '| Donors |\n| John Major |\n| Boris Yeltsin |',
    'Friends of the Clipping File\nJohn Major\nBoris Yeltsin\nAnn Fisk',
    'Ann Fisk ......... $20\nPresident Boris Yeltsin ......... $50\nJohn Major ......... $15',
    'Flowers: Mrs. Orr, the Misses Daw\n\nDonors: Ann Fisk, John Major, Boris Yeltsin',
    'Ronald Reagan\nKurt Waldheim\nAnna Fisk\nTony Blair',
    'The archive is kept by gifts. In 2012 these gave: John Major, Lars Holm, Boris Yeltsin.',
    '╭────────────╮\n│ DONORS     │\n│ John Major │\n│ Lars Holm  │\n│ Ann Fisk   │\n╰────────────╯',
    '***************\n* THANK YOU   *\n* John Major  *\n* Boris Yeltsin *\n***************',
    'A gift of $25 keeps one clipping for a year. John Major, Boris Yeltsin and the Lions gave one each in 1997.',
    ".-----------------------------.\n|  FRIENDS OF THE FOLDER, 2015  |\n|  Boris Yeltsin   Ann Fisk     |\n|  Kofi Annan      Lars Holm    |\n'-----------------------------'"
  ])('%s', async (list) => {
    const text = `Mayor Closes a Bridge\n\nBaku, 4 May 1993\n\n${prose}\n\n${prose}\n`
    const {article: plain} = await articleOf(text)
    const {article, markdown, evidence} = await articleOf(`${text}\n${list}\n`)
    expect(new Set(degreesOf(`${text}\n${list}\n`).map((line) => line.split(':')[0]))).toEqual(
      new Set(['possible'])
    )
    const hashes = {sourceSha256: '', recordSha256: ''}
    const said = (record: typeof article) => ({...record, ...hashes})
    expect(said(article)).toEqual(said(plain))
    const printed = markdown.replaceAll('\\', '')
    expect(printed).toContain(list.split('\n').at(-1)!.slice(0, 20).replace(/^\* /, ''))
    expect(evidence.issues.filter(({rule}) => rule === 'issue/possible-donors')).toHaveLength(1)
  })

  test.each([
    ['with a word above them', `${prose}\n\nElected\n\nAnn Fisk\nJohn Major\nBoris Yeltsin\n`],
    ['of whom the text tells', `${prose} Ann Fisk was there.\n\nAnn Fisk\nJohn Major\nCarl Holm\n`],
    [
      'below a letter',
      `We ask the mayor to open the bridge at once, and to say when.\n${prose}\n\nAnn Fisk\nJohn Major\nCarl Holm\n`
    ],
    ['ahead of more prose', `${prose}\n\nAnn Fisk\nJohn Major\nCarl Holm\n\n${prose}\n`],
    ['that prose leads up to', `${prose.slice(0, -1)}:\n\nAnn Fisk\nJohn Major\nCarl Holm\n`],
    ['of two alone', `${prose}\n\nAnn Fisk\nJohn Major\n`],
    ['of places', `${prose}\n\nGold Coast\nSilver Lake\nNew Harbor\n`],
    ['with what each did', `${prose}\n\nAnn Fisk, tailor\nJohn Major, clown\nCarl Holm, cook\n`]
  ])('names a line each at the end are read %s', (_, text) => {
    expect(degreesOf(`Mayor Closes a Bridge\n\n${text}`)).toEqual([])
  })

  test.each([
    'A gift of $25 million pays for the wing. John Major and Boris Yeltsin gave it.',
    'These gave evidence to the court: John Major, Boris Yeltsin.',
    'The talks are stuck. These gave: France, in the end, and Britain on Tuesday, after a night of it.'
  ])('news of giving is read: %s', (gift) =>
    expect(degreesOf(`Mayor Closes a Bridge\n\n${prose}\n\n${gift}\n`)).toEqual([])
  )

  test('among the links of a site it is set aside with them', () => {
    const menu = ['Home', 'Contact', 'Archive', 'About us', 'Subscribe', 'Weather']
    const units = classify(
      segment(
        `Mayor Closes a Bridge\n\n${prose}\n\n${prose}\n\nMenu\n${menu.join('\n')}\nSponsors\nAda Quill\nJohn Major\nGeorgia Fields\n${menu.join('\n')}\n`
      ),
      {publicationsIn: () => [], parts: []}
    )
    expect(units.filter(({text, label}) => text === 'Ada Quill' && label.class === 'body')).toEqual(
      []
    )
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
  const {evidence, article} = await articleOf(`Mayor Closes a Bridge\n\n${prose}\n\n${lists[6]}\n`)
  expect(article.people).toBeUndefined()
  expect(evidence.segments.find(({class: one}) => one === 'donor')).toMatchObject({
    rule: 'donor-lists/opened',
    reason: 'A list of donors or sponsors, not part of the article.'
  })
})

/** What is read in texts of many kinds and languages: titles, dates, authors, and what is no article. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const read = (text: string) => normalize(itemOf(text), smallReference)
const prose =
  'The council approved the budget for next year on Thursday by nine votes to four, and raised the water rate by two percent. Opponents said that the rate would rise again before the bridge is paid for.'

describe('titles that are short, or stand above no prose', () => {
  test.each([
    ['two words above a date', `Storm Damage\nJune 14, 2009\n${prose}`, 'Storm Damage'],
    ['two words above a blank line', `Water Rates\n\n${prose}`, 'Water Rates'],
    [
      'a poem',
      'The Returning\nby Ada Brown\n\nI came by water, late,\nand no one at the gate',
      'The Returning'
    ],
    [
      'results',
      'Harbor Regatta: Results\nJune 14, 2009\n1. Milltown\n2. Lakeside',
      'Harbor Regatta: Results'
    ],
    [
      'Chinese',
      '中国队夺得冠军\n2009年6月14日\n中国队以三比零战胜对手，第七次捧起冠军奖杯，现场一万多名观众为运动员们的精彩表现热烈鼓掌。主教练表示满意，并说球队将准备下一个赛季的比赛。',
      '中国队夺得冠军'
    ],
    [
      'a press release',
      `FOR IMMEDIATE RELEASE\nContact: Ada Brown, 555-0142, ada@example.org\nLibrary to Open on Sundays\nHARBORVIEW, June 14, 2009 -- ${prose}`,
      'Library to Open on Sundays'
    ]
  ])('%s', (_, text, title) => {
    expect(read(text).article.title).toBe(title)
  })

  test.each([
    ['a name', `Benjamin Netanyahu\n\n${prose}`],
    [
      'a name that the text goes on with',
      `Rauf Talibov\n\nThe minister, Rauf Talibov, opened a bridge. ${prose}`
    ],
    ['an agenda', 'Council Agenda\nMonday, June 15, 2009\n7:00 Opening\n7:05 Minutes\n7:15 Bridge'],
    ['a section', `Opinion\n\n${prose}`]
  ])('but not %s', (_, text) => {
    expect(read(text).article.title).toBeUndefined()
  })
})

describe('dates that say when a text was printed', () => {
  test.each([
    [
      'a citation below',
      `The Lost Harvest\n\n${prose}\n\n-- The Times, 14 June 2009`,
      '2009-06-14'
    ],
    [
      'the day that a text calls today',
      `Today In History\nToday is Tuesday, Jan. 10, the 10th day of 1989. ${prose}`,
      '1989-01-10'
    ],
    [
      'under a headline of Han characters',
      '市议会批准预算\n2009年6月14日付 朝刊\n市议会周四以九票对四票批准了明年的预算，并把水费提高了百分之二。反对者说，桥梁付清之前水费还会上涨，市民将不得不支付更多的钱。',
      '2009-06-14'
    ],
    [
      'a date by points, the year first',
      `Council Approves New Budget\n2009.06.14\n${prose}`,
      '2009-06-14'
    ]
  ])('%s', (_, text, date) => {
    expect(read(text).article.date).toBe(date)
  })

  test('a place line in small letters', () =>
    expect(read(`Il consiglio approva\nROMA, 5 novembre 2009 - ${prose}`).article.dateLikely).toBe(
      '[2009-11-05..2009-11-06]'
    ))

  test.each([
    ['a book cited below', `The Lost Harvest\n\n${prose}\n\nRosa Diaz, 14 June 2009`],
    [
      'a day of an agenda',
      'Council Agenda\nMonday, June 15, 2009\n7:00 Opening\n7:05 Minutes\n7:15 Bridge'
    ]
  ])('but not %s', (_, text) => {
    expect(read(text).article.date).toBeUndefined()
  })
})

test.each(['By Health Desk', 'By The Numbers'])('%s names no person', (line) => {
  expect(
    read(`Flu cases fall for third week\n${line}\nJune 14, 2009\n${prose}`).article.byline
  ).toBeUndefined()
})

const classOf = (line: string, below = true) => {
  const text = below ? `A long headline of the day\n\n${prose}\n${line}` : `${line}\n${prose}`
  const at = text.indexOf(line)
  const {segments} = read(text).evidence
  return segments.find(({start, end}) => start <= at && end >= at + line.length)?.class
}

describe('lines of sites, in many languages', () => {
  test.each([
    ...[
      'Paylaş',
      'Kanalımıza abunə olun',
      'Şərhlər (3)',
      'Bizi takip edin',
      'Поделиться',
      'Комментарии'
    ],
    ...[
      'Подписывайтесь на наш канал в Telegram',
      'Поділитися',
      'Підписуйтесь на нас',
      'Бөлісу',
      'Partager'
    ],
    ...[
      'Temps de lecture : 3 min.',
      'Abonnez-vous à notre newsletter',
      'Lesezeit: 4 Minuten',
      'Teilen'
    ],
    ...[
      'Udostępnij',
      'Zapisz się do newslettera',
      'Deel dit artikel',
      'Följ oss på Facebook',
      'Sdílet'
    ],
    ...[
      'Κοινοποίηση',
      'Σχόλια',
      'شارك',
      'اشترك في النشرة البريدية',
      'שתפו בפייסבוק',
      'הירשמו לניוזלטר'
    ],
    ...[
      'תגובות',
      '分享到',
      '関連記事',
      '공유하기',
      'Bagikan',
      'Compartir',
      'Condividi',
      'شیئر'
    ].slice(0, -1)
  ])('%s', (line) => {
    expect(['share', 'nav', 'related', 'menu']).toContain(classOf(line))
  })

  test.each([
    'Paylaşılan bir ev',
    'Teilen macht glücklich',
    'Partager le pain quotidien de la ville',
    'Подписывайтесь под каждым словом, говорил мой отец, и живите с этим.',
    'Wir lasen es in drei Minuten.',
    'Home',
    'Dela Cruz'
  ])('but not %s among the prose', (line) => {
    const text = `A long headline of the day\n\n${prose}\n${line}\n${prose}`
    const at = text.indexOf(line)
    const segment = read(text).evidence.segments.find(({start}) => start === at)
    expect(['body', 'subhead', undefined]).toContain(segment?.class)
  })
})

test('ingredients above a recipe stay', () => {
  const text = `Grandmother's Apple Cake\nFlour\nSugar\nButter\nFour eggs\nSix apples\n${prose}`
  expect(read(text).markdown).toContain('Six apples')
  expect(read(text).markdown).toContain('Flour')
})

test('several questions are an interview, and no subheads', () => {
  const question = 'What do you want most?'
  const text = `The painter of the bay\n\n${prose}\n${question}\n${prose}\nDid you ever want to leave?\n${prose}`
  expect(read(text).markdown).not.toContain('## ')
  expect(read(`The painter of the bay\n\n${prose}\n${question}\n${prose}`).markdown).toContain(
    `## ${question}`
  )
})

describe('a short paragraph that ends in a quotation is no subhead', () => {
  const between = (line: string) =>
    read(`The painter of the bay\n\n${prose}\n${line}\n${prose}`).markdown
  test.each([
    'The chairman called the rate "a puppet theater."',
    'The chairman called the rate “a puppet theater.”',
    "The chairman called the rate 'a puppet theater.'",
    'The chairman asked, "Who pays?"',
    'The chairman had asked the clerk (twice.)',
    'Die Vorsitzende nannte das «ein Theater.»'
  ])('%s', (line) => expect(between(line)).not.toContain('## '))
  test.each(['The chairman and the "puppet theater"', 'What the farmers’ wives saw'])(
    'but %s is one',
    (line) => expect(between(line)).toContain(`## ${line}`)
  )
})

test('people of office are told, members of parliaments and counterparts too', () => {
  const text = `Talks go on\n\n${prose} Transport Minister Rauf Talibov and his counterpart Yerlan Dosmukhamedov met Senator Bob Quimby.`
  const told = read(text).evidence.issues.filter(({rule}) => rule === 'issue/person-candidate')
  expect(told.map(({params}) => params['name'])).toEqual([
    'Rauf Talibov',
    'Yerlan Dosmukhamedov',
    'Bob Quimby'
  ])
})

test('a headline in capitals is not joined with wrapped lines below it', () => {
  const text =
    'PRESIDENT OF THE REPUBLIC ARRIVES\nBAKU, Sept. 3. -- The President of the\nrepublic arrived in this city on his\nway to the north, and was received by\nthe members of the government at the\nstation in the early morning hours.\nLarge crowds had gathered there.'
  expect(read(text).article.title).toBe('PRESIDENT OF THE REPUBLIC ARRIVES')
})

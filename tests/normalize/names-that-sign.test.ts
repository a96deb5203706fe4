/**
 * Who signs a text where no table has the name: what a stranger would go by. Each layout is tried with
 * names that no table of given names has, on a saved page and in a plain text.
 */
import {describe, expect, test} from 'vitest'
import {isFirstName} from '../../scripts/normalize/names/first-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {footer, headline, lead, second, third} from './harvest-page.ts'
import {smallReference} from './reference.ts'

const menu = ['Home', 'News', 'Farming', 'Weather', 'Letters', 'Our people', 'Shop', 'Log in']
const kinds = ['page', 'text'] as const

function outcomeOf(
  kind: (typeof kinds)[number],
  below: readonly string[],
  after: readonly string[]
) {
  const body = [headline, ...below, lead, second, third, ...after]
  const page = [`${headline} - Valley Times`, ...menu, ...body, ...footer].join('\n')
  return normalize(itemOf(kind === 'page' ? page : body.join('\n\n')), smallReference)
}
const bylineOf = (
  kind: (typeof kinds)[number],
  below: readonly string[],
  after: readonly string[] = []
) => outcomeOf(kind, below, after).article.byline

const unknown = ['Ulvo Drennik', 'Bréanainn Ó Cathail', 'T. J. Okpara', 'Zibusekhaya M. Dlomo']

test('no table has these names', () => {
  expect(unknown.filter((name) => isFirstName(name.split(' ')[0]!))).toEqual([])
})

/** NAME stands for the name, SURNAME for its last word. */
const above = [
  ['NAME, Political Correspondent'],
  ['NAME - Senior Reporter'],
  ['NAME | Political editor'],
  ['NAME (reporter)', '3 May 2012'],
  ['NAME', 'Staff writer', 'May 3, 2012'],
  ['NAME', 'Corresponsal en Quito'],
  ['NAME', 'Redakteurin Politik', '3. Mai 2012'],
  ['NAME, envoyé spécial à Oran', '3 mai 2012'],
  ['NAME', 'SURNAME@valley.example'],
  ['NAME', '@SURNAME', '3 May 2012'],
  ['Text und Fotos: NAME'],
  ['Propos recueillis par NAME'],
  ['De notre envoyé spécial NAME'],
  ['Von unserem Korrespondenten NAME'],
  ['Testo di NAME'],
  ['Skrevet av NAME'],
  ['Af NAME'],
  ['Tekst: NAME'],
  ['Írta: NAME'],
  ['Szerző: NAME'],
  ['Yazar: NAME'],
  ['Oleh: NAME'],
  ['Tác giả: NAME'],
  ['Napisała NAME'],
  ['Words: NAME']
]
const below = [
  ['— NAME'],
  ['(NAME)'],
  ['NAME, Staff Writer'],
  ['NAME is a reporter at the Valley Times.'],
  ['NAME can be reached at desk@valley.example'],
  ['(Reporting by NAME; Editing by Paul Lind)']
]
const filled = (lines: readonly string[], name: string) =>
  lines.map((line) =>
    line.replace('SURNAME', name.toLowerCase().split(' ').at(-1)!).replace('NAME', name)
  )

describe.each(kinds)('on a %s', (kind) => {
  test.each(above)('above the text: %s', (...lines) => {
    for (const name of unknown) expect(bylineOf(kind, filled(lines, name))).toEqual([name])
  })

  test.each(below)('below the text: %s', (...lines) => {
    for (const name of unknown) expect(bylineOf(kind, [], filled(lines, name))).toEqual([name])
  })

  test('a name in capitals with its role', () => {
    const lines = ['ULVO DRENNIK', 'STAFF WRITER', '3 May 2012']
    expect(bylineOf(kind, lines)).toEqual(['ULVO DRENNIK'])
  })

  test.each([
    ['लेखक: अन्विता मिश्रा', 'अन्विता मिश्रा'],
    ['লেখক: অনিন্দিতা সেন', 'অনিন্দিতা সেন'],
    ['كتبت نوال بنعيسى', 'نوال بنعيسى'],
    ['Հեղինակ՝ Անահիտ Սարգսյան', 'Անահիտ Սարգսյան'],
    ['文・佐藤健一', '佐藤健一'],
    ['김하늘 기자', '김하늘'],
    ['순천, 광양 김하늘 기자 sky@valley.example', '김하늘']
  ])('%s', (line, name) => expect(bylineOf(kind, [line])).toEqual([name]))

  test.each([
    [['정치부 기자'], []],
    [['By Monday'], []],
    [['ULVO DRENNIK', '3 May 2012'], []],
    [['Ulvo Drennik, Minister of Farms'], []],
    [['Ulvo Drennik/Getty', '3 May 2012'], []],
    [['Poor Harvest', '3 May 2012'], []],
    [['Illustration: Ulvo Drennik'], []],
    [
      [],
      [
        '"Rain will come," said one of them to the meeting, and he said it twice, as they do in the valley when they are sure: "It will come."',
        '— Ulvo Drennik'
      ]
    ],
    [[], ['Ulvo Drennik is a grower in the valley, and no friend of the treasury.', third]],
    [[], ['Comments', 'Ulvo Drennik, writer', 'What a poor show from the treasury.']]
  ])('but not %j above or %j below', (lines, after) => {
    expect(bylineOf(kind, lines, after)).toBeUndefined()
  })
})

test('signatures of other articles below a text sign nothing', () => {
  const teasers = ['Pears', 'Plums', 'Figs'].flatMap((fruit, at) => [
    `${fruit} of the valley`,
    `By ${unknown[at]!}`
  ])
  expect(bylineOf('text', [], ['Read more', ...teasers])).toBeUndefined()
})

describe('names below one label, a line each', () => {
  test.each([
    [
      ['By', 'Ulvo Drennik,', 'Hrefna Sigurdar'],
      ['Ulvo Drennik', 'Hrefna Sigurdar']
    ],
    [
      ['Von', 'Jasper Ash', 'Barbara Oak'],
      ['Jasper Ash', 'Barbara Oak']
    ]
  ])('%j', (lines, names) => expect(bylineOf('page', lines)).toEqual(names))
})

describe('a known given name', () => {
  test.each([
    ['by April Ash@aprilash May 3, 2012', 'April Ash'],
    ['by Laura June Oak May 3, 2012', 'Laura June Oak'],
    ['Von Anna BrownKorrespondentin', 'Anna Brown'],
    ['Anna Brown|Published 15 hours ago', 'Anna Brown'],
    ['Anna Brown Political Correspondent', 'Anna Brown']
  ])('%s', (line, name) => expect(bylineOf('page', [line])).toEqual([name]))

  test('signs right above the prose, below a standfirst', () => {
    const standfirst = ['The treasury will read the letter with care.', 'Farming', 'Save']
    expect(bylineOf('page', [...standfirst, 'Anna Brown', 'Valley'])).toEqual(['Anna Brown'])
  })

  test('is no writer where the prose tells of its bearer', () => {
    const told = 'Anna Brown said to the growers that she would read the letter before the summer.'
    const lines = ['The treasury will read the letter.', 'Farming', 'Save', 'Anna Brown']
    expect(bylineOf('page', lines, [told])).toBeUndefined()
  })
})

describe('how sure a name is', () => {
  const strengthOf = (...lines: readonly string[]) =>
    outcomeOf('page', lines, []).evidence.evidence.find(({field}) => field === 'byline')?.strength

  test('of its shape and a date alone: not very', () => {
    expect(strengthOf('Ulvo Drennik', '3 May 2012')).toBe('soft')
  })

  test.each([
    [['Anna Brown', '3 May 2012']],
    [['By Ulvo Drennik', '3 May 2012']],
    [['Ulvo Drennik', 'Staff writer', '3 May 2012']]
  ])('of %j: sure', (lines) => expect(strengthOf(...lines)).toBe('hard'))
})

describe('small words and prefixes are part of a name', () => {
  test.each([
    'Faisal al-Qahtani',
    "Marie-Hélène d'Aubigné",
    'Honoré Kabongo wa Kabongo',
    "Ngũgĩ wa Thiong'o",
    'Alhassane ag Mohamed',
    'Inês das Neves'
  ])('%s', (name) => {
    for (const kind of kinds) expect(bylineOf(kind, [`By ${name}`])).toEqual([name])
  })

  test('but no other small words are', () =>
    expect(bylineOf('text', ['By Faisal Qahtani in the old town'])?.join()).not.toContain('old'))
})

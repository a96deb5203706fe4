/** Offices and names of countries in the languages of the interface. */
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {afterEach, describe, expect, test} from 'vitest'
import {sentenceParts} from '../../src/locales/isolates.ts'
import {speak} from '../../src/locales/interface.ts'
import {countryName, nameLanguage} from '../../src/locales/names.ts'
import {officeOf, officeTitle} from '../../src/locales/offices.ts'
import {locales} from '../../src/locales/registry.ts'
import {genitive} from '../../src/locales/ru/genitive.ts'
import {told} from '../../src/locales/told.ts'

afterEach(() => speak('en'))

const tables = join(import.meta.dirname, '../../src/authorities')
const rows = (pattern: string) =>
  globSync(pattern, {cwd: tables}).flatMap((file) =>
    parse<Record<string, string>>(readFileSync(join(tables, file), 'utf8'), {columns: true})
  )

/** What the tables of the generator call offices and countries. */
const titles = [...new Set(rows('{,imported/}terms.csv').map(({title = ''}) => title))]
const countries = rows('countries.csv').map(({code = '', name = ''}) => ({code, name}))

const codes: Readonly<Record<string, string>> = {
  Israel: 'IL',
  Israeli: 'IL',
  'West German': 'DE',
  'U.S.': 'US'
}
const countryOf = (english: string) => {
  const code = codes[english]
  return code === undefined ? undefined : countryName(code, english)
}

describe.each(['he', 'ru'] as const)('in %s', (tag) => {
  test('every office of the tables has a name', () => {
    speak(tag)
    expect(titles.length).toBeGreaterThan(100)
    const {script} = locales[tag]
    expect(titles.filter((title) => !script.test(officeTitle(title)))).toEqual([])
  })

  test('every country of the tables has a name, those that are gone too', () => {
    speak(tag)
    const {script} = locales[tag]
    const left = countries.filter(({code, name}) => !script.test(countryName(code, name)))
    expect(left).toEqual([])
  })

  test('Palestine has the name that the tables have', () => {
    speak(tag)
    expect(countryName('PS', 'Palestine')).toBe(tag === 'he' ? 'פלסטין' : 'Палестина')
    expect(countryName('IL', 'Israel')).toBe(tag === 'he' ? 'ישראל' : 'Израиль')
  })

  test('a country that it does not know keeps its English name', () => {
    speak(tag)
    // Of the withdrawn codes SU and DD, Intl names Russia and Germany.
    for (const code of ['x-atlantis', 'SU', 'DD', 'XQ']) {
      expect(countryName(code, 'Atlantis')).toBe('Atlantis')
    }
  })

  test.each(['Wizard of Oz', 'Minister of Magic', 'UniHorn Vice President', 'Honduran Wizard'])(
    'what it has no words for is English, and marked: %s',
    (title) => {
      speak(tag)
      expect(sentenceParts(officeTitle(title))).toEqual([{text: title, of: 'english'}])
    }
  )

  test('part of a list of titles is not translated without the others', () => {
    speak(tag)
    const list = officeTitle('President and Wizard of Oz')
    expect(sentenceParts(list)).toEqual([{text: 'President and Wizard of Oz', of: 'english'}])
  })
})

test.each([
  ['President', 'президент', 'נשיא'],
  [
    'chairman of the Foreign Affairs and Defense Committee',
    'председатель комиссии по иностранным делам и обороне',
    'יושב ראש ועדת החוץ והביטחון'
  ],
  [
    'Prime Minister and Minister of Defense',
    'премьер-министр и министр обороны',
    'ראש הממשלה ושר הביטחון'
  ],
  [
    'Minister and Minister of Construction and Housing',
    'министр и министр строительства и жилья',
    'שר ושר הבינוי והשיכון'
  ],
  ['Federal Minister of Foreign Affairs', 'министр иностранных дел', 'שר החוץ'],
  ['Finance Minister', 'министр финансов', 'שר האוצר'],
  ['Former Foreign Minister', 'бывший министр иностранных дел', 'שר החוץ לשעבר'],
  ['President of Israel', 'президент Израиля', 'נשיא ישראל'],
  ['Israeli Foreign Minister', 'министр иностранных дел Израиля', 'שר החוץ של ישראל'],
  ['West German Chancellor', 'канцлер Германии', 'קנצלר גרמניה'],
  ['U.S. Vice President', 'вице-президент Соединенных Штатов', 'סגן נשיא ארצות הברית']
] as const)('%s', (english, russian, hebrew) => {
  speak('ru')
  expect(officeTitle(english, countryOf)).toBe(russian)
  speak('he')
  expect(officeTitle(english, countryOf)).toBe(hebrew)
})

test.each([
  ['President', 'IL', 'президент Израиля', 'נשיא ישראל'],
  ['Prime Minister', 'GB', 'премьер-министр Великобритании', 'ראש ממשלת בריטניה'],
  [
    'Foreign Minister',
    'US',
    'министр иностранных дел Соединенных Штатов',
    'שר החוץ של ארצות הברית'
  ],
  ['Queen', 'NL', 'королева Нидерландов', 'מלכת הולנד'],
  ['King', 'SA', 'король Саудовской Аравии', 'מלך ערב הסעודית'],
  ['President', 'CG', 'президент (Конго - Браззавиль)', 'נשיא קונגו - ברזאויל'],
  ['Premier', 'SUHH', 'премьер СССР', 'ראש ממשלת ברית המועצות'],
  ['Vice President', 'US', 'вице-президент Соединенных Штатов', 'סגן נשיא ארצות הברית'],
  ['Pope', 'VA', 'папа римский', 'האפיפיור'],
  ['President of Sinn Féin', 'IE', 'президент «Шинн Фейн»', 'נשיא שין פיין'],
  ['Wizard', 'IL', '\u2066Wizard\u2069 (Израиль)', '\u2066Wizard\u2069 (ישראל)']
] as const)('%s of %s', (title, code, russian, hebrew) => {
  speak('ru')
  expect(officeOf(title, countryName(code, code))).toBe(russian)
  speak('he')
  expect(officeOf(title, countryName(code, code))).toBe(hebrew)
  speak('en')
  expect(officeOf(title, 'Israel')).toBe(`${title}, Israel`)
})

test.each([
  ['Израиль', 'Израиля'],
  ['Россия', 'России'],
  ['Казахстан', 'Казахстана'],
  ['Куба', 'Кубы'],
  ['Ямайка', 'Ямайки'],
  ['Польша', 'Польши'],
  ['Китай', 'Китая'],
  ['Бруней', 'Брунея'],
  ['Тайвань', 'Тайваня'],
  ['Беларусь', 'Беларуси'],
  ['Перу', 'Перу'],
  ['Никарагуа', 'Никарагуа'],
  ['Самоа', 'Самоа'],
  ['ОАЭ', 'ОАЭ'],
  ['Корея', 'Кореи'],
  ['Гвинея-Бисау', 'Гвинеи-Бисау'],
  ['Южный Судан', 'Южного Судана'],
  ['Новая Зеландия', 'Новой Зеландии'],
  ['Босния и Герцеговина', 'Боснии и Герцеговины'],
  ['Сент-Китс и Невис', 'Сент-Китса и Невиса'],
  ['Центрально-Африканская Республика', 'Центрально-Африканской Республики'],
  ['Мьянма (Бирма)', 'Мьянмы (Бирмы)'],
  ['о-ва Кука', undefined],
  ['Гонконг (САР)', undefined],
  ['Конго - Киншаса', undefined],
  ['Atlantis', undefined]
])('genitive of %s', (name, of) => {
  expect(genitive(name)).toBe(of)
})

test('a sentence names offices, countries and people in its language, and marks what is English', () => {
  speak('ru')
  const params = {name: 'John Doe', title: 'Israeli Minister of Magic', held: 'since 1 May 1999'}
  const message = {rule: 'date/in-office', params, say: 'He was.'}
  expect(sentenceParts(told(message).say).filter(({of}) => of)).toEqual([
    {text: 'John Doe', of: 'english'},
    {text: 'Israeli Minister of Magic', of: 'english'}
  ])
})

test.each([
  ['ru', 'Шимон Перес', undefined],
  ['ru', 'Shimon Peres', 'en'],
  ['he', 'Shimon Peres', 'en'],
  ['en', 'Shimon Peres', undefined]
] as const)('language of a name, in %s: %s', (tag, name, language) => {
  speak(tag)
  expect(nameLanguage(name)).toBe(language)
})

test.each([
  ['Effective leader', 'Leader, Panama'],
  ['Effective leader (premier)', 'Head of government, Panama'],
  ['President', 'President, Panama']
])('no code of a table is shown in place of a title: %s', (title, shown) => {
  expect(officeOf(title, 'Panama')).toBe(shown)
  expect(officeTitle(title)).toBe(shown.replace(', Panama', ''))
})

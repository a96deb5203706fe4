/** Names of countries that are towns, kin, goods or stops on the way, and peoples as languages call them. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const countriesOf = (text: string) => {
  const {countries = [], countriesMentioned = []} = normalize(itemOf(text), reference).article
  return [...countries, ...countriesMentioned]
}
const town = (sentence: string) =>
  countriesOf(
    `Lebanon Mourns\n\nLEBANON, Pa., May 4, 1999 -- The church was full on Tuesday. ${sentence}`
  )

describe('a country that shares its name with the town of the place line', () => {
  test.each([
    'Troops left Lebanon in 1984, he said.',
    'Three hundred soldiers in Lebanon had been killed, he said.',
    'He had seen the war in Lebanon, he said.',
    'In 1982 an army invaded Lebanon, he said.'
  ])('counts behind words of states: %s', (sentence) => {
    expect(town(sentence)).toContain('LB')
  })

  test.each([
    'He came home to Lebanon in 1984.',
    'The mayor of Lebanon spoke.',
    'Two soldiers from Lebanon spoke.',
    'He left Lebanon in 1984 for Ohio.'
  ])('and nowhere else: %s', (sentence) => {
    expect(town(sentence)).toEqual(['US'])
  })
})

describe('what only bears the name of a country', () => {
  const story = (sentence: string) =>
    countriesOf(`Notes of the week\n\n${sentence} The line was long, said a neighbor.`)
  test.each([
    ['kin', 'His brother Israel teaches music.'],
    ['a daughter', 'She came with her daughter India on Monday.'],
    ['a glen', 'A postman of Glen Lyon has retired.'],
    ['wool', 'He wears a Jersey pullover on Monday.'],
    ['a cow', 'The best Jersey cow won on Monday.']
  ])('%s is no country', (_, sentence) => {
    expect(story(sentence)).toEqual([])
  })

  test.each([
    ['a neighbor', 'Its neighbor Israel was silent on Monday.', 'IL'],
    ['a town', 'The strike in Lyon ended on Monday.', 'FR'],
    ['an island', 'The bank moved to Jersey on Monday.', 'JE']
  ])('%s is one', (_, sentence, code) => {
    expect(story(sentence)).toContain(code)
  })
})

describe('a country that is somebody’s surname', () => {
  test.each([
    ['en', 'Mr. Jordan sold his house on Monday. “I shall miss the frogs,” said Jordan.'],
    ['en', 'Mrs. French sold the house to Prof. Holland on Monday, and Holland will live in it.'],
    ['en', 'Messrs. England met at the lock on Monday.'],
    ['de', 'Herr Schweizer hat am Montag das Haus verkauft, in dem Frau Polen wohnte.'],
    ['fr', 'Mme Suisse a vendu lundi la maison de M. Liban, qui y vivait depuis son mariage.'],
    ['es', 'El señor España vendió el lunes la casa en la que vivía desde su boda.'],
    ['it', 'Il signor Germania ha venduto lunedì la casa in cui viveva dalle nozze.'],
    ['pt', 'O senhor Brasil vendeu na segunda-feira a casa que era da senhora Guiné.'],
    ['nl', 'Meneer Zweden heeft maandag het huis verkocht waarin hij woonde.'],
    ['sv', 'Herr Norge sålde i måndags huset där fru Norge hade bott sedan bröllopet.'],
    ['fi', 'Herra Viro myi maanantaina talon, jossa hän oli asunut kauan.'],
    ['pl', 'Pan Czech sprzedał w poniedziałek dom, w którym pani Czech mieszkała od ślubu.'],
    ['ru', 'Госпожа Куба продала в понедельник дом, в котором она жила со дня свадьбы.']
  ])('%s: %s', (_, text) => expect(countriesOf(`${text}\n`)).toEqual([]))

  test.each([
    ['where a word leads to it', 'Mr. Jordan of Jordan sold his house on Monday.', 'JO'],
    ['behind an office', 'The President of Jordan flew home on Monday with Mr. Smith.', 'JO'],
    [
      'beside its other names',
      'Mr. Jordan of the bank spoke on Monday in Amman, where Jordan was asking for a loan.',
      'JO'
    ],
    ['of a queen of beauty', 'Miss Israel was crowned on Monday.', 'IL']
  ])('is one %s', (_, text, code) => expect(countriesOf(`${text}\n`)).toContain(code))
})

describe('a stop on the way', () => {
  const meeting =
    'President Anwar Sadat of Egypt met President Hafez al-Assad of Syria for two hours on Monday.'
  test('does not come first where the story is of others', () => {
    const [first] = countriesOf(
      `Sadat and Assad meet\n\nCAIRO, March 5, 1974 -- ${meeting} Mr. Sadat is to fly on to Algiers on Wednesday.`
    )
    expect(first).toBe('EG')
  })

  test('but does where the first sentence tells of it', () => {
    const [first] = countriesOf(
      'Sadat leaves\n\nCAIRO, March 5, 1974 -- President Anwar Sadat of Egypt flew to Algeria on Monday. He had met President Hafez al-Assad of Syria.'
    )
    expect(first).toBe('DZ')
  })
})

describe('peoples as languages call them', () => {
  test.each([
    [
      'es',
      'Campesinos bolivianos cruzan la frontera\n\nUnas doscientas familias de campesinos bolivianos cruzaron el martes la frontera en busca de agua, y los soldados paraguayos las dejaron pasar.',
      ['BO', 'PY']
    ],
    [
      'pt',
      'Agricultores angolanos recebem bois\n\nOs agricultores angolanos receberam na segunda-feira duzentos bois comprados no estrangeiro, que atravessaram o rio a nado. Faltaram três à contagem, disse o ministro, e não se sabe ainda onde estão.',
      ['AO']
    ],
    [
      'pl',
      'Belgijskie gołębie zgubiły się\n\nDwa tysiące belgijskich gołębi zgubiło się w niedzielę nad Czechosłowacją podczas burzy. Hodowcy czekają przy radiu na wiadomości.',
      ['CSHH', 'BE']
    ],
    [
      'he',
      'צוות קפריסאי הגיע\n\nצוות כבאים קפריסאי הגיע אתמול כדי לעזור בכיבוי השרפה בנמל. הצוות יישאר כאן שבוע ימים.',
      ['CY']
    ]
  ])('in %s', (_, text, codes) => {
    expect(countriesOf(text).toSorted()).toEqual(codes.toSorted())
  })
})

describe('a country that a text touches on', () => {
  const story = (sentence: string) =>
    normalize(
      itemOf(
        `Cinema shuts its doors\n\nThe cinema in Station Road showed its last picture on Saturday.\n\n${sentence}\n\nIt rained on Sunday.`
      ),
      reference
    ).article
  test.each([
    'The organ, with its Turkish brass cymbals, will go to a collector.',
    'The manager sold French fries in the hall.',
    'German clocks hung in the hall.',
    'She wore a Persian-blue coat and Swiss boots.'
  ])('is none that it is about, where a kind of thing has its name: %s', (sentence) => {
    expect(story(sentence).countries).toBeUndefined()
  })

  test.each([
    ['Turkish troops crossed the river.', 'TR'],
    ['The Turkish central bank was closed.', 'TR'],
    ['The Turkish Embassy was closed.', 'TR'],
    ['The organ is of Kazakh- stan and old.', 'KZ'],
    ['Cymbals came from Turkey by the shipload.', 'TR']
  ])('is one that it is about: %s', (sentence, code) => {
    expect(story(sentence).countries).toEqual([code])
  })

  test.each([
    'The recorder of the organ would be brought to South Africa.',
    'The manager had been held in Greece as a boy.'
  ])('is visited by nobody who only was brought there: %s', (sentence) => {
    const {countries} = story(`The screen came from Chile. Chile is far. ${sentence}`)
    expect(countries?.[0]).toBe('CL')
  })

  const kenya = (sentence: string) =>
    normalize(
      itemOf(
        `Kenya Railways to Close Lines\n\nKenya Railways will close six lines of Kenya by the end of June.\n\nThe trains are old.\n\n${sentence}\n\nThe union of Kenya has asked for talks.`
      ),
      reference
    ).article
  const all = (sentence: string) => {
    const {countries = [], countriesMentioned = []} = kenya(sentence)
    return [...countries, ...countriesMentioned]
  }
  test('is named where a paragraph opens with it and tells of it', () => {
    expect(all('Japan, which bought half of them, has cut its orders.')).toEqual(['KE', 'JP'])
  })

  test.each([
    'Some of them were built long ago in Japan.',
    'Japanese engines draw them.',
    'Japan and others built them.',
    'They are slow. Japan, which built them, has faster ones.',
    '“Japan makes better ones,” said a driver.'
  ])('is touched on where it does not: %s', (sentence) => {
    expect(all(sentence)).toEqual(['KE'])
  })
})

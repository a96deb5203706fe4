/** Sentences on values that the text states, and on what curators say. */
import {plurals} from '../plurals.ts'
import type {Params, Sentence, Telling} from '../types.ts'

const count = plurals('ru')

const times = (n: unknown) =>
  count(Number(n), {one: '# раз', few: '# раза', many: '# раз', other: '# раза'})

const where = ({headline, lead, mentions}: Params): string =>
  [
    `упоминается ${times(mentions)}`,
    headline === 'yes' ? 'в заголовке' : '',
    lead === 'yes' ? 'в первых предложениях' : ''
  ]
    .filter(Boolean)
    .join(', ')

const named: Sentence = (params, {name}) => `${name(params['name'])}: ${where(params)}.`

const paper = ({name, listed}: Params, {printed}: Telling) =>
  listed === 'no' ? `«${printed(name)}» (нет в списке изданий)` : `«${printed(name)}»`

const stated: Sentence = ({weekday, doubt, readings, calendar}) => {
  if (doubt === 'weekday') return 'Здесь напечатана дата, но с другим днём недели.'
  if (doubt === 'future')
    return 'Здесь напечатана дата, которая при создании архива ещё не наступила.'
  if (doubt !== 'none') return 'Здесь напечатана дата.'
  if (calendar === 'julian' && weekday !== 'printed')
    return 'Дата напечатана здесь; в стране этого языка тогда действовал юлианский календарь, так что это может быть дата того или нашего календаря.'
  if (weekday === 'printed')
    return 'Дата напечатана здесь и действительно приходится на названный день недели.'
  return Number(readings) > 1
    ? 'Дата напечатана здесь; день и месяц можно прочесть в любом порядке.'
    : 'Дата напечатана здесь.'
}

const signed = ({by, on}: Params, {day, printed}: Telling) =>
  [by === undefined ? undefined : printed(by), day(on)]
    .filter((part) => part !== undefined)
    .join(', ')
const because = ({why, cite}: Params, {printed}: Telling) =>
  cite === undefined ? printed(why) : `${printed(why)} (${printed(cite)})`

const setByCurator: Sentence = (params, telling) =>
  params['none'] === 'yes'
    ? `По словам хранителя, известно, что нет (${signed(params, telling)}): ${because(params, telling)}`
    : `Указано хранителем (${signed(params, telling)}): ${because(params, telling)}`

export const readingSentences: Readonly<Record<string, Sentence>> = {
  'title/printed': ({times: n}) =>
    Number(n) > 1 ? `Напечатано как заголовок, ${times(n)}.` : 'Напечатано как заголовок.',
  'title/supplied': ({from}) =>
    from === 'opening'
      ? 'У текста нет заголовка; это его первые слова.'
      : 'У текста нет заголовка; этот составлен по его содержанию.',
  'deck/printed': () => 'Напечатано под заголовком.',
  'date/date-line': stated,
  'date/byline': stated,
  'date/dateline': stated,
  'date/today': stated,
  'source/copyright-holder': (params, telling) =>
    `В строке авторского права названо издание ${paper(params, telling)}.`,
  'source/byline': (params, telling) =>
    `В подписи автора названо издание ${paper(params, telling)}.`,
  'source/masthead': (params, telling) =>
    `В шапке страницы названо издание ${paper(params, telling)}.`,
  'source/site-chrome': (params, telling) =>
    `Части страницы вокруг статьи называют издание ${paper(params, telling)}.`,
  'source/agency': (params, telling) => `Строка места ссылается на ${paper(params, telling)}.`,
  'republished-from/credit': (params, telling) =>
    `Ссылка на источник называет первым издателем ${paper(params, telling)}.`,
  'byline/printed': () => 'Напечатано как имя автора.',
  'dateline/opening': () => 'Текст открывается этой строкой места.',
  'leader/salience': named,
  'people/named': named,
  'countries/salience': (params, {name}) => {
    const visits = Number(params['visits'])
    const journey = visits === 0 ? '' : `, ${times(visits)} как цель поездки`
    return `${name(params['name'])}: ${where(params)}${journey}.`
  },
  'countries/mentioned': named,
  'events/called-off': ({name: who, places}, {name, list}) =>
    `В тексте сказано, что поездка отменена или отложена: ${name(who)}\u00A0– ${list(places)}.`,
  'events/journey': ({name: who, places}, {name, list}) =>
    `Текст рассказывает о поездке; кто: ${name(who)}; куда: ${list(places)}.`,
  'language/letters': () => 'Буквы и сочетания букв текста характерны для этого языка.',
  'completeness/column': () => 'Текст ссылается на колонку или страницу, которой в нём нет.',
  'completeness/opens-mid-sentence': () => 'Текст начинается с середины предложения.',
  'completeness/source-cut': () => 'Источник обрывается раньше, чем кончается текст.',
  'completeness/breaks-off': () => 'Текст обрывается посреди предложения.',
  'dropped/passing': () => 'Не учтено: упомянуто мимоходом, в тексте о других.',
  'dropped/currency': () => 'Не учтено: слова обозначают валюту.',
  'dropped/company': () => 'Не учтено: слова входят в название компании.',
  'dropped/comparison': () => 'Не учтено: это лишь сравнение величины.',
  'dropped/weekday': () => 'Не принято: такого дня недели нет.',
  'dropped/ancient': () => 'Не принято: старше любой газеты.',
  'dropped/future': () => 'Не принято: в будущем.',
  'dropped/alone': () => 'Не принято: ничто не говорит, что это день публикации.',
  'dropped/below': () => 'Не принято: стоит под текстом.',
  'dropped/changed': () => 'Не принято: это день изменения.',
  'dropped/chronology': () => 'Не принято: возможно, открывает часть хроники.',
  'dropped/disagrees': () => 'Не принято: днём публикации названа и другая дата.',
  'correction/set': setByCurator,
  'correction/text': (params, telling) =>
    `Так читает хранитель (${signed(params, telling)}): ${because(params, telling)}`,
  'derivation/corrected': setByCurator
}

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

const stated: Sentence = ({weekday, doubt, readings}) => {
  if (doubt === 'weekday') return 'Здесь напечатана дата, но с другим днём недели.'
  if (doubt === 'future')
    return 'Здесь напечатана дата, которая при создании архива ещё не наступила.'
  if (doubt !== 'none') return 'Здесь напечатана дата.'
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
  'events/journey': ({name: who, places}, {name, list}) =>
    `Текст рассказывает о поездке; кто: ${name(who)}; куда: ${list(places)}.`,
  'language/letters': () => 'Буквы и сочетания букв текста характерны для этого языка.',
  'completeness/column': () => 'Текст ссылается на колонку или страницу, которой в нём нет.',
  'completeness/opens-mid-sentence': () => 'Текст начинается с середины предложения.',
  'completeness/breaks-off': () => 'Текст обрывается посреди предложения.',
  'issue/undated': () => 'Дата публикации в тексте не указана.',
  'issue/dates-disagree': () => 'В тексте указано несколько дат публикации; ни одна не принята.',
  'issue/weekday-disagrees': ({date}, {day}) =>
    `Напечатанная дата ${day(date)} не приходится на указанный рядом день недели; она не принята.`,
  'issue/future-date': ({date}, {day}) =>
    `Напечатанная дата ${day(date)} позднее дня создания архива; она не принята.`,
  'issue/bare-date': ({date}, {day}) =>
    `Дата ${day(date)} стоит отдельно от заголовка и подписи; возможно, это день сохранения страницы.`,
  'issue/told-date': ({date}, {day}) =>
    `Дата ${day(date)} может относиться к тому, о чём рассказывает текст; она принята лишь как самый ранний день.`,
  'issue/date-below': ({date}, {day}) =>
    `Дата ${day(date)} стоит под текстом; возможно, она относится к другому на странице.`,
  'issue/chronology': ({date}, {day}) =>
    `В тексте есть и другие строки с датами, как ${day(date)}, или взгляд назад на некий день; возможно, это хроника.`,
  'issue/ancient-date': ({date}, {day}) =>
    `Напечатанная дата ${day(date)} старше любой газеты; она не принята.`,
  'issue/impossible-date': () => 'Здесь напечатана дата, которой нет ни в одном календаре.',
  'issue/close-runner-up': ({first, second}, {name}) =>
    `${name(first)} и ${name(second)} упоминаются почти одинаково часто; выбор между ними был близким.`,
  'issue/ambiguous-name': ({name, people}, {printed, list}) =>
    `«${printed(name)}» может означать любого из них: ${list(people)}; никому из них не засчитано.`,
  'issue/person-candidate': ({name, title}, {printed, office}) =>
    `«${printed(name)}» («${office(title)}») нет в списке людей.`,
  'issue/publication-candidate': ({name}, {printed}) => `«${printed(name)}» нет в списке изданий.`,
  'issue/sources-disagree': ({taken, other}, {printed}) =>
    `Текст называет издателями ${printed(taken)} и ${printed(other)}; принято: ${printed(taken)}.`,
  'issue/control-characters': ({count: n}) =>
    count(Number(n), {
      one: 'В файле # управляющий символ, которому в тексте не место; файл оставлен как есть.',
      few: 'В файле # управляющих символа, которым в тексте не место; файл оставлен как есть.',
      many: 'В файле # управляющих символов, которым в тексте не место; файл оставлен как есть.',
      other: 'В файле # управляющего символа, которым в тексте не место; файл оставлен как есть.'
    }),
  'issue/uncertain-encoding': ({encoding}, {printed}) =>
    `Файл не в UTF-8; он прочитан как ${printed(encoding)}, что может быть неверно.`,
  'issue/partly-encoded-twice': () =>
    'Похоже, некоторые буквы закодированы дважды, как в “â€™”; они оставлены как есть.',
  'issue/broken-front-matter': () =>
    'Блок в начале файла – не правильный YAML: из него ничего не взято, пока он не исправлен.',
  'issue/nothing-recognized': () =>
    'Ни одна часть текста не похожа на основной текст статьи, поэтому он сохранён целиком.',
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
  'derivation/corrected': setByCurator,
  'issue/correction-outdated': () =>
    'Источник изменился с тех пор, как хранитель исправил статью. Исправления действуют там, где их слова найдены.',
  'issue/correction-quote-gone': ({quote}, {printed}) =>
    `Хранитель исправил «${printed(quote)}», чего в источнике больше нет ровно один раз; это исправление не применено.`,
  'issue/correction-contradicts': ({count: n}) =>
    count(Number(n), {
      one: 'В тексте # свидетельство противоречит дате, указанной хранителем.',
      few: 'В тексте # свидетельства противоречат дате, указанной хранителем.',
      many: 'В тексте # свидетельств противоречат дате, указанной хранителем.',
      other: 'В тексте # свидетельства противоречат дате, указанной хранителем.'
    })
}

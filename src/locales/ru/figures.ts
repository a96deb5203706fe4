/** Figures of time and maps. */
import {plurals} from '../plurals.ts'
import type {Catalog} from '../types.ts'

const count = plurals('ru')
const inArticles = (n: number) =>
  count(n, {one: '# статье', few: '# статьях', many: '# статьях', other: '# статьях'})

export const figures: Catalog['figures'] = {
  skipFigure: 'Пропустить график',
  skipMap: 'Пропустить карту',
  asTable: 'То же в виде таблицы',
  tableName: (title) => `${title}, таблица`,
  events: 'События',
  offices: 'Должности',
  inOrder: (sum) => `${sum} в порядке дат.`,
  by: {
    day: (sum) => `${sum} по дням.`,
    month: (sum) => `${sum} по месяцам.`,
    year: (sum) => `${sum} по годам.`,
    decade: (sum) => `${sum} по десятилетиям.`
  },
  notDrawn: (sum) => ` Нельзя изобразить: ${sum}.`,
  wide: (sum) => `В стороне остаётся ${sum}: возможны более пяти лет или один предел открыт.`,
  nothing: 'Здесь ничто не имеет даты.',
  signs: {
    point: 'день известен',
    event: 'событие в известный день',
    bar: 'один день между концами',
    lasting: 'с первого дня по последний',
    probable: 'вероятно, здесь',
    open: 'бледнеет: предел неизвестен',
    cut: 'продолжается за пределами рисунка',
    certain: 'точно в это время',
    possible: 'возможно, в это время: учтено в каждом',
    gap: 'пропущены годы без статей'
  },
  what: 'Что',
  when: 'Когда',
  howCertain: 'Насколько точно',
  certainly: 'Точно в это время',
  perhaps: 'Возможно, в это время',
  eachOnce: 'Все они, каждая один раз',
  wideRow: 'Более пяти возможных лет или открытый предел',
  perhapsOnly: (sum) => `возможно, ${sum}`,
  perhapsMore: (sum, more) => `${sum}, возможно, ещё ${more}`,
  lastingKnown: 'известны первый и последний день',
  dayKnown: 'день известен',
  withinBounds: 'в известных пределах',
  asTables: 'по таблицам должностей',
  worldTitle: 'Страны по числу статей',
  worldDescription: 'Карта мира. Те же числа приведены в таблице ниже.',
  bordersToday:
    'Современные границы, как их проводит Natural Earth: по тому, кто владеет территорией; это не суждение архива.',
  notOnMap: (names) => ` Нет на карте: ${names}.`,
  locator: (name) => `Карта: где находится ${name}.`,
  mentionedIn: (n) => `упоминается в ${inArticles(n)}`,
  mentionedToo: (sum, n) => `${sum}, упоминается ещё в ${count(n, {other: '#'})}`,
  mentionedOnly: 'только упоминается',
  range: (first, last) => `${first}–${last}`
}

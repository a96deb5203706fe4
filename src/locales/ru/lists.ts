/** Home, lists and overviews. */
import {plurals} from '../plurals.ts'
import type {Catalog} from '../types.ts'

const count = plurals('ru')
const compareLead = (unit: string) =>
  `Политики и страны, о которых больше всего датированных статей, по ${unit}, каждая группа в своём масштабе. Закрашено: точно в это время; заштриховано: возможно, учтено в каждом.`

export const lists: Catalog['lists'] = {
  added: (archive) => `Что добавлено в архив «${archive}».`,
  archiveInTime: 'Архив во времени',
  byKnowledge: 'Статьи по тому, что известно об их датах',
  dated: () => 'с точностью до дня',
  bounded: 'в известных пределах',
  undated: 'без даты',
  countDated: (n) => count(n, {other: '# с точностью до дня'}),
  countBounded: (n) => count(n, {other: '# в известных пределах'}),
  countUndated: (n) => count(n, {other: '# без даты'}),
  empty: 'Архив газетных статей, пока пустой.',
  describe: (sum, topics) => `Архив${topics}, в порядке дат: ${sum}.`,
  describeTopics: (topics) => ` (${topics})`,
  countries: 'Страны',
  countriesLead: 'Страны, о которых рассказывают или которые упоминают статьи.',
  country: 'Страна',
  countriesByNumber: 'Страны по числу статей',
  articlesAboutIt: 'Статей о ней',
  moreThatMention: 'Ещё упоминаний',
  followedBy: 'Государства-преемники',
  leadersInArticles: 'Политики в статьях о ней',
  leaders: 'Политики',
  leadersLead: 'Политические деятели, которым посвящена хотя бы одна статья.',
  leader: 'Политик',
  visited: 'Визиты, по рассказам статей',
  countriesDiscussed: 'О каких странах речь',
  otherLeaders: 'Другие политики',
  unitArticles: 'статьи',
  unitJourneys: 'поездки',
  aboutName: (name) => `Основная тема: ${name}`,
  mentionName: (name) => `Упоминания: ${name}`,
  articlesAbout: (name) => `Статьи по теме: ${name}`,
  articlesOf: (name) => `Статьи: ${name}`,
  mentionOnly: (n) =>
    count(n, {
      one: 'упоминается в # статье',
      few: 'упоминается в # статьях',
      many: 'упоминается в # статьях',
      other: 'упоминается в # статьях'
    }),
  mentionToo: (sum, n) => `${sum}, упоминается ещё в ${count(n, {other: '#'})}`,
  mentionItOnly: (n) =>
    count(n, {
      one: 'упоминается в # статье',
      few: 'упоминается в # статьях',
      many: 'упоминается в # статьях',
      other: 'упоминается в # статьях'
    }),
  mentionItToo: (sum, n) => `${sum}, упоминается ещё в ${count(n, {other: '#'})}`,
  years: 'Годы',
  yearsLead: 'Все статьи по годам.',
  byDecade: 'По десятилетиям',
  other: 'Прочее',
  yearsAddUp:
    'Статья, которая может относиться к нескольким годам, учтена в каждом из них, поэтому сумма по годам может превышать общее число.',
  year: 'Год',
  shelf: 'Полка',
  month: 'Месяц',
  allYears: 'Все годы',
  otherYears: 'Другие годы',
  articlesOfYear: (year) => `Статьи: ${year}`,
  allOfYear: (year) => `Весь ${year} год`,
  monthsOfYear: (year) => `Месяцы ${year} года`,
  dayNotKnown: 'День неизвестен',
  articlesByDay: (month) => `${month}: статьи по дням`,
  wide: 'Разные годы',
  undatedShelf: 'Без даты',
  undatedNote: 'В этих текстах не указана дата публикации, и она не угадывается.',
  wideNote:
    'Тексты допускают более пяти лет или оставляют один предел открытым. Что известно, указано при каждом.',
  wideParts: {
    closed: 'Между двумя днями, которые разделяет много лет',
    openEnd: 'Не ранее некоего дня: насколько позднее, неизвестно',
    openStart: 'Не позднее некоего дня: насколько ранее, неизвестно'
  },
  yearNote: 'Статьи, которые могут относиться к нескольким годам, стоят в каждом из них.',
  decade: (decade) => `${decade}-е`,
  browse: 'Обзор',
  browseLead: 'Все пути в архив.',
  timelineDetail: 'Все статьи в порядке дат',
  yearsDetail: 'С месяцами и днями там, где статей много',
  countriesDetail: 'На карте и в таблице',
  leadersDetail: 'С их должностями',
  eventsDetail: 'Поездки, о которых рассказывает одна или несколько статей',
  coverageDetail: 'Источники по годам, с пробелами',
  compareDetail: 'Политики и страны на одной оси',
  coverage: 'Полнота',
  coverageByYear:
    'Статьи по источникам и годам; для тех, у которых возможны несколько лет, есть отдельный столбец. Прочерк означает, что нет ни одной.',
  coverageByDecade:
    'Статьи по источникам и десятилетиям; для тех, у которых возможны несколько десятилетий, есть отдельный столбец. Прочерк означает, что нет ни одной.',
  coverageTable: 'Источники по годам',
  coverageNone: 'нет',
  otherSources: 'Другие источники',
  source: 'Источник',
  all: 'Всего',
  severalPossible: 'Возможны несколько',
  compare: 'Сопоставление',
  compareLead: {
    day: compareLead('дням'),
    month: compareLead('месяцам'),
    year: compareLead('годам'),
    decade: compareLead('десятилетиям')
  },
  compareOnly: 'Только отмеченные',
  compareTick: (name) => `Отметить: ${name}`,
  noLeaders: 'Нет статей о политиках, известных таблицам.',
  inSentence: (country) => country,
  aboutCounts: (counts) => counts,
  onlyMentions: (sum) => `${sum}, только упоминание.`,
  moreMention: (n) =>
    `Ещё ${count(n, {one: '# статья', few: '# статьи', many: '# статей', other: '# статьи'})}: только упоминание.`,
  compareNothing: 'Здесь пока ничто не имеет даты.',
  noneDrawn: (sum) => `${sum}, на графике нет ни одной`,
  someDrawn: (sum, n) => `${sum}, на графике ${n}`
}

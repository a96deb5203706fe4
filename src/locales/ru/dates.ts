/** Dates with what is known of them. Days stand in the genitive, as after a preposition they must. */
import {plurals} from '../plurals.ts'
import type {Catalog} from '../types.ts'

const count = plurals('ru')
const isBare = (text: string) => /^\d+ \p{L}+$|^\d+$/u.test(text)

/** A date in the genitive behind «около»; a stretch of time has its own preposition. */
const near = (date: string) =>
  date.startsWith('между ')
    ? `приблизительно ${date}`
    : `около ${date.replace(/ год$/, ' года').replace(/-е годы$/, '-х годов')}`

export const dates: Catalog['dates'] = {
  undated: 'без даты',
  notBefore: (day) => `не ранее ${day}`,
  notAfter: (day) => `не позднее ${day}`,
  between: (first, last) => `между ${first} и ${last}`,
  either: (first, second) => `${first} или ${second}`,
  or: ', или ',
  periods: (bounds, periods) =>
    `${bounds}, в один из ${count(periods, {one: '# периода', other: '# периодов'})}`,
  day: (text) => (isBare(text) ? text : `${text} года`),
  monthOfYear: (text) => `${text} года`,
  year: (year) => `${year} год`,
  probably: (date) => `вероятно, ${date}`,
  probablyLine: (date) => `Вероятно, ${date}`,
  about: (date) => near(date),
  perhapsAbout: (date) => `возможно, ${near(date)}`,
  declinesMonths: true,
  decade: (year) => `${year}-е годы`,
  century: (first, last) => `между ${first} и ${last} годами`,
  yearUnknown: (day) => `${day}, год неизвестен`,
  fromTo: (first, last) => `${first} – ${last}`,
  since: (date) => `с ${date}`,
  until: (date) => `до ${date}`,
  asPrinted: 'дата, как напечатано',
  workedOut: 'день установлен по тексту',
  setByCurator: 'дата указана хранителем',
  dayKnown: 'день известен',
  unknown: 'дата неизвестна',
  noBounds: 'надёжных границ нет',
  latestKnown: 'известен самый поздний возможный день',
  earliestKnown: 'известен самый ранний возможный день',
  yearAsPrinted: 'год, как напечатано, без дня',
  yearSet: 'год указан хранителем, без дня',
  monthAsPrinted: 'месяц, как напечатано, без дня',
  monthSet: 'месяц указан хранителем, без дня',
  oneOfDays: (days) =>
    count(days, {
      one: 'один из # возможного дня',
      few: 'один из # возможных дней',
      many: 'один из # возможных дней',
      other: 'один из # возможных дней'
    }),
  basis: {
    stated: 'Дата, как напечатано',
    inferred: 'Установлена по тексту',
    corrected: 'Указана хранителем',
    unknown: 'Дата неизвестна'
  }
}

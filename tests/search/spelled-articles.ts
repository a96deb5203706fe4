/** Short articles of numbered words and of names with and without accents, as many as a test wants. */
import type {WholeArticle} from '../../src/archive-folder/articles.ts'
import {record} from '../views/records.ts'

/** Undated ones have no field of the day, those of nobody none of a leader; some have no word at all. */
export const article = (number: number): WholeArticle => {
  const day = `19${60 + (number % 30)}-02-03`
  const people = number % 4 === 1 ? {leader: 'shimon-peres', leaders: ['shimon-peres']} : {}
  const names = [
    'José',
    'jose',
    'Łódź',
    'Perez',
    'Pérez',
    '𝒳ylo',
    'ﬁne',
    'naïve',
    'Perèz',
    'Pêrez',
    'fi\u{1D167}ne',
    'fi\uFE20ne'
  ]
  const words = Array.from({length: 60}, (_, at) => `word${(number * 37 + at * at) % 700}`)
  const body = `${names[number % 12]} and ${names[(number * 5) % 12]} met.\n\n${words.join(' ')}\n`
  return record(
    `a${String(number).padStart(3, '0')}`,
    {
      ...(number > 5 && {date: day, dateEarliest: day, dateLatest: day}),
      ...people,
      ...(number % 7 === 0 ? {titleSupplied: '…'} : {title: `Report ${number} of José`})
    },
    number % 7 === 0 ? '\\<\\<\\<\n' : body
  )
}

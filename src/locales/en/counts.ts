/** Numbers of things. */
import {plurals} from '../plurals.ts'

const count = plurals('en')
const of =
  (one: string, many = `${one}s`) =>
  (number: number) =>
    count(number, {one: `# ${one}`, other: `# ${many}`})

export const counts = {
  articles: of('article'),
  newsArticles: of('news article'),
  undatedArticles: of('undated article'),
  countries: of('country', 'countries'),
  leaders: of('leader'),
  events: of('event'),
  years: of('year'),
  sources: of('source'),
  authors: of('author'),
  subjects: of('subject'),
  people: of('person', 'people'),
  corrections: of('correction'),
  pieces: of('piece'),
  files: of('file'),
  words: of('word'),
  bytes: of('byte'),
  characters: of('character'),
  columns: of('column'),
  days: of('day'),
  yearsLeftOut: (years: number) => `${years} years`,
  /** The word below a number that stands alone. */
  articleWord: (number: number) => count(number, {one: 'article', other: 'articles'})
}

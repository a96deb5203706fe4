/** Numbers of things. */
import {plurals} from '../plurals.ts'
import type {Catalog} from '../types.ts'

const count = plurals('ru')
/** One, few (2–4), many (5–20), and of fractions. */
const of = (one: string, few: string, many: string) => (number: number) =>
  count(number, {one: `# ${one}`, few: `# ${few}`, many: `# ${many}`, other: `# ${few}`})

export const counts: Catalog['counts'] = {
  articles: of('статья', 'статьи', 'статей'),
  newsArticles: of('газетная статья', 'газетные статьи', 'газетных статей'),
  undatedArticles: of('статья без даты', 'статьи без даты', 'статей без даты'),
  countries: of('страна', 'страны', 'стран'),
  leaders: of('политик', 'политика', 'политиков'),
  events: of('событие', 'события', 'событий'),
  years: of('год', 'года', 'лет'),
  sources: of('источник', 'источника', 'источников'),
  authors: of('автор', 'автора', 'авторов'),
  subjects: of('тема', 'темы', 'тем'),
  people: of('человек', 'человека', 'человек'),
  corrections: of('исправление', 'исправления', 'исправлений'),
  pieces: of('фрагмент', 'фрагмента', 'фрагментов'),
  files: of('файл', 'файла', 'файлов'),
  words: of('слово', 'слова', 'слов'),
  bytes: of('байт', 'байта', 'байт'),
  characters: of('знак', 'знака', 'знаков'),
  columns: of('столбец', 'столбца', 'столбцов'),
  days: of('день', 'дня', 'дней'),
  yearsLeftOut: of('год', 'года', 'лет'),
  articleWord: (number) =>
    count(number, {one: 'статья', few: 'статьи', many: 'статей', other: 'статьи'})
}

/** Numbers of things. */
import {plurals} from '../plurals.ts'
import type {Catalog} from '../types.ts'

const count = plurals('he')
const of = (one: string, two: string, many: string) => (number: number) =>
  count(number, {one, two, other: `# ${many}`})

export const counts: Catalog['counts'] = {
  articles: of('כתבה אחת', 'שתי כתבות', 'כתבות'),
  newsArticles: of('כתבה עיתונאית אחת', 'שתי כתבות עיתונאיות', 'כתבות עיתונאיות'),
  undatedArticles: of('כתבה אחת ללא תאריך', 'שתי כתבות ללא תאריך', 'כתבות ללא תאריך'),
  countries: of('מדינה אחת', 'שתי מדינות', 'מדינות'),
  leaders: of('מנהיג אחד', 'שני מנהיגים', 'מנהיגים'),
  events: of('אירוע אחד', 'שני אירועים', 'אירועים'),
  years: of('שנה אחת', 'שנתיים', 'שנים'),
  sources: of('מקור אחד', 'שני מקורות', 'מקורות'),
  authors: of('מחבר אחד', 'שני מחברים', 'מחברים'),
  subjects: of('נושא אחד', 'שני נושאים', 'נושאים'),
  people: of('אדם אחד', 'שני אנשים', 'אנשים'),
  corrections: of('תיקון אחד', 'שני תיקונים', 'תיקונים'),
  pieces: of('קטע אחד', 'שני קטעים', 'קטעים'),
  files: of('קובץ אחד', 'שני קבצים', 'קבצים'),
  words: of('מילה אחת', 'שתי מילים', 'מילים'),
  bytes: of('בית אחד', 'שני בתים', 'בתים'),
  characters: of('תו אחד', 'שני תווים', 'תווים'),
  columns: of('עמודה אחת', 'שתי עמודות', 'עמודות'),
  days: of('יום אחד', 'יומיים', 'ימים'),
  yearsLeftOut: of('שנה אחת', 'שנתיים', 'שנים'),
  articleWord: (number) => count(number, {one: 'כתבה', other: 'כתבות'})
}

/** Home, lists and overviews. */
import {plurals} from '../plurals.ts'
import type {Catalog} from '../types.ts'

const count = plurals('he')
const compareLead = (unit: string) =>
  `המנהיגים והמדינות שבהם עוסקות רוב הכתבות, לפי ${unit}, כולם באותו קנה מידה. מלא: בוודאי אז; מקווקו: אולי, ונספר בכל אחד.`

export const lists: Catalog['lists'] = {
  added: (archive) => `מה נוסף לארכיון ”${archive}“.`,
  archiveInTime: 'הארכיון על ציר הזמן',
  byKnowledge: 'הכתבות לפי מה שידוע על תאריכן',
  dated: (count) => (count === 1 ? 'מתוארכת ליום' : 'מתוארכות ליום'),
  bounded: 'בתחום ידוע',
  undated: 'ללא תאריך',
  countDated: (n) =>
    count(n, {one: 'אחת מתוארכת ליום', two: 'שתיים מתוארכות ליום', other: '# מתוארכות ליום'}),
  countBounded: (n) =>
    count(n, {one: 'אחת בתחום ידוע', two: 'שתיים בתחום ידוע', other: '# בתחום ידוע'}),
  countUndated: (n) =>
    count(n, {one: 'אחת ללא תאריך', two: 'שתיים ללא תאריך', other: '# ללא תאריך'}),
  empty: 'ארכיון של כתבות עיתונאיות, עדיין ריק.',
  describe: (sum, topics) => `ארכיון ובו ${sum}${topics}, לפי סדר התאריכים.`,
  describeTopics: (topics) => ` על ${topics}`,
  countries: 'מדינות',
  countriesLead: 'המדינות שהכתבות עוסקות בהן או מזכירות אותן.',
  country: 'מדינה',
  countriesByNumber: 'המדינות לפי מספר הכתבות',
  articlesAboutIt: 'כתבות העוסקות בה',
  moreThatMention: 'כתבות נוספות המזכירות אותה',
  followedBy: 'המדינות שבאו אחריה',
  leadersInArticles: 'מנהיגים בכתבות עליה',
  leaders: 'מנהיגים',
  leadersLead: 'מנהיגים מדיניים שלפחות כתבה אחת עוסקת בהם.',
  leader: 'מנהיג',
  visited: 'ביקורים, על פי הכתבות',
  countriesDiscussed: 'המדינות הנדונות',
  otherLeaders: 'מנהיגים אחרים',
  unitArticles: 'כתבות',
  unitJourneys: 'נסיעות',
  aboutName: (name) => `כתבות על ${name}`,
  mentionName: (name) => `כתבות המזכירות את ${name}`,
  articlesAbout: (name) => `כתבות על ${name}`,
  articlesOf: (name) => `כתבות: ${name}`,
  mentionOnly: (n) =>
    count(n, {one: 'מוזכר בכתבה אחת', two: 'מוזכר בשתי כתבות', other: 'מוזכר ב־# כתבות'}),
  mentionToo: (sum, n) =>
    `${sum}, ${count(n, {one: 'מוזכר בעוד אחת', two: 'מוזכר בעוד שתיים', other: 'מוזכר בעוד #'})}`,
  mentionItOnly: (n) =>
    count(n, {one: 'מוזכרת בכתבה אחת', two: 'מוזכרת בשתי כתבות', other: 'מוזכרת ב־# כתבות'}),
  mentionItToo: (sum, n) =>
    `${sum}, ${count(n, {one: 'מוזכרת בעוד אחת', two: 'מוזכרת בעוד שתיים', other: 'מוזכרת בעוד #'})}`,
  years: 'שנים',
  yearsLead: 'כל הכתבות לפי שנה.',
  byDecade: 'לפי עשור',
  other: 'אחר',
  yearsAddUp:
    'כתבה שיכולה להיות מכמה שנים נספרת בכל אחת מהן, ולכן סכום השנים עשוי לעלות על המספר הכולל.',
  year: 'שנה',
  shelf: 'מדף',
  month: 'חודש',
  allYears: 'כל השנים',
  otherYears: 'שנים אחרות',
  articlesOfYear: (year) => `כתבות: ${year}`,
  allOfYear: (year) => `כל שנת ${year}`,
  monthsOfYear: (year) => `חודשי ${year}`,
  dayNotKnown: 'היום אינו ידוע',
  articlesByDay: (month) => `${month}: הכתבות לפי יום`,
  wide: 'שנים אפשריות רבות',
  undatedShelf: 'ללא תאריך',
  undatedNote: 'הטקסטים האלה אינם מציינים תאריך פרסום, ואין כאן ניחוש.',
  wideNote: 'הטקסטים מתירים יותר מחמש שנים, או משאירים קצה פתוח. מה שידוע מצוין ליד כל אחד.',
  wideParts: {
    closed: 'בין שני ימים שביניהם שנים רבות',
    openEnd: 'לא לפני יום מסוים: לא ידוע עד כמה אחריו',
    openStart: 'לא אחרי יום מסוים: לא ידוע עד כמה לפניו'
  },
  yearNote: 'כתבות שיכולות להיות מכמה שנים מופיעות בכל אחת מהן.',
  decade: (decade) => `שנות ה־${decade}`,
  browse: 'עיון',
  browseLead: 'כל הדרכים אל תוך הארכיון.',
  timelineDetail: 'כל הכתבות לפי סדר התאריכים',
  yearsDetail: 'עם חודשים וימים, במקום שיש רבות',
  countriesDetail: 'על מפה ובטבלה',
  leadersDetail: 'עם תפקידיהם',
  eventsDetail: 'נסיעות שכתבה אחת או יותר מספרות עליהן',
  coverageDetail: 'המקורות לפי שנה, ומה שחסר',
  compareDetail: 'מנהיגים ומדינות על ציר אחד',
  coverage: 'כיסוי',
  coverageByYear: 'כתבות לפי מקור ושנה; לאלה שייתכנו בהן כמה שנים יש עמודה משלהן. קו פירושו אין.',
  coverageByDecade:
    'כתבות לפי מקור ועשור; לאלה שייתכנו בהן כמה עשורים יש עמודה משלהן. קו פירושו אין.',
  coverageTable: 'המקורות לפי שנה',
  coverageNone: 'אין',
  otherSources: 'מקורות אחרים',
  source: 'מקור',
  all: 'הכול',
  severalPossible: 'כמה אפשריות',
  compare: 'זה לצד זה',
  compareLead: {
    day: compareLead('יום'),
    month: compareLead('חודש'),
    year: compareLead('שנה'),
    decade: compareLead('עשור')
  },
  compareOnly: 'רק מה שמסומן',
  compareTick: (name) => `סימון: ${name}`,
  noLeaders: 'אין כתבה על מנהיג שהטבלאות מכירות.',
  inSentence: (country) => country,
  aboutCounts: (counts) => counts,
  onlyMentions: (sum) => `${sum}, באזכור בלבד.`,
  moreMention: (n) =>
    `ועוד ${count(n, {one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות'})} באזכור בלבד.`,
  compareNothing: 'אין כאן עדיין דבר שיש לו תאריך.',
  noneDrawn: (sum) => `${sum}, אף אחת אינה מצוירת`,
  someDrawn: (sum, n) => `${sum}, מהן מצוירות ${n}`
}

/** Figures of time and maps. */
import {plurals} from '../plurals.ts'
import type {Catalog} from '../types.ts'

const count = plurals('he')

export const figures: Catalog['figures'] = {
  skipFigure: 'דילוג על התרשים',
  skipMap: 'דילוג על המפה',
  asTable: 'אותו הדבר בטבלה',
  tableName: (title) => `${title}, כטבלה`,
  events: 'אירועים',
  offices: 'תפקידים',
  inOrder: (sum) => `${sum} לפי סדר התאריכים.`,
  by: {
    day: (sum) => `${sum} לפי יום.`,
    month: (sum) => `${sum} לפי חודש.`,
    year: (sum) => `${sum} לפי שנה.`,
    decade: (sum) => `${sum} לפי עשור.`
  },
  notDrawn: (sum) => ` לא ניתן לצייר: ${sum}.`,
  wide: (sum) => `מחוץ לתרשים: ${sum} שיש להן יותר מחמש שנים אפשריות או קצה פתוח.`,
  nothing: 'אין כאן דבר שיש לו תאריך.',
  signs: {
    point: 'היום ידוע',
    event: 'אירוע ביום ידוע',
    bar: 'יום אחד בין הקצוות',
    lasting: 'מן היום הראשון עד האחרון',
    probable: 'כנראה כאן',
    open: 'דוהה: אין גבול ידוע',
    cut: 'נמשך מעבר לימים המצוירים',
    certain: 'בוודאי אז',
    possible: 'אולי אז: נספר בכל אחד',
    gap: 'שנים ללא כתבות, שהושמטו'
  },
  what: 'מה',
  when: 'מתי',
  howCertain: 'מידת הוודאות',
  certainly: 'בוודאי אז',
  perhaps: 'אולי אז',
  eachOnce: 'כל אלה, כל אחת פעם אחת',
  wideRow: 'יותר מחמש שנים אפשריות, או קצה פתוח',
  perhapsOnly: (sum) => `אולי ${sum}`,
  perhapsMore: (sum, more) => `${sum}, ואולי עוד ${more}`,
  lastingKnown: 'היום הראשון והאחרון ידועים',
  dayKnown: 'היום ידוע',
  withinBounds: 'בתחום ידוע',
  asTables: 'על פי טבלאות התפקידים',
  worldTitle: 'המדינות לפי מספר הכתבות',
  worldDescription: 'מפת העולם. אותם מספרים מופיעים בטבלה שלמטה.',
  bordersToday:
    'הגבולות כיום, כפי ש־Natural Earth משרטט אותם, לפי מי שמחזיק בשטח; אין בהם הכרעה של ארכיון זה.',
  notOnMap: (names) => ` אינן על המפה: ${names}.`,
  locator: (name) => `מפה: מקומה של ${name}.`,
  mentionedIn: (n) =>
    count(n, {one: 'מוזכרת בכתבה אחת', two: 'מוזכרת בשתי כתבות', other: 'מוזכרת ב־# כתבות'}),
  mentionedToo: (sum, n) =>
    `${sum}, ${count(n, {one: 'מוזכרת בעוד אחת', two: 'מוזכרת בעוד שתיים', other: 'מוזכרת בעוד #'})}`,
  mentionedOnly: 'מוזכרת בלבד',
  range: (first, last) => `${first} עד ${last}`
}

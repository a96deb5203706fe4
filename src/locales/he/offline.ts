/** The page about reading offline as it is built; what its script says is in `browser.ts`. */
import type {Catalog} from '../types.ts'

export const offline: Catalog['offline'] = {
  title: 'קריאה ללא רשת',
  link: 'קריאה ללא רשת',
  linkOn: 'קריאה ללא רשת: פועלת',
  describe: 'דפים שהדפדפן הזה שומר לקריאה ללא רשת.',
  notKept: 'הדף אינו שמור בדפדפן הזה, ואין גישה אל הארכיון.',
  listedBelow: 'הדפים השמורים רשומים למטה.',
  lead: (megabytes) =>
    `הדפדפן הזה יכול לשמור כל דף שנקרא כאן, ואת החיפוש, לקריאה ללא רשת: לכל היותר ${megabytes} מגה־בית בסך הכול. הדפים שנקראו לאחרונה נשמרים זמן רב יותר. כל עוד יש רשת, כל דף מגיע ממנה, כך שאף דף אינו ישן מן הארכיון.`,
  needsScript: 'הדפים נשמרים באמצעות סקריפט, והדפדפן הזה אינו מריץ סקריפטים.',
  keep: 'שמירת הדפים שאקרא',
  kept: 'מה שמור'
}

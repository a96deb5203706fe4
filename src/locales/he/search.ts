/** The search page as it is built; what its script says is in `browser.ts`. */
import type {Catalog} from '../types.ts'

export const search: Catalog['search'] = {
  search: 'חיפוש',
  describe: (archive) => `חיפוש: ${archive}.`,
  label: 'חיפוש בארכיון',
  longLabel: 'מילים, ”צירוף במירכאות“, ‎-\u2060מילה שיש להשמיט',
  words: 'מילים לחיפוש',
  order: 'סדר',
  best: 'ההתאמה הטובה תחילה',
  byDate: 'לפי סדר התאריכים',
  oldest: 'הישנות תחילה',
  newest: 'החדשות תחילה',
  version: 'גרסת הארכיון:',
  filters: 'סינון',
  filtersInUse: 'מסננים פעילים',
  years: 'שנים',
  from: 'מ־',
  to: 'עד',
  more: 'תוצאות נוספות',
  needsScripts: 'החיפוש דורש סקריפטים, בדפדפן מן השנים האחרונות.',
  alsoLists: 'כל כתבה נמצאת גם ברשימות:',
  tooMany: (articles) => `עותק זה נקרא ללא שרת, ומספר הכתבות שבו, ${articles}, גדול מכדי לחפש כך.`,
  keep: 'שמירת החיפוש',
  copyProtocol: 'העתקת דרך החיפוש',
  resultsAs: 'כל התוצאות כ־',
  csv: 'CSV, לגיליונות אלקטרוניים',
  ris: 'RIS, ל־Zotero ולאחרים',
  download: 'הורדה',
  whatProtocolSays: 'מה מועתק',
  help: 'איך מחפשים',
  helpLines: [
    '<b>נפט גז</b>: שתי המילים, בכל מקום בכתבה.',
    '<b>”מיזם משותף“</b>: המילים האלה זו לצד זו, ככתבן; כשהכתבות רבות מכדי לבדוק כל אחת, גם סיומות אחרות נחשבות, והדף אומר זאת. מילים כמו <b>של</b> נחשבות רק במירכאות.',
    '<b>‎קזחסטן -אלמטי</b>: הראשונה בלי השנייה. <b lang="en">AND</b>, <b lang="en">OR</b> ו־<b lang="en">NOT</b> הן מילים ככל המילים.',
    'אנשים נמצאים גם לפי כתיבים אחרים של שמותיהם. החיפוש <b dir="ltr" lang="en">July 2009</b> מוצא את מה שתאריכו כזה.',
    'חיפוש ריק מציג את כל הכתבות, לפי סדר התאריכים.'
  ],
  keys: 'מקשים בודדים פועלים בכל דף: <kbd>/</kbd> אל החיפוש, <kbd>n</kbd> ו־<kbd>p</kbd> אל ההתאמה הבאה והקודמת בכתבה.',
  notStated: 'אינו מצוין'
}

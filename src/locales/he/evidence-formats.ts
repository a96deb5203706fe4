/** Sentences on what a format states outside the text. */
import type {Sentence} from '../types.ts'

const doubts: Readonly<Record<string, string>> = {
  weekday: ', אך היום בשבוע שלידו הוא אחר',
  future: ', אך יום זה טרם הגיע כאשר נוצר הארכיון',
  ancient: ', אך אין עיתון קדום כל כך',
  placeholder: ', אך כך כותבות תוכנות כשאינן יודעות תאריך',
  unsure: ', אך לא כיום, חודש או שנה ודאיים'
}

const says =
  (where: string): Sentence =>
  ({name, as = name, doubt, readings, zone, century}, {printed}) => {
    const doubted = doubts[String(doubt)] ?? ''
    const ways = century === 'open' ? Number(readings) / 2 : Number(readings)
    const open =
      ways > 1 && doubted === '' && zone !== 'utc' ? '; אפשר לקרוא את היום והחודש בשני הסדרים' : ''
    const short = century === 'open' && doubted === '' ? '; בשנה לא כתוב באיזו מאה' : ''
    const near = zone === 'utc' ? '; זה יום לפי שעון גריניץ׳, ובמקום העיתון הוא יכול להיות אחר' : ''
    return `כך לפי ${where}, בשם ”${printed(as)}“${doubted}${open}${short}${near}.`
  }

const limits =
  (what: string): Sentence =>
  ({name}, {printed}) =>
    `${what} ביום המצוין כ”${printed(name)}“, ולכן הטקסט פורסם עד אז.`

export const formatSentences: Readonly<Record<string, Sentence>> = {
  'format/json-ld': says('הנתונים המובנים של הדף'),
  'format/json-ld-limit': limits('הדף שונה'),
  'format/meta': says('ראש הדף'),
  'format/meta-limit': limits('הדף שונה'),
  'format/link': says('קישור בראש הדף'),
  'format/page-title': says('שם הדף'),
  'format/saved-from': says('התוכנה ששמרה את הדף'),
  'format/saved-from-limit': limits('הדף נשמר'),
  'format/column': says('הטבלה'),
  'format/column-limit': limits('הטקסט שונה או נשמר'),
  'format/front-matter': says('נתוני הפתיחה של הקובץ'),
  'format/front-matter-limit': limits('הטקסט שונה או נשמר'),
  'format/press-record': says('הרשומה של מאגר העיתונות'),
  'format/press-record-limit': limits('הטקסט נקלט במאגר'),
  'format/feed': says('ההזנה'),
  'format/feed-limit': limits('הטקסט שונה'),
  'format/feed-channel': says('ההזנה כולה'),
  'format/wordpress': says('הייצוא של WordPress'),
  'format/wordpress-limit': limits('הטקסט שונה'),
  'format/mail': says('כותרות הדואר'),
  'format/mail-limit': limits('הדואר שהביא את הטקסט נשלח'),
  'format/newsletter': says('כותרות הידיעון'),
  'format/newsletter-limit': limits('הידיעון נשלח'),
  'format/warc': says('ארכיון הרשת'),
  'format/warc-limit': limits('הדף נלכד'),
  'dropped/placeholder': () => 'לא נלקח: כך כותבות תוכנות כשאינן יודעות תאריך.',
  'dropped/unsure': () => 'לא נלקח: אינו מצוין כיום, חודש או שנה ודאיים.',
  'issue/unsure-date': () => 'כאן ניתן תאריך, אך לא כיום, חודש או שנה ודאיים; הוא לא נלקח.',
  'dropped/outranked': () => 'לא נלקח: חלק מהימן יותר של הדף מציין יום אחר.',
  'dropped/printed-otherwise': () => 'לא נחשב: הטקסט עצמו מדפיס אחר.',
  'dropped/stated-otherwise': () => 'לא נחשב: המקור מציין אחר.'
}

/** Sentences on what a curator should look at. */
import {fewBytes} from '../../lib/few-bytes.ts'
import {plurals} from '../plurals.ts'
import type {Sentence} from '../types.ts'

const count = plurals('he')

/** What YAML is to have, by kind of mistake. */
const yaml: Readonly<Record<string, string>> = {
  quote: 'סימן מירכאות בסוף הערך',
  bracket: 'סוגר בסוף הרשימה',
  once: 'כל שם פעם אחת',
  colon: '”שם: ערך“ אחד בשורה',
  indent: 'שורות שמתחילות זו תחת זו',
  mark: 'ערך שמתחיל באות, בספרה או במירכאות',
  form: 'YAML מן הצורה ”שם: ערך“'
}

export const issueSentences: Readonly<Record<string, Sentence>> = {
  'issue/undated': () => 'לא נמצא בטקסט תאריך שהוא בוודאות תאריך הפרסום.',
  'issue/dates-disagree': () => 'הטקסט מציין יותר מתאריך פרסום אחד; אף אחד לא נלקח.',
  'issue/weekday-disagrees': ({date, fell, weekday: printed, nearest}, {day, weekday}) =>
    fell === undefined
      ? `התאריך המודפס ${day(date)} לא חל ביום בשבוע שנדפס לידו; הוא לא נלקח.`
      : `התאריך המודפס ${day(date)} חל ב${weekday(fell)}, ולידו נדפס ${weekday(printed)}; הוא לא נלקח. אם היום בשבוע נכון, התאריך הקרוב ביותר הוא ${day(nearest)}.`,
  'issue/weekday-in-prose': ({date}, {day}) =>
    `התאריך ${day(date)} נזכר בטקסט עם יום אחר בשבוע; לא הוסקה ממנו מסקנה.`,
  'issue/future-date': ({date}, {day}) =>
    `התאריך המודפס ${day(date)} מאוחר מן היום שבו נוצר הארכיון; הוא לא נלקח.`,
  'issue/bare-date': ({date}, {day}) =>
    `התאריך ${day(date)} עומד בנפרד מן הכותרת ומשורת המחבר; ייתכן שהוא היום שבו נשמר הדף.`,
  'issue/told-date': ({date}, {day}) =>
    `התאריך ${day(date)} יכול להיות של מה שמסופר בטקסט; הוא נלקח רק כיום המוקדם ביותר.`,
  'issue/opening-date': ({date}, {day}) =>
    `הטקסט נפתח במקום ובתאריך (${day(date)}), כמו ידיעה או כמו סצנה; הוא נלקח כיום המוקדם ביותר וכיום הסביר.`,
  'issue/closing-date': ({date}, {day}) =>
    `התאריך ${day(date)} חותם את הטקסט, כמו ידיעה או כמו מסה; הוא נלקח כסביר בלבד.`,
  'issue/signed-date': ({date}, {day}) =>
    `התאריך ${day(date)} עומד בסוף, מתחת לשם: אז נכתב הטקסט או צולמה התמונה; הוא נלקח רק כיום המוקדם ביותר.`,
  'issue/misread-date': ({date}, {day}) =>
    `בשנה של התאריך ${day(date)} עומדות אותיות במקום ספרות; הוא נלקח כסביר בלבד.`,
  'issue/date-below': ({date}, {day}) =>
    `התאריך ${day(date)} עומד מתחת לטקסט; ייתכן שהוא שייך לדבר אחר בדף.`,
  'issue/chronology': ({date}, {day}) =>
    `בטקסט שורות תאריך נוספות כמו ${day(date)}, או מבט לאחור על יום; ייתכן שהוא כרונולוגיה.`,
  'issue/ancient-date': ({date}, {day}) =>
    `התאריך המודפס ${day(date)} קדום מכל עיתון; הוא לא נלקח.`,
  'issue/impossible-date': () => 'כאן נדפס תאריך שאינו בשום לוח שנה.',
  'issue/close-runner-up': ({first, second}, {name}) =>
    `${name(first)} ו${name(second)} נזכרים כמעט במידה שווה; ההכרעה ביניהם הייתה קרובה.`,
  'issue/ambiguous-name': ({name, people}, {printed, list}) =>
    `”${printed(name)}“ יכול להיות כל אחד מאלה: ${list(people)}; הוא לא נזקף לאיש מהם.`,
  'issue/person-candidate': ({name, title}, {printed, office}) =>
    `”${printed(name)}“, שתוארו ”${office(title)}“, אינו ברשימת האישים.`,
  'issue/publication-candidate': ({name}, {printed}) => `”${printed(name)}“ אינו ברשימת העיתונים.`,
  'issue/sources-disagree': ({taken, other}, {printed}) =>
    `הטקסט נוקב בשני מפרסמים, ${printed(taken)} ו${printed(other)}; נלקח ${printed(taken)}.`,
  'issue/control-characters': ({count: n}) =>
    count(Number(n), {
      one: 'בקובץ תו בקרה אחד, שאין לו מקום בטקסט; הוא נשמר כפי שהוא.',
      two: 'בקובץ שני תווי בקרה, שאין להם מקום בטקסט; הם נשמרו כפי שהם.',
      other: 'בקובץ # תווי בקרה, שאין להם מקום בטקסט; הם נשמרו כפי שהם.'
    }),
  'issue/uncertain-encoding': ({encoding}, {printed}) =>
    encoding === 'utf-8'
      ? 'הקובץ ב־UTF-8, למעט בתים פגומים אחדים; כל השאר נקרא כפי שהוא.'
      : `הקובץ אינו ב־UTF-8; הוא נקרא כ־${printed(encoding)}, וייתכן שזו טעות.`,
  'issue/stray-bytes': ({count: n, encoding, ...places}, {printed}) => {
    const named = fewBytes(
      places,
      (byte, line, column) => `${printed(byte)} בשורה ${line}, תו ${column}`
    )
    const as = encoding === '' ? 'מוצג כ־\uFFFD' : `נקרא כ־${printed(encoding)}, וייתכן שזו טעות`
    return `הקובץ ב־UTF-8, למעט בתים בודדים (${String(n)}: ${named}); כל אחד מהם ${as}. כל השאר נקרא כפי שהוא.`
  },
  'issue/partly-encoded-twice': () =>
    'נראה שכמה אותיות קודדו פעמיים, כמו \u2068“â€™”\u2069; הן נשארו כפי שהן.',
  'issue/scan-without-end': ({file}, {printed}) =>
    `לסריקה ${printed(file)} אין סימן סוף; היא מוצגת עד היכן שהיא מגיעה, וייתכן שחלק ממנה חסר.`,
  'issue/scan-damaged': ({file}, {printed}) =>
    `הסריקה ${printed(file)} פגומה בין תחילתה לסופה; ייתכן שחלק ממה שהיא מראה חסר או שגוי.`,
  'issue/document-damaged': () =>
    'הקובץ פגום: לפי סכומי הביקורת שלו עצמו חלק ממנו אינו כפי שהיה. ייתכן שטקסט חסר או שגוי.',
  'issue/document-cut': () => 'הקובץ נקטע; הוא נקרא עד היכן שהוא מגיע, וכנראה חסר טקסט בסופו.',
  'issue/broken-front-matter': ({line, found, kind, words}, {printed}) =>
    `שורה ${line} בגוש שבראש הקובץ אינה YAML תקין, ולכן דבר אינו נלקח מן הגוש: נמצא ${printed(found)}, ודרוש ${yaml[String(kind)] ?? ''}.${words === '' ? '' : ` (YAML: ${printed(words)})`}`,
  'issue/unclosed-front-matter': () =>
    'שום שורה של `---` אינה סוגרת את הגוש שבראש הקובץ; הוא נקרא עד השורה הריקה הראשונה. יש להוסיף שם שורה כזו, או להסיר את הראשונה.',
  'issue/mail-charset': ({charset, encoding}, {printed}) => {
    const as =
      encoding === ''
        ? 'מילות הכותרת שכתובות בו נשארו כפי שהן.'
        : `הטקסט נקרא לפי הבתים שלו, כ־${printed(encoding)}; יש לבדוק אם המילים נכונות.`
    return `הדואר נוקב בקידוד ”${printed(charset)}“, שאינו אומר כיצד לקרוא אותו. ${as}`
  },
  'issue/page-cut': () =>
    'ארכיון הרשת אינו מחזיק את כל העמוד: מה ששלח השרת נקטע. ייתכן שסוף הטקסט חסר.',
  'issue/mail-cut': ({line}) =>
    `הדואר נקטע בשורה ${line}, במקום שבו צריך לבוא המשך; ייתכן שסוף הטקסט חסר.`,
  'issue/mail-stray-lines': ({lines}, {printed}) =>
    `בדואר יש שורות שאינן שייכות לאף אחד מחלקיו, או שאינן מקודדות כפי שהחלק אומר: ${printed(lines)}. הן עומדות מתחת לטקסט כפי שהן.`,
  'issue/swallowed-rows': ({row, line, count: n}) => {
    const rows = n === 1 ? 'רשומה נפרדת' : `רשומות נפרדות (${String(n)})`
    return `ברשומה המתחילה בשורה ${row} חסרה מירכאה, או שיש בה אחת מיותרת: מה שעומד משורה ${line} ואילך נקרא כמו ${rows}, ונשמר בטקסט הזה. יש לסגור את המירכאות; מירכאה בתוך תא נכתבת פעמיים.`
  },
  'issue/repeated-id-line': ({name, first, line, key}, {printed}) =>
    `המזהה ”${printed(name)}“ מופיע בשורה ${first} ושוב בשורה ${line}. זו הרשומה שבשורה ${line}; סוף כתובתה הותאם לה: ${printed(key)}. יש לתת לכל רשומה מזהה משלה.`,
  'issue/repeated-id-entry': ({name, first, line, key}, {printed}) =>
    `המזהה ”${printed(name)}“ הוא של רשומה ${first} ושוב של רשומה ${line}. זו רשומה ${line}; סוף כתובתה הותאם לה: ${printed(key)}. יש לבדוק אם זו אותה הכתבה.`,
  'issue/unsure-title': ({taken, other}, {printed}) =>
    `השורה ”${printed(taken)}“ נחשבה לכותרת; ייתכן שהשורה שלצידה, ”${printed(other)}“, היא הכותרת או חלק ממנה.`,
  'issue/possible-donors': () =>
    'שורות אלה הן אולי רשימת תורמים או תודה להם; הן נשמרו בטקסט, ודבר לא נלקח מהן.',
  'issue/nothing-recognized': () => 'שום חלק של הטקסט אינו נקרא כגוף של כתבה, ולכן נשמר כולו.',
  'issue/correction-adrift': () =>
    'לפי מקומו בקובץ קיבל הטקסט כתובת שבה תיקן אוצר טקסט כלשהו; הקובץ השתנה מאז, ודבר אינו מראה שזה היה הטקסט הזה. דבר מן התיקון ההוא לא הוחל.',
  'issue/correction-outdated': () =>
    'המקור השתנה מאז תיקן אוצר הארכיון את הכתבה. התיקונים תקפים עדיין במקום שמילותיהם נמצאות.',
  'issue/correction-quote-gone': ({quote}, {printed}) =>
    `אוצר הארכיון תיקן את ”${printed(quote)}“, שאינו נמצא עוד במקור פעם אחת ויחידה; התיקון לא הוחל.`,
  'issue/correction-contradicts': ({count: n}) =>
    count(Number(n), {
      one: 'בטקסט יש ראיה הסותרת את התאריך שקבע אוצר הארכיון.',
      two: 'שתי ראיות בטקסט סותרות את התאריך שקבע אוצר הארכיון.',
      other: '# ראיות בטקסט סותרות את התאריך שקבע אוצר הארכיון.'
    })
}

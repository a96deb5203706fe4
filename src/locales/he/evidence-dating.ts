/** Sentences of the dating rules and of the steps of a derivation. */
import {keyedSentences} from '../../lib/keyed-sentences.ts'
import {plurals} from '../plurals.ts'
import type {Params, Sentence, Telling} from '../types.ts'

const count = plurals('he')

const timeOf = ({from, to, kind}: Params, {day, month}: Telling) => {
  const iso = String(from ?? to)
  if (kind === 'year') return `שנת ${iso.slice(0, 4)}`
  if (kind === 'decade') return `שנות ה־${iso.slice(0, 4)}`
  if (kind === 'month') return `${month(iso.slice(5, 7))} ${iso.slice(0, 4)}`
  return kind === 'day' ? day(iso) : `חלק משנת ${iso.slice(0, 4)}`
}

const events: Readonly<Record<string, string>> = {
  visit: 'ביקור',
  trip: 'נסיעה',
  journey: 'נסיעה',
  tour: 'סיור',
  meeting: 'פגישה',
  summit: 'ועידה',
  conference: 'ועידה'
}
const event = (name: unknown) => events[String(name)] ?? 'אירוע'
const weeks: Readonly<Record<string, string>> = {
  last: 'בשבוע שעבר',
  this: 'בשבוע זה',
  next: 'בשבוע הבא'
}

/** `not before 1 May 2003`; either end may be empty. */
const range = (
  from: Params[string] | undefined,
  to: Params[string] | undefined,
  {day}: Telling
) => {
  if (!from) return to ? `לא אחרי ${day(to)}` : 'כל תאריך'
  if (!to) return `לא לפני ${day(from)}`
  return from === to ? day(from) : `בין ${day(from)} לבין ${day(to)}`
}

/** What the title of one person is worth: see the English sentences. */
const weight = ({witness, agrees, alone}: Params, name: Telling['name']) => {
  if (alone)
    return ' תואר אחד אינו מוכיח תאריך: עיתונים נוקטים תארים גם במבט לאחור, גם מתוך נימוס וגם לבעלי אותו שם.'
  if (agrees !== undefined)
    return ` גם ${name(agrees)} תואם לכך, אך באותה סצנה, שיכולה להיות מכל זמן.`
  return witness === undefined ? '' : ` ${name(witness)}, בתפקיד אחר באותם ימים, מחזק זאת.`
}

const evidence: Readonly<Record<string, Sentence>> = {
  'date/dateline-day': ({month, day}, {dayOfMonth}) =>
    `שורת המקום מציינת את היום, ${dayOfMonth(day, month)}, ללא שנה.`,
  'date/dateline-weekday': ({month, day, weekday: name}, {dayOfMonth, weekday}) =>
    `שורת המקום מציינת ${weekday(name)}, ${dayOfMonth(day, month)}: כך הוא רק בשנים אחדות.`,
  'date/dateline-near': ({month, day}, {dayOfMonth}) =>
    `שורת המקום מציינת את היום, ${dayOfMonth(day, month)}; יומונים נדפסים באותו יום או למחרתו.`,
  'date/day-and-weekday': ({month, day, weekday: name, told}, {dayOfMonth, weekday}) =>
    `מסופר בו על ${weekday(name)}, ${dayOfMonth(day, month)}, ללא שנה, כעל מה ש${told === 'ahead' ? 'עתיד לבוא' : 'כבר היה'}; כך הוא רק בשנים אחדות.`,
  'date/dispatch': () =>
    'שורת המקום מציינת את יום הכתיבה; במקומות שבהם השעון מפגר עדיין היה היום שלפניו.',
  'date/dispatch-near': ({within}) =>
    `שורת המקום מציינת את יום הכתיבה: ${Number(within) === 1 ? 'אתרים ועיתונים יומיים מפרסמים לרוב באותו יום או למחרת' : 'עיתונים יומיים מדפיסים לרוב בתוך שלושה ימים'}.`,
  'date/in-office': (
    {name: who, title, held, allowance, silent, ...rest},
    {name, office, printed}
  ) =>
    `${name(who)} מתואר כמי שמכהן בתפקיד: ${office(title)}, ${printed(held)}.${allowed(allowance, {silent: printed(silent)})}${weight(rest, name)}`,
  'date/in-known-term': ({name: who, title, held, allowance}, {name, office, printed}) =>
    `הטבלאות נוקבות בשמו של ${name(who)} בתפקיד זה, ${office(title)}, ${printed(held)}; שנים שאין בהן שם של איש סבירות פחות.${allowed(allowance)}`,
  'date/office-left': ({name: who, title, held, ...rest}, {name, office, printed}) =>
    `מסופר בו כחדשה על סיום כהונתו של ${name(who)}: ${office(title)}, ${printed(held)}.${weight(rest, name)}`,
  'date/office-begun': (
    {name: who, title, from, allowance, silent, ...rest},
    {name, office, day, printed}
  ) =>
    `${name(who)} נזכר עם תפקיד, ${office(title)}, שבו החל לכהן ב־${day(from)}.${allowed(allowance, {silent: printed(silent)})}${weight(rest, name)}`,
  'date/place-name': ({name: place, from}, {printed, day}) =>
    `מקום נקרא בו ${printed(place)}, כשמו מאז ${day(from)}.`,
  'date/past-time': (params, telling) => `מסופר בו על ${timeOf(params, telling)} כעל עבר.`,
  'date/completed-period': ({ended}, {day}) => `מובא בו סיכום של תקופה שהסתיימה ב־${day(ended)}.`,
  'date/future-time': (params, telling) => `מסופר בו על ${timeOf(params, telling)} כעל עתיד.`,
  'date/event-week': ({event: what, week, month, day}, {dayOfMonth}) =>
    `מסופר בו על ${event(what)} ${weeks[String(week)] ?? ''}, והתאריך הנקוב הוא ${dayOfMonth(day, month)}.`,
  'date/past-month': ({name: who, title, month}, {name, office, month: of}) =>
    `מסופר בו על דבר שאירע ב${of(month)}, ללא שנה, כאשר ${name(who)} כיהן בתפקיד ${office(title)}: ${of(month)} שלפני כן.`,
  'date/elapsed': ({year, years}) =>
    `נמנות בו ${count(Number(years), {one: 'שנה אחת', two: 'שנתיים', other: '# שנים'})} משנת ${year} ועד זמנו.`,
  'date/age-at-death': ({born, age}) =>
    `הטקסט מספר כחדשה על מותו של מי שנולד ב־${born} והגיע לגיל ${age}.`,
  'date/latest-figures': () => 'מושווים בו נתונים לאלה של השנה הקודמת, ואין בו נתונים לזמן שאחריה.',
  'date/latest-years': ({first, second}) =>
    `השנים המאוחרות ביותר שהוא מדבר בהן הן ${first} ו־${second}; רוב הטקסטים קרובים לשנים כאלה.`,
  'date/before-linked': ({last}, {day}) =>
    `מסופר בו על נסיעה עתידה, שכתבה אחרת, מ־${day(last)} או קודם לכן, מספרת עליה כעל נסיעה שהחלה או שהסתיימה.`,
  'date/after-linked': ({first}, {day}) =>
    `מסופר בו על נסיעה שהחלה או שהסתיימה, שכתבה אחרת, מ־${day(first)} או אחר כך, מספרת עליה כעל עתיד.`,
  'date/near-linked': () => 'כתבה אחרת מספרת על אותה נסיעה; דיווחים כאלה סמוכים זה לזה.',
  'date/near-probable': () =>
    'כתבה אחרת כנראה מספרת על אותה נסיעה: אותו מנהיג, אותו תפקיד ולפחות שתיים מאותן מדינות, ואין כאן נסיעה אחרת שמתאימה; דיווחים כאלה סמוכים זה לזה.',
  'date/week-of-linked': () => 'הוא נכתב בשבוע של נסיעה שכתבה אחרת צופה אליה.',
  'date/ahead-of-linked': () => 'נפתחת בו נסיעה שזמן קצר לפניה, לדברי כתבה אחרת, נעשה דבר מה.',
  'date/version': ({within}) =>
    `כתבה אחרת היא גרסה של אותו טקסט; גרסאות נדפסות לרוב בתוך ${within} ימים זו מזו.`,
  'date/version-copy': () =>
    'כתבה אחרת היא גרסה של אותו טקסט, ולכן הוא נכתב עד אז; העתק יכול להיות מכל יום מאוחר יותר.',
  'date/before-known-event': ({start, end, source}, {day, printed}) =>
    `מסופר בו כעל עתיד על נסיעה שאוצר הארכיון מתארך מ־${day(start)} עד ${day(end)} (${printed(source)}).`,
  'date/after-known-event': ({start, end, source}, {day, printed}) =>
    `מסופר בו כעל עבר על נסיעה שאוצר הארכיון מתארך מ־${day(start)} עד ${day(end)} (${printed(source)}).`,
  'date/near-known-event': ({start, end}, {day}) =>
    `מסופר בו על נסיעה שאוצר הארכיון מתארך מ־${day(start)} עד ${day(end)}; דיווחים נכתבים בתוך שישה שבועות ממנה.`,
  'date/leading-person': ({name: who, from, to}, {name, day}) =>
    `הוא עוסק ב${name(who)}, שכיהן ${to === undefined ? `מאז ${day(from)}` : `בין ${day(from)} ל־${day(to)}`}; דיווחים מעטים קודמים לכך ביותר משלוש שנים או מאוחרים ביותר משמונה.`,
  'date/weekdays': ({first, second}, {weekday}) =>
    `מסופר בו על ${weekday(first)} כעל עבר ועל ${weekday(second)} כעל עתיד.`
}

const because = (params: Params, telling: Telling) => {
  const reason = telling.reason(params['because'], params)
  return reason === '' ? '.' : `: ${reason}`
}

const days = (number: string | number | undefined) =>
  count(Number(number), {one: 'יום אחד', two: 'יומיים', other: '# ימים'})

const steps: Readonly<Record<string, Sentence>> = {
  'conflict/weekday': ({country, mine, theirs}, {name, weekday}) =>
    `לפי כתבה אחת המנהיג נמצא ב${name(country)} ב${weekday(mine)}, ולפי האחרת ב${weekday(theirs)}.`,
  'conflict/called-off': ({country}, {name}) =>
    `לפי כתבה אחת הביקור ב${name(country)} בוטל, ולפי האחרת הוא נערך ביום שנקבע.`,
  'conflict/arrival': ({country}, {name}) =>
    `לפי הכתבות המנהיג הגיע ל${name(country)} בימים שונים.`,
  'conflict/end': ({country}, {name}) => `לפי הכתבות הביקור ב${name(country)} הסתיים בימים שונים.`,
  'conflict/length': ({country, mine, theirs}, {name}) =>
    `לפי כתבה אחת נמשך הביקור ב${name(country)} ${days(mine)}, ולפי האחרת ${days(theirs)}.`,
  'conflict/order': ({mine, theirs}, {name}) =>
    `לפי כתבה אחת הביקור ב${name(mine)} היה הראשון, ולפי האחרת הביקור ב${name(theirs)}.`,
  'conflict/not-first': ({country, name: who}, {name}) =>
    `ביקור ב${name(country)} מתואר כראשון מסוגו; הכתבה האחרת מספרת על ביקור קודם, של ${name(who)}.`,
  'conflict/not-second': ({country, name: who}, {name}) =>
    `ביקור ב${name(country)} מתואר כשני מסוגו, אך הארכיון מספר על יותר מביקור קודם אחד; הכתבה האחרת מספרת על אחד מהם, של ${name(who)}.`,
  'conflict/not-nth': ({country, name: who, count: n}, {name}) =>
    `ביקור ב${name(country)} מתואר כמספר ${n} מסוגו, אך הארכיון מספר על מספר כזה של ביקורים לפניו; הכתבה האחרת מספרת על אחד מהם, של ${name(who)}.`,
  'link/occasion': () =>
    'שתי הכתבות מספרות על נסיעה אחת ועל כינוס חד־פעמי שהיה בה, במילים שאינן בשום כתבה על נסיעה אחרת.',
  'link/first-visit': () =>
    'כתבה אחת מצפה לביקור הראשון אי פעם במדינה, והאחרת מספרת עליו כעל דבר שהיה, ובשתיהן מילים שאינן בשום כתבה על נסיעה אחרת.',
  'link/words': () =>
    'שתי הכתבות מספרות על מה שיכול להיות נסיעה אחת, במילים שאינן בשום כתבה על נסיעה אחרת.',
  'derivation/stated': ({bound}, {day}) => `תאריך הפרסום מצוין: ${day(bound)}.`,
  'derivation/not-before': (params, telling) =>
    `לא לפני ${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/not-after': (params, telling) =>
    `לא אחרי ${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/gaps': ({count: n}) =>
    `בגבולות אלה ייתכנו רק ${count(Number(n), {one: 'תקופה אחת', two: 'שתי תקופות', other: '# תקופות'})}.`,
  'derivation/weekday-years': ({month, day, weekday: name, years}, {dayOfMonth, weekday}) =>
    `כנראה משנת ${years}: בשום שנה אחרת בגבולות אלה ${dayOfMonth(day, month)} לא חל ב${weekday(name)}.`,
  'derivation/days-left': ({count: n}) =>
    `נותרו ${count(Number(n), {one: 'יום אחד', two: 'יומיים', other: '# ימים'})}, שאינם כולם רצופים.`,
  'derivation/unbounded': (params, telling) =>
    telling.reason(params['because'], params) || 'שום דבר אחר אינו מגביל את התאריך.',
  'derivation/agrees': ({count: n, quoted}, {printed}) =>
    `${count(Number(n), {
      one: 'עוד ראיה אחת מסכימה',
      two: 'עוד שתי ראיות מסכימות',
      other: 'עוד # ראיות מסכימות'
    })}${quoted === undefined ? '' : `: ${printed(quoted)}${Number(n) > 3 ? ' ועוד' : ''}`}.`,
  'derivation/likely-from': (params, telling) =>
    `כנראה לא לפני ${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/likely-to': (params, telling) =>
    `כנראה לא אחרי ${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/likely-day': (params, telling) =>
    `כנראה ב־${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/weekdays': ({first, second}, {weekday}) =>
    `נכתב כנראה ב${weekday(first)} או בראשית ${weekday(second)}.`,
  'dropped/corrected': () => 'לא נלקח: אוצר הארכיון קבע את התאריך.',
  'dropped/contradicted': () => 'לא נוצל: ראיה אחרת סותרת אותו, ואף אחת אינה טובה מחברתה בבירור.',
  'dropped/excluded': () => 'לא נוצל: ראיה טובה ממנו שוללת אותו.',
  'dropped/to-come': () =>
    'לא נוצל: זמן זה טרם הגיע, ולכן הוא בדוי או נדפס בטעות, ושום דבר אחר שנאמר בטקסט אינו נחשב ודאי.',
  'narrow/year': () => 'השנה הייתה מכריעה: היום והחודש נדפסו.',
  'narrow/print-date': () =>
    'תאריך שהוא בוודאות תאריך הפרסום, או העמוד בעיתון שבו עמדה הכתבה, היו מכריעים.',
  'narrow/contradicted': ({oneFrom, oneTo, otherFrom, otherTo}, telling) =>
    `איזו משתי האמירות נכונה: לפי אחת תאריך הכתבה הוא ${range(oneFrom, oneTo, telling)}, ולפי האחרת ${range(otherFrom, otherTo, telling)}. העמוד בעיתון היה מראה זאת.`,
  'narrow/doubted': ({oneFrom, oneTo, otherFrom, otherTo}, telling) =>
    `האם הראיה הטובה יותר נכונה: לפיה תאריך הכתבה הוא ${range(oneFrom, oneTo, telling)}, ולפי אמירה שלא נוצלה ${range(otherFrom, otherTo, telling)}. העמוד בעיתון היה מראה זאת.`,
  'issue/evidence-contradicts': ({count: n, used}) =>
    `${count(Number(n), {one: 'ראיה אחת', two: 'שתי ראיות', other: '# ראיות'})} לתאריך סותרות זו את זו; ${Number(used) > 0 ? 'נוצל רק מה שטוב מן השאר בבירור, והשאר מוצג כלא מנוצל.' : 'אף אחת אינה טובה מן האחרות בבירור, ולכן לא נוצלה אף אחת.'}`
}

/** Why more days are allowed than those of the office. */
const allowed = keyedSentences({
  wait: ' מדובר בו על בחירות או על כניסה לתפקיד, והתואר יכול להינתן גם לפניהן, ולכן נכללת גם חצי השנה שלפני כן.',
  afterlife: ' הטקסט מספר על קץ שלטון כזה, ולכן נכלל גם החודש שאחריו.',
  leaver:
    ' הטקסט מספר איך נעזב תפקיד כזה לא מכבר, ובסיפורים כאלה עוד ניתן התואר, ולכן נכללים גם השבועיים שאחריו.',
  handover:
    ' הטקסט נוקב גם במי שנשא בתפקיד אחריו, ועיתונים מדפיסים את יום החילופים מאוחר יותר, ולכן נכללים גם יומיים אחריו.',
  chosen:
    ' מי שנבחר לתפקיד כזה יכול להיקרא בתוארו עוד לפני כניסתו אליו, ולכן נכללים גם שלושים הימים שלפני כן.',
  print: ' עיתונים מדפיסים את שהם מספרים בתוך שבוע לערך, ולכן נכללים גם שמונה ימים אחריהם.',
  break: ' הכהונות סמוכות זו לזו, ולכן נכלל גם הזמן שביניהן.',
  caretaker: ' מי שפורש מממשלה ממשיך בתפקידו עד שיש לו יורש, ולכן נכלל גם הזמן שעד אז.',
  gaps: ' אין בטבלאות נושא תפקיד כזה ({silent}), ולכן ייתכן שהכהונה הייתה גם אז.',
  rank: ' על אותן שנים הטבלאות אומרות מי שלט ולא באיזה תואר, ולכן נכלל כל אותו זמן.',
  state:
    ' הטבלאות של אותה מדינה מתחילות בכהונה זו, והתפקיד יכול להיות ותיק ממנה, ולכן נכללות גם עשר השנים שלפניה.'
})

export const datingSentences: Readonly<Record<string, Sentence>> = {
  ...evidence,
  ...steps
}

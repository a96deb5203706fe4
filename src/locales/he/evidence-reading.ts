/** Sentences on values that the text states, and on what curators say. */
import {plurals} from '../plurals.ts'
import type {Params, Sentence, Telling} from '../types.ts'

const count = plurals('he')

const times = (n: unknown) => count(Number(n), {one: 'פעם אחת', two: 'פעמיים', other: '# פעמים'})

const where = ({headline, lead, mentions}: Params): string =>
  [
    count(Number(mentions), {one: 'אזכור אחד', two: 'שני אזכורים', other: '# אזכורים'}),
    headline === 'yes' ? 'בכותרת' : '',
    lead === 'yes' ? 'במשפטי הפתיחה' : ''
  ]
    .filter(Boolean)
    .join(', ')

const named: Sentence = (params, {name}) => `${name(params['name'])}: ${where(params)}.`

const paper = ({name, listed}: Params, {printed}: Telling) =>
  listed === 'no' ? `”${printed(name)}“ (אינו ברשימת העיתונים)` : `”${printed(name)}“`

const stated: Sentence = ({weekday, doubt, readings}) => {
  if (doubt === 'weekday') return 'כאן נדפס תאריך, אך היום בשבוע שלידו הוא אחר.'
  if (doubt === 'future') return 'כאן נדפס תאריך שטרם הגיע כאשר נוצר הארכיון.'
  if (doubt !== 'none') return 'כאן נדפס תאריך.'
  if (weekday === 'printed') return 'התאריך נדפס כאן, והוא אכן חל ביום בשבוע הנקוב.'
  return Number(readings) > 1
    ? 'התאריך נדפס כאן; אפשר לקרוא את היום והחודש בשני הסדרים.'
    : 'התאריך נדפס כאן.'
}

const signed = ({by, on}: Params, {day, printed}: Telling) =>
  [by === undefined ? undefined : printed(by), day(on)]
    .filter((part) => part !== undefined)
    .join(', ')
const because = ({why, cite}: Params, {printed}: Telling) =>
  cite === undefined ? printed(why) : `${printed(why)} (${printed(cite)})`

const setByCurator: Sentence = (params, telling) =>
  params['none'] === 'yes'
    ? `ידוע שאין, לדברי אוצר הארכיון (${signed(params, telling)}): ${because(params, telling)}`
    : `נקבע בידי אוצר הארכיון (${signed(params, telling)}): ${because(params, telling)}`

export const readingSentences: Readonly<Record<string, Sentence>> = {
  'title/printed': ({times: n}) => (Number(n) > 1 ? `נדפס ככותרת, ${times(n)}.` : 'נדפס ככותרת.'),
  'title/supplied': ({from}) =>
    from === 'opening'
      ? 'לטקסט אין כותרת; אלה מילות הפתיחה שלו.'
      : 'לטקסט אין כותרת; זו חוברה על פי תוכנו.',
  'deck/printed': () => 'נדפס מתחת לכותרת.',
  'date/date-line': stated,
  'date/byline': stated,
  'date/dateline': stated,
  'date/today': stated,
  'source/copyright-holder': (params, telling) =>
    `שורת זכויות היוצרים נוקבת בשם ${paper(params, telling)}.`,
  'source/byline': (params, telling) => `שורת המחבר נוקבת בשם ${paper(params, telling)}.`,
  'source/masthead': (params, telling) => `ראש הדף נוקב בשם ${paper(params, telling)}.`,
  'source/site-chrome': (params, telling) =>
    `חלקי הדף שמסביב לכתבה נוקבים בשם ${paper(params, telling)}.`,
  'source/agency': (params, telling) => `שורת המקום מייחסת את הידיעה אל ${paper(params, telling)}.`,
  'republished-from/credit': (params, telling) =>
    `שורת קרדיט מציינת את ${paper(params, telling)} כמקור.`,
  'byline/printed': () => 'נדפס כשם המחבר.',
  'dateline/opening': () => 'הטקסט נפתח בשורת מקום זו.',
  'leader/salience': named,
  'people/named': named,
  'countries/salience': (params, {name}) => {
    const visits = Number(params['visits'])
    const journey = visits === 0 ? '' : `, ${times(visits)} כיעד של נסיעה`
    return `${name(params['name'])}: ${where(params)}${journey}.`
  },
  'countries/mentioned': named,
  'events/journey': ({name: who, places}, {name, list}) =>
    `הטקסט מספר על נסיעה של ${name(who)}; היעד: ${list(places)}.`,
  'language/letters': () => 'האותיות ורצפי האותיות שבטקסט אופייניים לשפה זו.',
  'completeness/column': () => 'הטקסט מפנה אל טור או עמוד שאינם בו.',
  'completeness/opens-mid-sentence': () => 'הטקסט נפתח באמצע משפט.',
  'completeness/breaks-off': () => 'הטקסט נקטע באמצע משפט.',
  'issue/undated': () => 'הטקסט אינו מציין תאריך פרסום.',
  'issue/dates-disagree': () => 'הטקסט מציין יותר מתאריך פרסום אחד; אף אחד לא נלקח.',
  'issue/weekday-disagrees': ({date}, {day}) =>
    `התאריך המודפס ${day(date)} לא חל ביום בשבוע שנדפס לידו; הוא לא נלקח.`,
  'issue/future-date': ({date}, {day}) =>
    `התאריך המודפס ${day(date)} מאוחר מן היום שבו נוצר הארכיון; הוא לא נלקח.`,
  'issue/bare-date': ({date}, {day}) =>
    `התאריך ${day(date)} עומד בנפרד מן הכותרת ומשורת המחבר; ייתכן שהוא היום שבו נשמר הדף.`,
  'issue/told-date': ({date}, {day}) =>
    `התאריך ${day(date)} יכול להיות של מה שמסופר בטקסט; הוא נלקח רק כיום המוקדם ביותר.`,
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
    `הקובץ אינו ב־UTF-8; הוא נקרא כ־${printed(encoding)}, וייתכן שזו טעות.`,
  'issue/partly-encoded-twice': () =>
    'נראה שכמה אותיות קודדו פעמיים, כמו \u2068“â€™”\u2069; הן נשארו כפי שהן.',
  'issue/broken-front-matter': () =>
    'הגוש שבראש הקובץ אינו YAML תקין: דבר אינו נלקח ממנו עד שיתוקן.',
  'issue/nothing-recognized': () => 'שום חלק של הטקסט אינו נקרא כגוף של כתבה, ולכן נשמר כולו.',
  'dropped/passing': () => 'לא נחשב: נזכר דרך אגב, בטקסט על אחרים.',
  'dropped/currency': () => 'לא נחשב: המילים מציינות מטבע.',
  'dropped/company': () => 'לא נחשב: המילים הן חלק משם של חברה.',
  'dropped/comparison': () => 'לא נחשב: זו רק השוואת גודל.',
  'dropped/weekday': () => 'לא נלקח: אין יום כזה בשבוע.',
  'dropped/ancient': () => 'לא נלקח: קדום מכל עיתון.',
  'dropped/future': () => 'לא נלקח: בעתיד.',
  'dropped/alone': () => 'לא נלקח: דבר אינו אומר שזה יום הפרסום.',
  'dropped/below': () => 'לא נלקח: עומד מתחת לטקסט.',
  'dropped/changed': () => 'לא נלקח: זה יום של שינוי.',
  'dropped/chronology': () => 'לא נלקח: ייתכן שהוא פותח חלק של כרונולוגיה.',
  'dropped/disagrees': () => 'לא נלקח: גם תאריך אחר נדפס כיום הפרסום.',
  'correction/set': setByCurator,
  'correction/text': (params, telling) =>
    `כך קורא אוצר הארכיון (${signed(params, telling)}): ${because(params, telling)}`,
  'derivation/corrected': setByCurator,
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

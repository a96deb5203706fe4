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

const stated: Sentence = ({weekday, doubt, readings, calendar}) => {
  if (doubt === 'weekday') return 'כאן נדפס תאריך, אך היום בשבוע שלידו הוא אחר.'
  if (doubt === 'future') return 'כאן נדפס תאריך שטרם הגיע כאשר נוצר הארכיון.'
  if (doubt !== 'none') return 'כאן נדפס תאריך.'
  if (calendar === 'julian' && weekday !== 'printed')
    return 'התאריך נדפס כאן; בארץ שבה דוברה שפתו נהג אז הלוח היוליאני, ולכן ייתכן שהוא לפי אותו לוח או לפי שלנו.'
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
  'events/called-off': ({name: who, places}, {name, list}) =>
    `בטקסט מסופר שנסיעה של ${name(who)} בוטלה או נדחתה: ${list(places)}.`,
  'events/journey': ({name: who, places}, {name, list}) =>
    `הטקסט מספר על נסיעה של ${name(who)}; היעד: ${list(places)}.`,
  'language/letters': () => 'האותיות ורצפי האותיות שבטקסט אופייניים לשפה זו.',
  'completeness/column': () => 'הטקסט מפנה אל טור או עמוד שאינם בו.',
  'completeness/opens-mid-sentence': () => 'הטקסט נפתח באמצע משפט.',
  'completeness/source-cut': () => 'המקור נקטע לפני סוף הטקסט.',
  'completeness/breaks-off': () => 'הטקסט נקטע באמצע משפט.',
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
  'derivation/corrected': setByCurator
}

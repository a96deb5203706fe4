/** Events and contradictions between their articles. */
import type {Catalog} from '../types.ts'

export const events: Catalog['events'] = {
  events: 'אירועים',
  lead: 'נסיעות שהכתבות מדווחות עליהן. כתבות המספרות על אותה נסיעה עומדות יחד.',
  event: 'אירוע',
  all: 'כל האירועים',
  figure: 'האירוע והכתבות המספרות עליו',
  visit: (people, countries) => `ביקור של ${people}: ${countries}`,
  calledOffVisit: (people, countries) => `ביקור שבוטל של ${people}: ${countries}`,
  plannedVisit: (people, countries) => `ביקור מתוכנן של ${people}: ${countries}`,
  notKnown: 'לא ידוע',
  fromCurator: (source) => `הימים כפי שמסר אוצר הארכיון, על פי ${source}.`,
  notSaid: 'אי אפשר לקבוע זאת מדברי הכתבות.',
  asTold: 'כפי שהכתבות מספרות.',
  workedOut: 'הנסיעה נמשכה בזמן כלשהו בתוך הגבולות האלה; כל כתבה מציינת כיצד הדבר ידוע.',
  wasCalledOff: 'בוטל או נדחה: הוא לא התקיים.',
  onlyPlanned: 'מסופר עליה רק כעל עתיד; אף כתבה כאן אינה מספרת שהתקיימה.',
  who: 'מי',
  where: 'היכן',
  when: 'מתי',
  teller: 'מי מספר על כך',
  tellers: 'מי מספר על כך, זה לצד זה',
  agree: 'היכן הן מסכימות זו עם זו',
  articlesAgree: 'היכן הכתבות מסכימות זו עם זו',
  agreeOn: 'הן מספרות על אותה נסיעה, כל אחת במילותיה.',
  tied: 'מה קושר אותן לנסיעה אחת',
  contradict: 'היכן הן סותרות זו את זו',
  articlesContradict: 'היכן הכתבות סותרות זו את זו',
  thisArticle: 'כתבה זו'
}

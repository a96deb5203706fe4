/** Lists of articles that share a value: sources, authors, subjects, people. */
import type {Catalog} from '../types.ts'

export const facets: Catalog['facets'] = {
  sources: {
    title: 'מקורות',
    all: 'כל המקורות',
    kind: 'מקור',
    lead: 'עיתונים, סוכנויות ואתרים שפרסמו את הכתבות או שהן מייחסות להם את הטקסט.',
    none: 'אף טקסט אינו מציין מי פרסם אותו.'
  },
  authors: {
    title: 'מחברים',
    all: 'כל המחברים',
    kind: 'מחבר',
    lead: 'השמות שבשורות המחבר, כפי שנדפסו, לפי שם המשפחה ככל שניתן להבין מהו.',
    none: 'באף טקסט לא נדפס שם מחבר.'
  },
  subjects: {
    title: 'נושאים',
    all: 'כל הנושאים',
    kind: 'נושא',
    lead: 'נושאים שנתן אוצר הארכיון.',
    none: 'לאף כתבה אין נושא: אוצר הארכיון נותן אותם, ואין ניחוש.'
  },
  people: {
    title: 'אישים',
    all: 'כל האישים',
    kind: 'אדם',
    lead: 'אישים שהכתבות מזכירות והטבלאות מכירות, ומנהיגים בכללם, לפי שם המשפחה.',
    none: 'אף כתבה אינה מזכירה אדם שהטבלאות מכירות.'
  },
  publicationKinds: {
    newspaper: 'עיתון',
    agency: 'סוכנות ידיעות',
    site: 'אתר',
    broadcaster: 'תחנת שידור',
    magazine: 'כתב עת'
  },
  withoutAny: (sum) => `ללא ציון: ${sum}.`
}

/** Versions of a text beside each other. */
import type {Catalog} from '../types.ts'

export const versions: Catalog['versions'] = {
  title: (title) => `נוסחים של ”${title}“`,
  ofText: 'נוסחים של טקסט',
  further: 'נוסחים נוספים',
  wordByWord: 'ההבדלים ביניהם, מילה במילה',
  onlyThis: 'רק בנוסח זה',
  onlyFirst: 'רק בנוסח הראשון:',
  onlySecond: 'רק בנוסח השני:',
  same: (count) => `${count} ללא הבדל`,
  tooFew: 'המשותף להם מועט מכדי להשוותם מילה במילה; אפשר לפתוח את שניהם.',
  identical: 'זהים מילה במילה: הם נבדלים רק ברווחים או בחלוקה לפסקאות.'
}

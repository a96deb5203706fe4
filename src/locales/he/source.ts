/** Source files: their page, their fixity, what could not be read. */
import type {Catalog} from '../types.ts'

export const source: Catalog['source'] = {
  fileAndVersion: 'קובץ המקור והגרסה',
  file: 'קובץ המקור',
  seeSaved: 'לראות אותו כפי שנשמר',
  item: 'הפריט שבתוכו',
  shaOfFile: 'SHA-256 של הקובץ',
  shaOfBytes: 'SHA-256 של הבתים שלו',
  shaOfRecord: 'SHA-256 של הרשומה, שהוא גרסתה',
  encoding: 'קידוד',
  sameTextIn: 'אותו טקסט נמצא גם ב:',
  pageTitle: (title) => `המקור של ”${title}“`,
  asSaved: 'המקור כפי שנשמר',
  entryAsRead: 'הרשומה כפי שנקראה',
  oneOfSeveral: 'היא אחת מכמה בקובץ אחד, הנשמר עם הארכיון ואינו מתפרסם בשלמותו.',
  fileLabel: 'קובץ',
  length: 'אורך',
  ofText: (characters) => `${characters} של טקסט`,
  itself: 'הקובץ עצמו',
  download: 'הורדה',
  downloadZip: 'הורדה, בתוך ארכיון ZIP',
  notShown: 'אי אפשר להציג את הטקסט: הקובץ אינו בנמצא, או שאינו הקובץ שממנו נוצרה הכתבה.',
  linesWithBar:
    'שורות המסומנות בקו אינן בטקסט של הכתבה. מהותן רשומה אחרי הראשונה מכל סוג, ומתחת לכתבה.',
  setAside: 'מקורות שהונחו בצד',
  setAsideAbout: 'קבצים שלא יכלו להיעשות כתבות בארכיון, ומדוע.',
  allBecame: 'כל מקור של הארכיון נעשה כתבה.',
  couldNot: (_count, files) =>
    `לא נעשו כתבות, או לא בשלמותם: ${files}. דבר לא נמחק ולא שונה. העצות מיועדות למי שמחזיק את הארכיון.`,
  aboutArchive: 'על הארכיון',
  encodings: {
    twice: 'UTF-8, קודד פעמיים בטעות; נקרא כפי שהיה לפני כן',
    marked: (name) => `${name}, עם סימן סדר בתים`,
    damaged: (name) => `${name}; בתים פגומים אחדים נקראו כסימנים הסבירים או מוצגים כ־\uFFFD`,
    told: (name, percent) => `${name}, על פי הכתב עצמו (בוודאות של ${percent}%)`,
    perhaps: (name, percent) =>
      `אולי ${name}: דבר אינו מציין איזה קידוד הוא, והכתב עצמו מלמד על כך רק בוודאות של ${percent}%, ולכן ייתכנו אותיות שגויות`
  }
}

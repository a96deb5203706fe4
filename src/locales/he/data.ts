/** The page of files for programs. Names and descriptions of columns stay English: they are data. */
import type {Catalog} from '../types.ts'

export const data: Catalog['data'] = {
  title: 'נתונים',
  lead: 'הארכיון כולו כקבצים לתוכנות אחרות.',
  text: 'הארכיון כולו כקבצים לתוכנות אחרות. הם אומרים מה שאומרים הדפים, לא יותר ולא פחות. תא ריק פירושו ערך שאינו ידוע; כמה ערכים בתא אחד מופרדים בקו אנכי. שמות העמודות ותיאוריהן באנגלית.',
  tables: 'טבלאות',
  database: 'מסד נתונים',
  databaseText: (href) =>
    `הקובץ <a href="${href}" dir="ltr">archive.sqlite</a> מכיל את כל הטבלאות, את הטקסטים המלאים וטבלה לחיפוש בטקסט מלא. הוא נפתח ב־<bdi lang="en">Datasette</bdi>, ב־<bdi lang="en">DB Browser for SQLite</bdi> ובשורת הפקודה:`,
  byWords: 'כדי למצוא כתבות לפי מילותיהן:',
  description: 'תיאור',
  descriptionText: (file, schema) =>
    `הקובץ <a href="${file}" dir="ltr">datapackage.json</a> מתאר את כל הקבצים עם ה־<bdi lang="en">SHA-256</bdi> שלהם (<bdi lang="en">Frictionless Data Package 2.0</bdi>), והקובץ <a href="${schema}" dir="ltr">article.schema.json</a> את הרשומה של כתבה (<bdi lang="en">JSON Schema</bdi>). התאריכים כתובים ב־<a href="https://www.loc.gov/standards/datetime/">EDTF</a>.`,
  version: 'גרסה',
  forPrograms: (href) =>
    `הקובץ <a href="${href}" dir="ltr">archive.json</a> מוסר אותה לתוכנות, עם המניינים ועם כתובות הקבצים.`
}

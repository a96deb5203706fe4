/** The page of files for programs. Names and descriptions of columns stay English: they are data. */
export const data = {
  title: 'Data',
  lead: 'The whole archive as files for other programs.',
  text: 'The whole archive as files for other programs. They say the same as the pages, no more and no less. An empty cell is a value that is not known; several values in one cell are separated by a vertical bar.',
  tables: 'Tables',
  database: 'Database',
  databaseText: (href: string) =>
    `<a href="${href}">archive.sqlite</a> holds all tables, the full texts, and a table for full text search. It opens in Datasette, in DB Browser for SQLite, and on the command line:`,
  byWords: 'To find articles by their words:',
  description: 'Description',
  descriptionText: (file: string, schema: string) =>
    `<a href="${file}">datapackage.json</a> describes all files with their SHA-256 (Frictionless Data Package 2.0), and <a href="${schema}">article.schema.json</a> the record of an article (JSON Schema). Dates are in <a href="https://www.loc.gov/standards/datetime/">EDTF</a>.`,
  version: 'Version',
  forPrograms: (href: string) =>
    `<a href="${href}">archive.json</a> says it to programs, with the counts and the addresses of these files.`
}

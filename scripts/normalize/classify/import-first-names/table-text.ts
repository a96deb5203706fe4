/** The module that has the imported given names. */

const width = 104

const head = `/**
 * Given names of many countries, in lower case: of faker's locales (MIT, Copyright (c) 2022-2025 Faker), of
 * popular-names-by-country-dataset (CC0 1.0) and of the Moby Project (public domain), without those that
 * are words, places or surnames of people of office. Written by
 * \`scripts/normalize/classify/import-first-names/import.ts\`; never edit by hand.
 */`

/** Names in rows of words, as the text of a module; `names` are sorted and in lower case. */
export function tableText(names: readonly string[]): string {
  const rows: string[] = []
  let row = ''
  for (const name of names) {
    if (row !== '' && row.length + 1 + name.length > width) {
      rows.push(row)
      row = ''
    }
    row = row === '' ? name : `${row} ${name}`
  }
  return [head, 'export const importedNames = `', ...rows, row, '`', ''].join('\n')
}

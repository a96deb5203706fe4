/** Names of the authority tables that a few typed letters can mean. */
import type {IdTables} from '../../src/authorities/meant.ts'
import type {NamedValue} from '../../src/dev-toolbar/contract.ts'
import type {IdTable} from '../../src/schema/correction.ts'

/** As many as a person looks through. */
const most = 20

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Rows whose id, name or variant has every word of `query`, those that begin with it first. */
export function namesLike(table: IdTables[IdTable], query: string): NamedValue[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found: {value: string; name: string; begins: boolean}[] = []
  for (const [value, {name, variants}] of table) {
    const forms = [name, value, ...variants].map(fold)
    if (!forms.some((form) => words.every((word) => form.includes(word)))) continue
    found.push({value, name, begins: forms.some((form) => form.startsWith(words[0] ?? ''))})
  }
  return found
    .toSorted((a, b) => Number(b.begins) - Number(a.begins) || a.name.localeCompare(b.name, 'en'))
    .slice(0, most)
    .map(({value, name}) => ({value, name}))
}

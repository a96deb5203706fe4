/** Ids to names and links: what the authority tables know, and the bare id where they do not. */
import {countryName, nameLanguage, personName} from '../locales/names.ts'
import {locale} from '../locales/interface.ts'
import type {Authorities as Tables} from '../authorities/load.ts'
import type {SiteUrls} from '../lib/urls.ts'

/** The tables that pages are made from. */
export type Authorities = Pick<Tables, 'countries' | 'people' | 'terms' | 'publications'> &
  Partial<Pick<Tables, 'formerIds'>>

/** Something with a name and, when it has a page, an address. */
export interface Link {
  readonly id: string
  readonly name: string
  readonly href?: string
  /** Language of a person's name, where it is not the interface's. */
  readonly lang?: 'en'
}

/** Looks up what ids stand for. Without a row an id is its own name and has no page. */
export interface Names {
  readonly country: (code: string) => Link
  /** A person who is a leader of some article has a page. */
  readonly person: (id: string) => Link
  readonly publication: (id: string) => string
  /** A person or country in the language of the interface, by the English words of evidence. */
  readonly byEnglishName?: (english: string) => string
}

/** Names where no table is at hand: every id stands for itself. */
export const bareNames: Names = {
  country: (id) => ({id, name: id}),
  person: (id) => ({id, name: id}),
  publication: (id) => id
}

/** How names in sentences of evidence are looked up. */
export const nameIn =
  ({byEnglishName}: Names) =>
  (english: string): string =>
    byEnglishName?.(english) ?? english

/** `daily-gazette` → `Daily Gazette`: as near as an id comes to the printed name of a paper. */
function unslug(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (part) => part.replace('-', ' ').toUpperCase())
}

/** English name, adjective or id → the name in the language of the interface, where that is another. */
function localNames({people, countries}: Authorities): ReadonlyMap<string, string> {
  if (locale().tag === 'en') return new Map()
  return new Map([
    ...[...people].flatMap(([id, {name, variants}]) => {
      const local = personName(name, variants)
      return [[name, local] as const, [id, local] as const]
    }),
    ...[...countries].flatMap(([code, {name, variants, demonyms}]) => {
      const local = countryName(code, name)
      const short = variants.filter((variant) => /^(?:[A-Z]\.?){2,}$/.test(variant))
      return [name, ...demonyms, ...short].map((said) => [said, local] as const)
    })
  ])
}

/** Names from the tables; `leaders` are the people who have a page. */
export function buildNames(
  authorities: Authorities,
  leaders: ReadonlySet<string>,
  urls: SiteUrls
): Names {
  const {countries, people, publications} = authorities
  const local = localNames(authorities)
  return {
    country(code) {
      const row = countries.get(code)
      return row
        ? {id: code, name: countryName(code, row.name), href: urls.country(row.slug)}
        : {id: code, name: code}
    },
    person(id) {
      const row = people.get(id)
      if (!row) return {id, name: id}
      const name = personName(row.name, row.variants)
      const lang = nameLanguage(name)
      return {
        id,
        name,
        ...(lang !== undefined && {lang}),
        ...(leaders.has(id) && {href: urls.leader(id)})
      }
    },
    publication: (id) => publications.get(id)?.name ?? unslug(id),
    byEnglishName: (english) => local.get(english) ?? english
  }
}

/**
 * Countries, leaders, sources … that a query names. An article about Azerbaijan may print “Baku” alone,
 * so a name as a word finds fewer articles than there are of what it names.
 */
import {notStated, type FacetName} from './catalog.ts'
import type {HeldValue, Holdings, Mask} from './holdings.ts'
import {foldWord} from './letters.ts'
import {matchQuery} from './matching.ts'
import {asksForWords, type Query} from './query.ts'
import {numbersOf, type TextRange} from './ranges.ts'
import type {SearchState} from './state.ts'
import type {WordLookup} from './word-tables.ts'

/** The facets whose values have names that people search for; of one name, the first has it. */
const namedFacets = ['country', 'leader', 'person', 'event', 'source'] as const
export type NamedFacet = (typeof namedFacets)[number]

export interface Named {
  readonly facet: NamedFacet
  readonly value: HeldValue
  /** The words of the query that name it, as typed. */
  readonly words: readonly string[]
}

/** What a query names, with its articles that the filters in use let through. */
export interface NamedArticles extends Named {
  readonly numbers: readonly number[]
}

/** What the words of a query name, what is named in the most words first; filters in use are left out. */
export function namedIn(
  query: Query,
  {values}: Pick<Holdings, 'values'>,
  lookup: WordLookup,
  selected: SearchState['selected']
): Named[] {
  const rows = [query.words, ...query.phrases.map((phrase) => [phrase])].map((words) =>
    telling(words, lookup)
  )
  const surnames = surnamesOf([...values.leader, ...values.person], lookup)
  const found = namedFacets.flatMap((facet) =>
    values[facet].flatMap((value): Named[] => {
      const {id, name} = value
      if (id === notStated || isChosen(value, selected[facet])) return []
      const forms = formsOf(name, facet, lookup)
      const surname = forms[0]?.at(-1) ?? ''
      if (surnames.get(surname) === id && isPerson(facet)) forms.push([surname])
      const words = rows.flatMap((row) => forms.flatMap((form) => wordsOf(row, form)))
      const [longest] = words.toSorted((a, b) => b.length - a.length)
      return longest ? [{facet, value, words: longest}] : []
    })
  )
  const longestFirst = found.toSorted((a, b) => b.words.length - a.words.length)
  return longestFirst.filter((one, at) => !longestFirst.slice(0, at).some(isPartOf(one)))
}

/** Whether a longer name has all words of a name: who writes “New Guinea” means no Guinea. */
const isPartOf =
  ({words}: Named) =>
  (longer: Named) =>
    longer.words.length > words.length && words.every((word) => longer.words.includes(word))

/**
 * The first of what a query names that has articles which its name as words does not find. `allowed`
 * are the articles that the filters beside a facet let through.
 */
export async function firstNamed(
  named: readonly Named[],
  ranges: readonly TextRange[],
  allowed: (facet: NamedFacet) => Mask
): Promise<NamedArticles | undefined> {
  for (const one of named) {
    const query = {words: one.words, phrases: [], excluded: [], excludedPhrases: []}
    if (!asksForWords(query)) continue
    const mask = allowed(one.facet)
    const numbers = one.value.numbers.filter((number) => mask[number] === 1)
    if (numbers.length === 0) continue
    const {matches, allButOne} = await matchQuery(ranges, query)
    const found = new Set(allButOne ? [] : await numbersOf(matches))
    if (numbers.some((number) => !found.has(number))) return {...one, numbers}
  }
  return undefined
}

interface TypedWord {
  readonly typed: string
  readonly folded: string
}

const isPerson = (facet: FacetName) => facet === 'leader' || facet === 'person'

const isChosen = ({id, name}: HeldValue, chosen: readonly string[]) =>
  chosen.includes(id) || chosen.includes(name)

/**
 * Words in the spelling by which the archive knows them, function words left out unless there are no
 * others.
 */
function telling(words: readonly string[], {names, functionWords}: WordLookup): TypedWord[] {
  const parts = words.flatMap((word) => word.split(/[\s-]+/))
  const all = parts.flatMap((typed) => {
    const word = foldWord(typed.replace(/['’]s$/u, ''))
    return word === '' ? [] : [{typed, folded: names.get(word) ?? word}]
  })
  const rest = all.filter(({folded}) => !functionWords.has(folded))
  return rest.length > 0 ? rest : all
}

/** A name in its words; an event is named without its date too. */
function formsOf(name: string, facet: FacetName, lookup: WordLookup): string[][] {
  const texts = facet === 'event' ? [name, name.replace(/,[^,]*$/, '')] : [name]
  return texts
    .map((text) => telling([text], lookup).map(({folded}) => folded))
    .filter(({length}) => length > 0)
}

/** Last names, each with the one person who has it. */
function surnamesOf(people: readonly HeldValue[], lookup: WordLookup): Map<string, string> {
  const owners = new Map<string, Set<string>>()
  for (const {id, name} of people) {
    const surname = formsOf(name, 'person', lookup)[0]?.at(-1)
    if (surname !== undefined) owners.set(surname, (owners.get(surname) ?? new Set()).add(id))
  }
  return new Map(
    [...owners].flatMap(([name, [id, ...more]]) => (id && !more[0] ? [[name, id]] : []))
  )
}

/** The words of a row, side by side, that are a name. */
function wordsOf(row: readonly TypedWord[], form: readonly string[]): string[][] {
  const at = row.findIndex((_, first) =>
    form.every((word, place) => row[first + place]?.folded === word)
  )
  return at === -1 ? [] : [row.slice(at, at + form.length).map(({typed}) => typed)]
}

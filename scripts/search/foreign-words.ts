/** Words that are spelled as the surname of somebody whom their text does not name. */
import {foldWord} from '../../src/search/letters.ts'
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'
import {surnames} from './surnames.ts'
import {articleText} from './texts.ts'

/** Other spellings of surnames that stand in one of `articles` which names nobody of that name. */
export function foreignWords(
  articles: readonly ArticleSummary[],
  archive: Archive
): ReadonlySet<string> {
  const spellings = knownSpellings(archive.authorities)
  const foreign = new Set<string>()
  const folded = new Map<string, string>()
  for (const article of articles) {
    const own = ownSpellings(article, archive)
    for (const [form] of articleText(article, archive).matchAll(/\p{L}[\p{L}\p{M}'’׳]*/gu)) {
      const word = folded.get(form) ?? foldWord(form.replace(/['’]s?$/u, ''))
      folded.set(form, word)
      if (spellings.has(word) && !own.has(word)) foreign.add(word)
    }
  }
  return foreign
}

const ownSpellings = ({leaders, people}: ArticleSummary, {authorities}: Archive) =>
  new Set(
    [...leaders, ...people].flatMap(({id}) => authorities.people.get(id) ?? []).flatMap(surnames)
  )

const known = new WeakMap<Archive['authorities']['people'], ReadonlySet<string>>()

/** Other spellings of the surnames of all people in the tables; read once. */
function knownSpellings({people}: Archive['authorities']): ReadonlySet<string> {
  const spellings =
    known.get(people) ?? new Set([...people.values()].flatMap((one) => surnames(one).slice(1)))
  known.set(people, spellings)
  return spellings
}

/** An index of words that is made in the browser, for archives of up to a few thousand articles. */
import MiniSearch from 'minisearch'
import {splitWords} from '../passages.ts'
import {mergeSpellings} from '../spellings.ts'
import type {IndexedText, Match, TextIndex} from '../text-index.ts'
import type {PortableArticle} from './data.ts'
import {stem, stemsOf} from './stem.ts'

/** As the index of a served site weighs them: see `pagefind.ts`. */
const boost = {title: 5, leader: 3, spellings: 1.5, day: 3}
/** A shorter word is looked for as it is, not as a beginning. */
const shortestBeginning = 3

/** Indexes the articles. */
export function portableIndex(articles: readonly PortableArticle[]): TextIndex {
  const texts = articles.map(indexedText)
  const words = new MiniSearch({
    fields: ['title', 'text', 'leader', 'spellings', 'day'],
    tokenize: (text) => splitWords(text).flatMap(stemsOf),
    processTerm: (term) => term
  })
  words.addAll(
    articles.map(({title, deck = '', paragraphs, leader, spellings, day}, id) => {
      return {id, title, text: [deck, ...paragraphs].join('\n'), leader, spellings, day}
    })
  )
  return {
    size: texts.length,
    find(text) {
      const phrase = /^"(.*)"$/.exec(text)?.[1]
      const asked = splitWords(phrase ?? text).flatMap((word) => stem(word) || [])
      const results = words.search(asked.join(' '), {
        combineWith: 'AND',
        prefix: (term) => phrase === undefined && term.length >= shortestBeginning,
        boost
      })
      const matches = results.map(({id, score}) => matchOf(texts, Number(id), score, asked))
      return Promise.resolve(
        phrase === undefined
          ? matches
          : matches.flatMap((one) => besides(texts, articles, one, asked))
      )
    },
    load: (number) => {
      const text = texts[number]
      return text ? Promise.resolve(text) : Promise.reject(new Error(`No article ${number}.`))
    }
  }
}

/** The words of an article in one row, as the index of a served site has them. */
function indexedText({
  title,
  deck,
  paragraphs,
  leader,
  spellings,
  record
}: PortableArticle): IndexedText {
  const words = splitWords(title)
  if (deck !== undefined) words.push(...splitWords(deck))
  const anchors = paragraphs.map((paragraph, index) => {
    const location = words.length
    words.push(...splitWords(paragraph))
    return {id: `p${index + 1}`, location}
  })
  return {
    url: record.path,
    title,
    words,
    anchors,
    record,
    spellings: mergeSpellings(leader, spellings)
  }
}

function matchOf(
  texts: readonly IndexedText[],
  number: number,
  score: number,
  asked: readonly string[]
): Match {
  const begins = (word: string) =>
    stemsOf(word).some((one) =>
      asked.some((term) => (term.length < shortestBeginning ? one === term : one.startsWith(term)))
    )
  const words = texts[number]?.words ?? []
  return {number, score, locations: words.flatMap((word, place) => (begins(word) ? [place] : []))}
}

/** The match, with the places where all words stand side by side; nothing when they never do. */
function besides(
  texts: readonly IndexedText[],
  articles: readonly PortableArticle[],
  match: Match,
  asked: readonly string[]
): Match[] {
  const found = placesOf(texts[match.number]?.words ?? [], asked)
  const {leader = '', spellings = '', day = ''} = articles[match.number] ?? {}
  const elsewhere = [leader, spellings, day].some(
    (field) => placesOf(splitWords(field), asked).length > 0
  )
  return found.length > 0 || elsewhere ? [{...match, locations: found}] : []
}

function placesOf(words: readonly string[], asked: readonly string[]): number[] {
  const starts = words.flatMap((_, place) =>
    asked.every((term, index) => stemsOf(words[place + index] ?? '').includes(term)) ? [place] : []
  )
  return starts.flatMap((start) => asked.map((_, index) => start + index))
}

/** An index of words that is made in the browser, for archives of up to a few thousand articles. */
import MiniSearch from 'minisearch'
import {splitWords} from '../passages.ts'
import {mergeSpellings} from '../spellings.ts'
import type {IndexedText, Match, TextIndex} from '../text-index.ts'
import type {PortableArticle} from './data.ts'
import {locatedMatch, placesOf, shortestBeginning, stemReader} from './located-match.ts'
import {stem, stemsOf} from './stem.ts'

/** As the index of a served site weighs them: see `pagefind.ts`. */
const boost = {title: 5, leader: 3, spellings: 1.5, day: 3}

/** Indexes the articles. */
export function portableIndex(articles: readonly PortableArticle[]): TextIndex {
  const texts = articles.map(indexedText)
  const stems = stemReader(texts)
  const words = indexWords(articles)
  return {
    articles: articles.length,
    isAtHand: true,
    keys: () => Promise.resolve(texts.map((_, number) => String(number))),
    find(text) {
      const phrase = /^"(.*)"$/.exec(text)?.[1]
      const asked = splitWords(phrase ?? text).flatMap((word) => stem(word) || [])
      const matches = words
        .search(asked.join(' '), {
          combineWith: 'AND',
          prefix: (term) => phrase === undefined && term.length >= shortestBeginning,
          boost
        })
        .map(({id, score}) => locatedMatch(Number(id), score, () => stems(Number(id)), asked))
      if (phrase === undefined) return Promise.resolve(matches)
      const inText = (number: number) => placesOf(stems(number), asked)
      return Promise.resolve(matches.flatMap((match) => besides(match, inText, articles, asked)))
    },
    load: (key) => {
      const text = texts[Number(key)]
      return text ? Promise.resolve(text) : Promise.reject(new Error(`No article ${key}.`))
    }
  }
}

function indexWords(articles: readonly PortableArticle[]): MiniSearch {
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
  return words
}

/** The words of an article in one row, as the index of a served site has them. */
function indexedText(article: PortableArticle): IndexedText {
  const {title, deck, paragraphs, path, leader, record} = article
  const words = splitWords(title)
  if (deck !== undefined) words.push(...splitWords(deck))
  const anchors = paragraphs.map((paragraph, index) => {
    const location = words.length
    words.push(...splitWords(paragraph))
    return {id: `p${index + 1}`, location}
  })
  const spellings = mergeSpellings(leader, article.spellings)
  return {url: path, title, words, anchors, record, spellings}
}

/** The match, with the places where all words stand side by side; nothing when they never do. */
function besides(
  {key, score}: Match,
  inText: (number: number) => number[],
  articles: readonly PortableArticle[],
  asked: readonly string[]
): Match[] {
  const number = Number(key)
  const locations = inText(number)
  const {leader = '', spellings = '', day = ''} = articles[number] ?? {}
  const isElsewhere = () =>
    [leader, spellings, day].some(
      (field) => placesOf(splitWords(field).map(stemsOf), asked).length > 0
    )
  return locations.length > 0 || isElsewhere() ? [{key, score, locations}] : []
}

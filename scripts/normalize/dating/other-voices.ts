/**
 * What stands below a text and has nothing in common with it: how its keeper came by the paper, who paid for the page,
 * what became of the house. No list has all the words of such lines. They are short, tell no day of the week, name
 * nobody whom the text names, and use none of its rarer words; and they speak of the paper at hand, of a family or
 * in the first person, or open with a name of their own. What they tell as past says nothing of the day of the text.
 */
import {everydayWords} from '../names/everyday-words.ts'
import {isFunctionWord} from '../names/function-words.ts'
import type {LabeledUnit} from '../stages.ts'
import {sentences} from '../text.ts'

/** Longer paragraphs are of the text, and so are lines below a shorter one. */
const mostSentences = 2
const fewestWords = 20
/** So many such lines are a text of their own. */
const mostLines = 8

/** News has days, sums, and people who say something; a title in front of a name is asked for apart. */
const ofNews =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=[,.])|today|tonight|yesterday|tomorrow|ago|(?:last|next|this)\s+(?:week|month|year|night|morning|spring|summer|autumn|fall|winter)|sa(?:id|ys)|reported|announced|will|would|pct|per\s?cent|mln|million|billion)\b|["“”]/iu
/** `He was born in 1920`: it goes on with what is told above. */
const goesOn =
  /^\W*(?:he|she|they|his|her|hers|their|it|its|that|those|such|both|neither|another|others|also|but|and|then|since|after|before|meanwhile|however|in\s+all)\b/iu

const thing =
  'boxe?s?|cuttings?|clippings?|cards?|papers?|pages?|cop(?:y|ies)|photo(?:graph)?s?|prints?|sheets?|albums?|scrap-?books?|files?|items?|letters?|volumes?|envelopes?|frames?|notebooks?|typescripts?|carbons?|microfilms?|reading\\s+room|archives?|collections?'
/** The paper and its like, as whoever holds it speaks of it. */
const atHand = new RegExp(
  String.raw`\bthis\s+(?:\p{L}+\s+)?(?:${thing})\b|^\W*(?:the|a|one|each|every)\s+(?:${thing})\b`,
  'iu'
)
const ofOneself =
  /\b(?:we|our|ours|us|my|mine|i)\b|\b(?:grand(?:father|mother|dad|ma|pa)|(?:great-?)?(?:aunt|uncle)\s+\p{Lu}\p{Ll}+)\b/iu

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u
const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu

const bare = (word: string) => word.replace(/['’]s$/u, '').toLowerCase()

/** Words that tell what a text is about: its names, and its rarer words; a plural is no other word. */
function ownWords(text: string): {names: ReadonlySet<string>; rare: ReadonlySet<string>} {
  const names = new Set<string>()
  const rare = new Set<string>()
  for (const {0: word} of text.matchAll(wordPattern)) {
    const plain = bare(word)
    if (isFunctionWord(plain) || months.test(word)) continue
    if (/^\p{Lu}/u.test(word)) names.add(plain)
    else if (plain.length >= 5 && !everydayWords.has(plain)) rare.add(plain.replace(/s$/u, ''))
  }
  return {names, rare}
}

/** A name of several words, or one of a list, at the beginning: whoever gave, or wrote this below. */
const opensWithName =
  /^\W*\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.?\s+)?\p{Lu}[\p{L}’'-]+|,|\s+and\s+\p{Lu})/u

const hasName = (text: string) =>
  opensWithName.test(text) && !isFunctionWord(/\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')

const isShort = ({text}: LabeledUnit) =>
  !ofNews.test(text) && sentences(text).length <= mostSentences

/** Whether a paragraph uses a name or a rarer word of the text above. */
function sharesWords(text: string, story: ReturnType<typeof ownWords>): boolean {
  const {names, rare} = ownWords(text)
  const isTold = (word: string) => story.names.has(word) || story.rare.has(word.replace(/s$/u, ''))
  return [...names, ...rare].some(isTold)
}

const isOfOwn = ({text}: LabeledUnit) => atHand.test(text) || ofOneself.test(text) || hasName(text)

/**
 * The lines of another voice below a text; none where nothing stands above that a day of the week, a place line or a
 * title makes news of. `isOfNews` tells that of a paragraph.
 */
export function inOtherVoices(
  prose: readonly LabeledUnit[],
  isOfNews: (unit: LabeledUnit) => boolean
): readonly LabeledUnit[] {
  let found: readonly LabeledUnit[] = []
  const last = Math.max(1, prose.length - mostLines)
  for (let from = prose.length - 1; from >= last; from -= 1) {
    const first = prose[from]!
    if (!isShort(first) || isOfNews(first)) break
    const above = prose.slice(0, from)
    const wordsAbove = above.reduce((sum, {wordCount}) => sum + wordCount, 0)
    if (wordsAbove < fewestWords || !above.some((unit) => ofNews.test(unit.text) || isOfNews(unit)))
      break
    if (goesOn.test(first.text)) continue
    const below = prose.slice(from)
    if (!below.some(isOfOwn)) continue
    const story = ownWords(above.map(({text}) => text).join('\n'))
    if (!below.some(({text}) => sharesWords(text, story))) found = below
  }
  return found
}

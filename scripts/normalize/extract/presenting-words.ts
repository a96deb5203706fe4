/**
 * Words with which a text presents an old document that it has printed, in the languages whose months are
 * read: `So begins the diary`, `The letter was found in an attic`.
 */
import {languagesButEnglish, type PresentingWords} from './presenting-languages.ts'

export type Presented = 'letter' | 'diary' | 'event'

const english = {
  diaries: 'diar(?:y|ies)|journal|log-?book|entry',
  letters: 'letters?|postcard|telegram|cable',
  others: 'des?patch|dispatch|report|memoirs?|memorandum|manuscript'
}

/** Alternatives of documents in English, as group `document`. */
export const englishDocument = `(?<document>${english.diaries}|${english.letters}|${english.others})`

/** Where a sentence begins. */
export const opens = String.raw`(?:^|(?<=[.!?…]\s))`
const owner = String.raw`(?:the|a|an|his|her|my|our|their|one|this|that|\p{Lu}[\p{L}’'-]+[’']s?)`
const adjectives = String.raw`(?:[\p{L}’'-]+\s+){0,4}?`
const soBegins = new RegExp(
  String.raw`${opens}(?:so|thus|this\s+is\s+how|that\s+is\s+how)\s+(?:begins?|began|starts?|started|opens?|opened)\s+${owner}\s+${adjectives}${englishDocument}\b`,
  'iu'
)
/** What befalls a paper that has grown old: reports of the day are not found in attics. */
const keeping = String.raw`(?:bought|sold|auctioned|auction|found|discovered|unearthed|donated|preserved|museum|archives?|library|attic|descendants|grand(?:son|daughter|children|father|mother)|facsimile)`
const theDocument = new RegExp(
  String.raw`${opens}(?:the|this)\s+${englishDocument}\s+(?:is|was|comes|belongs|forms|had|has|lay|turned)\b[^.!?]*?\b${keeping}\b`,
  'iu'
)

const edge = {start: String.raw`(?<![\p{L}\p{M}])`, end: String.raw`(?![\p{L}\p{M}])`}
/** `the long lost`, `das`, `une vieille`: a few words that stand in front of the noun. */
const few = String.raw`(?:[\p{L}\p{M}’'-]+\s+){0,3}?(?:[\p{L}]{1,2}['’])?`

const documentOf = ({diaries, letters, others}: PresentingWords) =>
  `(?<document>${diaries}|${letters}|${others})`

const anyOf = (one: (words: PresentingWords) => string): RegExp[] =>
  Object.values(languagesButEnglish).map((words) => new RegExp(one(words), 'iu'))

/** `So begins the diary`, one pattern a language. */
export const beginnings = [
  soBegins,
  ...anyOf((words) => `${opens}${words.begins}\\s+${few}${documentOf(words)}${edge.end}`)
]

/** `The letter was found in an attic`, one pattern a language; the noun is one of the sentence’s first words. */
export const whereabouts = [
  theDocument,
  ...anyOf(
    (words) =>
      `${opens}(?:[\\p{L}\\p{M}]{1,6}['’\\s]\\s?)?${documentOf(words)}${edge.end}[^.!?]*?${edge.start}(?:${words.keeping})${edge.end}`
  )
]

const kinds = [english, ...Object.values(languagesButEnglish)].map(({diaries, letters}) => ({
  diary: new RegExp(`^(?:${diaries})$`, 'iu'),
  letter: new RegExp(`^(?:${letters})$`, 'iu')
}))

/** What kind of document a noun names. */
export function kindOfDocument(noun: string): Presented {
  if (kinds.some(({diary}) => diary.test(noun))) return 'diary'
  return kinds.some(({letter}) => letter.test(noun)) ? 'letter' : 'event'
}

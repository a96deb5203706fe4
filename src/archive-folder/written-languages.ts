/** What writing in a language looks like: its letters, its little words, its runs of three letters. */
import {data as trigramTables} from 'franc-min/data.js'
import stopwords from 'stopwords-iso/stopwords-iso.json' with {type: 'json'}

/** ISO 639-1 → the letters beyond ASCII that its texts are written with, lower case. */
const letters = {
  // Names come with all letters of their own languages.
  en: 'à-öø-ÿœšž',
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüß',
  es: 'áéíóúüñ',
  it: 'àèéìíòóùú',
  pt: 'ãáàâçéêíóôõúü',
  nl: 'éëèïöüáóí',
  sv: 'åäöé',
  da: 'æøåé',
  no: 'æøåéòô',
  fi: 'åäöšž',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  hr: 'čćđšž',
  sl: 'čšž',
  tr: 'çğıöşüâîû\u0307',
  el: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  uk: 'абвгдежзийклмнопрстуфхцчшщьюяґєії',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  he: 'אבגדהוזחטיכךלמםנןסעפףצץקרשת\u05B0-\u05BC\u05C1\u05C2',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ\u064B-\u0652',
  fa: 'ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنهويپچژگکی\u064B-\u0652'
} as const

export type LanguageCode = keyof typeof letters

/** Code of ISO 639-1 → script and code in the tables of trigrams, where they know the language. */
const trigramKeys: Partial<Record<LanguageCode, readonly [string, string]>> = {
  en: ['Latin', 'eng'],
  fr: ['Latin', 'fra'],
  de: ['Latin', 'deu'],
  es: ['Latin', 'spa'],
  it: ['Latin', 'ita'],
  pt: ['Latin', 'por'],
  nl: ['Latin', 'nld'],
  sv: ['Latin', 'swe'],
  pl: ['Latin', 'pol'],
  cs: ['Latin', 'ces'],
  hu: ['Latin', 'hun'],
  ro: ['Latin', 'ron'],
  hr: ['Latin', 'hrv'],
  tr: ['Latin', 'tur'],
  ru: ['Cyrillic', 'rus'],
  uk: ['Cyrillic', 'ukr'],
  bg: ['Cyrillic', 'bul'],
  ar: ['Arabic', 'arb'],
  fa: ['Arabic', 'pes']
}

export interface WrittenLanguage {
  /** Whether it is written with this letter; `letter` is lower case and beyond ASCII. */
  readonly writes: (letter: string) => boolean
  readonly functionWords: ReadonlySet<string>
  readonly trigrams: ReadonlySet<string>
}

/** Greek lists of words leave accents out; they distinguish nothing that matters here. */
export const withoutAccents = (word: string) =>
  /[\u0370-\u03FF]/.test(word) ? word.normalize('NFD').replace(/\u0301/g, '') : word

/** Runs of three characters of a word, a space before and behind it. */
export function trigramsOf(word: string): string[] {
  const padded = ` ${word} `
  return Array.from({length: padded.length - 2}, (_, at) => padded.slice(at, at + 3))
}

function describe(code: LanguageCode): WrittenLanguage {
  const alphabet = new RegExp(`[${letters[code]}]`)
  const writes = (letter: string) => alphabet.test(letter)
  // The lists hold words that were once decoded wrongly themselves: `altmýþ` for Turkish `altmış`.
  const words = stopwords[code]
    .map((word) => word.toLowerCase())
    .filter((word) => Array.from(word).every((letter) => letter <= '\x7F' || writes(letter)))
    .map(withoutAccents)
  const [script, key] = trigramKeys[code] ?? []
  const model = script !== undefined && key !== undefined && trigramTables[script]?.[key]
  const trigrams = model ? model.split('|') : words.flatMap(trigramsOf)
  return {writes, functionWords: new Set(words), trigrams: new Set(trigrams)}
}

const known = new Map<LanguageCode, WrittenLanguage>()

/** A language, described when it is first asked for: most archives never do. */
export function writtenLanguage(code: LanguageCode): WrittenLanguage {
  const language = known.get(code) ?? describe(code)
  known.set(code, language)
  return language
}

/** Measures of text that several stages take. */
import type {Range} from './stages.ts'

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu

/** Words of a text, with inner apostrophes, stops and hyphens. */
export function words(text: string): string[] {
  return (text.match(wordPattern) ?? []).map((word) => word.replace(/[.'’-]+$/, ''))
}

/** Whether the text ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…।。！？؟]["'”’»)\]]*$/u.test(text)
}

/** Share of the words of four letters or more that begin with a capital; 0 without such words. */
export function titleCaseShare(text: string): number {
  const long = words(text).filter((word) => /^\p{L}{4}/u.test(word))
  return long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length
}

/** Letters of any script, lower-cased, words separated by one space: for comparing lines. */
export function comparable(text: string): string {
  return words(text.normalize('NFKC').toLowerCase()).join(' ')
}

// A stop after one of these ends no sentence.
const abbreviations =
  /(?:^|[\s("“‘'])(?:\p{Lu}|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Gov|Sen|Rep|Rev|Hon|Pres|St|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|a\.m|p\.m)$/u

/** Sentences of a text as ranges into it, without the white space between them. */
export function sentences(text: string): Range[] {
  const found: Range[] = []
  let start = 0
  for (const stop of text.matchAll(/[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])/gu)) {
    const end = stop.index + stop[0].length
    if (stop[0].startsWith('.') && abbreviations.test(text.slice(start, stop.index))) continue
    found.push({start, end})
    start = end + (/^\s*/.exec(text.slice(end, end + 100))?.[0].length ?? 0)
  }
  if (start < text.length) found.push({start, end: text.length})
  return found
}

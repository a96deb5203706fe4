/** Scripts in which the press of one language alone is written. */

/** So many letters of a script are its language's; of one that many languages share, more. */
const enoughOfScript = 12

/** Scripts of one language's press, with their languages. */
const ownScripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Ethiopic}/gu, 'am']
]

export const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

export const isAscii = (text: string) => /^[\0-\x7F]*$/.test(text)

/** Number of characters in the runs of a pattern; of a pair of surrogates, both are one. */
export function charactersIn(text: string, runs: RegExp): number {
  let sum = 0
  for (const run of text.match(runs) ?? [])
    sum += run.length - (/[\uDC00-\uDFFF]/.test(run) ? count(run, /[\uDC00-\uDFFF]/g) : 0)
  return sum
}
/** Letters of a foreign name or term do not change the language of a text. */
export const mostOthers = 0.4
/** Yiddish has words and ligatures that Hebrew has not. */
const yiddish = /[ײװױﬞ]|(?<!\p{L})(?:און|איז|האט|דער|די|אין|פון|נישט)(?!\p{L})/gu
const fewestYiddish = 3
/** A Japanese text has so many of its letters in kana. */
const kanaShare = 0.1

/** The language whose script the text is mostly in, of `letters` letters; none where many share it. */
export function languageByScript(text: string, letters: number): string | undefined {
  const han = count(text, /\p{Script=Han}/gu)
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  if (han + kana >= Math.max(enoughOfScript, letters * (1 - mostOthers))) {
    return kana >= (han + kana) * kanaShare ? 'ja' : 'zh'
  }
  for (const [pattern, language] of ownScripts) {
    const own = count(text, pattern)
    if (own < enoughOfScript || own < letters * (1 - mostOthers)) continue
    return language === 'he' && count(text, yiddish) >= fewestYiddish ? 'yi' : language
  }
  return undefined
}

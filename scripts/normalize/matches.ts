/** All matches of a pattern in a text. */

/**
 * What `text.matchAll(pattern)` gives, for a global pattern that is at its beginning; one without the flags `u`
 * and `v` finds no empty match within a pair of surrogates here. `matchAll` compiles the pattern anew at every
 * call, which costs more than reading a line.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // A match of nothing would be found for ever; half of a character is no place to go on at.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

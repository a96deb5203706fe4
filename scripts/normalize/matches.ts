/** All matches of a pattern in a text. */

/**
 * What `text.matchAll(pattern)` gives, for patterns that never match nothing. That compiles the
 * pattern anew at every call, which costs more than reading a line.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}

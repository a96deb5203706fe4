/** Answers about texts read last: several stages ask the same of one line. */

/** What is held. */
export interface Limits {
  /** At most so many answers; then all are forgotten, and the next ones held. */
  readonly answers: number
  /** What is held of longer texts would fill the memory; they are few, and read again. */
  readonly characters: number
}

const ofLines: Limits = {answers: 512, characters: 5000}

/**
 * `work`, which depends on its text alone and whose answers nobody changes, with its last answers
 * held. Strings are compared by content, so copies of a line share one answer.
 */
export function remembered<Answer>(
  work: (text: string) => Answer,
  {answers, characters} = ofLines
): (text: string) => Answer {
  const held = new Map<string, Answer>()
  return (text) => {
    if (text.length > characters) return work(text)
    const before = held.get(text)
    if (before !== undefined || held.has(text)) return before as Answer
    const answer = work(text)
    if (held.size >= answers) held.clear()
    held.set(text, answer)
    return answer
  }
}

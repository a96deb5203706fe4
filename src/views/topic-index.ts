/** Lists of leaders, events, papers, authors: names with figures. */
import {countOf} from '../lib/count-of.ts'
import type {Topic} from './topics.ts'

/** One row. */
export interface TopicRow {
  readonly name: string
  readonly href: string
  /** `3 articles, 2 more mention it`. */
  readonly figures: string
  readonly detail?: string
}

export interface TopicIndex {
  readonly title: string
  readonly lead: string
  readonly href: string
  readonly rows: readonly TopicRow[]
}

/** `3 articles, 2 more mention it`. */
export function figuresOf(
  {about, mentioned}: Pick<Topic, 'about' | 'mentioned'>,
  pronoun: string
): string {
  const mentions = mentioned.length.toLocaleString('en')
  const verb = mentioned.length === 1 ? 'mentions' : 'mention'
  if (about.length === 0) return `${countOf(mentioned.length, 'article')} ${verb} ${pronoun}`
  const sum = countOf(about.length, 'article')
  return mentioned.length === 0 ? sum : `${sum}, ${mentions} more ${verb} ${pronoun}`
}

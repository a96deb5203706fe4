/** Lists of leaders, events, papers, authors: names with figures. */
import {words} from '../locales/interface.ts'
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

/** `2 articles, 1 more mentions them`. */
export function figuresOf({about, mentioned}: Pick<Topic, 'about' | 'mentioned'>): string {
  const {counts, lists} = words()
  if (about.length === 0) return lists.mentionOnly(mentioned.length)
  const sum = counts.articles(about.length)
  return mentioned.length === 0 ? sum : lists.mentionToo(sum, mentioned.length)
}

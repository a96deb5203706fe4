/** What was left out of an article's page, in the order of its source. */
import {toldReason, type Told} from '../locales/told.ts'
import {keptClasses, type Segment} from '../schema/evidence.ts'
import {fieldName, segmentName} from './segment-words.ts'

/** A stretch of the source that is not on the page. */
export interface Removed {
  readonly name: string
  /** In words of the interface, or of the curator who said what the passage is. */
  readonly reason?: Told & {readonly ofCurator?: true}
  /** Names of the fields whose values were read from it. */
  readonly usedFor: readonly string[]
  /** Its words; absent when the source file cannot be read. */
  readonly text?: string
}

/**
 * Removed stretches with their words. Neighbors that are alike in everything, as the lines of a menu
 * are, count as one; white space alone is not listed.
 */
export function removedFrom(
  segments: readonly Segment[],
  rendition: string | undefined
): Removed[] {
  return merge(segments).map(({start, end, class: kind, rule, reason, usedFor}) => {
    const text = rendition?.slice(start, end)
    return {
      name: segmentName(kind),
      ...(reason !== undefined && {reason: saidOf(rule, reason)}),
      usedFor: [...new Set(usedFor?.map(fieldName))],
      ...(text !== undefined && {text: text.trimEnd().replace(/^\s*\n/, '')})
    }
  })
}

/** What a curator wrote is in a language of their own, and stays as it is. */
const saidOf = (rule: string, reason: string) =>
  rule === 'correction/segment' ? ({say: reason, ofCurator: true} as const) : toldReason(reason)

function merge(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = []
  let open: Segment | undefined
  for (const segment of segments) {
    if (segment.class === 'blank') continue
    if (keptClasses.includes(segment.class)) {
      open = undefined
      continue
    }
    if (open && alike(open, segment)) {
      open = {...open, end: segment.end}
      merged[merged.length - 1] = open
    } else {
      open = segment
      merged.push(segment)
    }
  }
  return merged
}

const alike = (a: Segment, b: Segment) =>
  a.class === b.class &&
  a.reason === b.reason &&
  (a.usedFor ?? []).join() === (b.usedFor ?? []).join()

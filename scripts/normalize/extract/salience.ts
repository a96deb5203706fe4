/**
 * How much an article is about someone or some country: points for where and how names stand. The
 * weights follow what readers do: headline first, then the opening, then frequency, damped.
 */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Entity, Mention, Range} from '../stages.ts'

const headlineClasses: ReadonlySet<SegmentClass> = new Set(['headline'])
const pictureClasses: ReadonlySet<SegmentClass> = new Set(['caption', 'alt'])
const quotedWeight = 0.5

export const inHeadline = ({unit}: Mention) => headlineClasses.has(unit.label.class)
export const inPicture = ({unit}: Mention) => pictureClasses.has(unit.label.class)

/** How directly each kind of name speaks of its country. */
export const kindWeight: Readonly<Record<Entity['kind'], number>> = {
  country: 1,
  place: 0.7,
  region: 0.7,
  town: 0,
  qualifier: 0,
  demonym: 0.5,
  metonym: 0.3,
  person: 1,
  publication: 0,
  swallow: 0
}

/** Weight of one mention: its kind, halved inside a quotation. */
function mentionWeight({entity, quoted}: Mention): number {
  return kindWeight[entity.kind] * (quoted ? quotedWeight : 1)
}

/** The largest weight among mentions, 0 without any: a bonus is earned once, by the best of them. */
export function bestWeight(mentions: readonly Mention[]): number {
  return mentions.reduce((best, mention) => Math.max(best, mentionWeight(mention)), 0)
}

/** Weights of all mentions together. */
export function totalWeight(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, mention) => sum + mentionWeight(mention), 0)
}

/** ln(1 + total weight): the tenth mention says less than the first. */
export function frequency(mentions: readonly Mention[]): number {
  return Math.log1p(totalWeight(mentions))
}

/** Text right before a mention within its unit, at most 200 characters: no pattern looks further. */
export function textBefore({unit, start}: Mention): string {
  const end = start - unit.start
  return unit.text.slice(Math.max(0, end - 200), end)
}

/** Two decimals, as evidence records scores. */
export function rounded(score: number): number {
  return Math.round(score * 100) / 100
}

/** The most telling places of a name, in order: headline, lead, then the rest; at most three. */
export function tellingSpans(mentions: readonly Mention[]): Range[] {
  const rank = (mention: Mention) => (inHeadline(mention) ? 0 : mention.lead ? 1 : 2)
  return mentions
    .toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)
    .slice(0, 3)
    .toSorted((a, b) => a.start - b.start)
}

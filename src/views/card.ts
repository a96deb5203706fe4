/** Social cards: what a link to a page shows where it is shared. */
import {countsSentence, type Counts} from './counts.ts'
import type {Archive} from './archive.ts'
import type {ArticleSummary} from './summary.ts'

/** Pixels: the form that the sites agree on which show cards. */
export const cardSize = {width: 1200, height: 630} as const

/** What stands on a card. */
export interface Card {
  /** Of the archive; absent on the archive's own card, whose title it is. */
  readonly archive?: string
  readonly title: string
  /** Below the title: the date, or what the archive holds. */
  readonly line: string
  /** Quieter, below it. */
  readonly note?: string
  /** How firm the date is. */
  readonly standing?: ArticleSummary['date']['standing']
}

/** Where a page's card is, and what it shows to who does not see it. */
export interface CardImage {
  readonly href: string
  readonly alt: string
}

/** The card of every page that has none of its own. */
export const siteCardImage = (home: string, title: string): CardImage => ({
  href: `${home}card.png`,
  alt: title
})

/** The card of an article, in an archive that draws them. */
export const articleCardImage = ({href, displayTitle, date}: ArticleSummary): CardImage => ({
  href: `${href}card.png`,
  alt: `${displayTitle}, ${date.text}`
})

/** The archive's own card. */
export function siteCard({
  settings,
  counts
}: {
  readonly settings: Archive['settings']
  readonly counts: Counts
}): Card {
  return {
    title: settings.title,
    line: countsSentence({...counts, dated: 0, bounded: 0, undated: 0}).replace(/\.$/, '')
  }
}

/** The card of one article of `archive`. */
export function articleCard(
  {displayTitle, date, publisher}: ArticleSummary,
  archive: string
): Card {
  return {
    archive,
    title: displayTitle,
    line: date.text,
    note: date.certainty === '' ? publisher : `${publisher} · ${date.certainty}`,
    standing: date.standing
  }
}

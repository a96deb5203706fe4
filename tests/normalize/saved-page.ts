/** A saved page as its text is copied: its title, a menu, a headline with what stands beside it, prose, a foot. */
export const headline = 'Old bridge to be mended at last after years of waiting'
/** As the page names itself. */
export const title = `${headline} - The Ferry Courier`
export const menu = [
  'Skip to content',
  'Home',
  'News',
  'Sport',
  'Weather',
  'Subscribe',
  'Log in',
  'Search'
]
export const prose = [
  'The council voted on the plan to mend the old bridge after a long night of talk, and the mayor said that work would begin soon.',
  'Farmers on the far bank have waited for years. They carry their milk over the ford in summer and around by the mill road in winter.',
  'Nobody spoke against the plan, though two members asked what it would cost in the end and where the money was to be found.',
  'Work is to begin in the spring, when the water is low, and will last until the harvest is in, the mayor told the full hall.'
]
export const foot = [
  'Share',
  'Related',
  'Mill sold to the town',
  'Contact us',
  'Privacy policy',
  'Terms of use'
]

/** Lines above the headline, below it, of the prose, and below that. */
export interface Parts {
  readonly above?: readonly string[]
  readonly head?: readonly string[]
  readonly body?: readonly string[]
  readonly below?: readonly string[]
}

/** The text of a page with its own prose unless `body` gives another. */
export const savedPage = ({above = [], head = [], body = prose, below = []}: Parts): string =>
  [title, ...menu, ...above, headline, ...head, ...body, ...below, ...foot].join('\n')

/** Names of the parts of a source, for readers. */
import type {Field} from '../schema/article.ts'
import type {SegmentClass} from '../schema/evidence.ts'

/** What a removed stretch of a source is. */
export const segmentNames: Readonly<Record<SegmentClass, string>> = {
  body: 'Text',
  subhead: 'Subhead',
  headline: 'Headline',
  deck: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  issue: 'Issue line',
  masthead: 'Masthead',
  section: 'Section name',
  attribution: 'Attribution',
  alt: 'Picture description',
  caption: 'Caption',
  credit: 'Picture credit',
  menu: 'Menu',
  nav: 'Navigation',
  share: 'Sharing links',
  related: 'Other articles',
  donor: 'Donors',
  copyright: 'Copyright notice',
  signoff: 'Sign-off',
  markup: 'Markup',
  blank: 'White space'
}

const fieldNames: Partial<Record<string, string>> = {
  titleSupplied: 'title',
  dateLikely: 'likely date',
  countriesMentioned: 'countries mentioned',
  republishedFrom: 'original publisher',
  leaders: 'leader',
  url: 'original address'
} satisfies Partial<Record<Field, string>>

/** A field in running text: `date`, `countries mentioned`. */
export function fieldName(field: string): string {
  return fieldNames[field] ?? field
}

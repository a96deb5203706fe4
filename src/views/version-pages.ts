/** Pages that show what an article and other versions of its text do not share. */
import {words} from '../locales/interface.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {differencesOf, type Block} from './differences.ts'
import {byDateAscending} from './order.ts'
import {factsOf, versionsIn, type Version} from './versions.ts'

/** So many are set out word by word; the others are named, and set out on their own pages. */
export const mostCompared = 6

/** One of the two texts that are compared. */
type Side = Omit<Version, 'alike'>

export interface VersionComparison {
  readonly anchor: string
  readonly heading: string
  /** Source of the version, where its title does not tell it from the others. */
  readonly file?: string
  readonly alike: string
  /** The earlier one first, as far as dates say so. */
  readonly sides: readonly [Side, Side]
  /** Absent when they share too little to be read beside each other. */
  readonly blocks?: readonly Block[]
  readonly identical: boolean
}

export interface VersionPage {
  readonly title: string
  readonly article: ArticleSummary
  readonly facts: Side
  readonly href: string
  readonly comparisons: readonly VersionComparison[]
  /** Further versions, not compared here. */
  readonly others: readonly Version[]
}

/** The page of an article; `bodyText` makes plain text of its Markdown. */
export function versionPage(
  archive: Pick<Archive, 'summaries' | 'records' | 'bodyOf' | 'urls'>,
  article: ArticleSummary,
  known: EvidenceFile['versions'],
  bodyText: (markdown: string) => string
): VersionPage {
  const versions = versionsIn(archive, known)
  const titles = [article, ...versions.map((version) => version.article)].map(
    ({displayTitle}) => displayTitle
  )
  const isShared = (title: string) => titles.indexOf(title) !== titles.lastIndexOf(title)
  const textOf = ({id}: ArticleSummary) => bodyText(archive.bodyOf(id))
  return {
    title: words().versions.title(article.displayTitle),
    article,
    facts: factsOf(article, archive, textOf(article)),
    href: archive.urls.versions(article.id),
    comparisons: versions.slice(0, mostCompared).map((version, index) => {
      const [earlier, later] = [article, version.article].sort(byDateAscending) as [
        ArticleSummary,
        ArticleSummary
      ]
      const [first, second] = [textOf(earlier), textOf(later)]
      const blocks = differencesOf(first, second)
      return {
        anchor: `version-${index + 1}`,
        heading: version.article.displayTitle,
        ...(isShared(version.article.displayTitle) && {file: version.file}),
        alike: version.alike,
        sides: [factsOf(earlier, archive, first), factsOf(later, archive, second)],
        ...(blocks && {blocks}),
        identical: blocks?.flat().every(({kind}) => kind === 'same' || kind === 'skipped') ?? false
      }
    }),
    others: versions.slice(mostCompared)
  }
}

/** How much of an article the archive shows: all of its text, its opening, or none of it. */
import type {ArticleRecord} from '../archive-folder/articles.ts'
import {openingOf} from '../lib/opening.ts'
import {words} from '../locales/interface.ts'
import {shownDay} from '../locales/shown-date.ts'
import type {ArchiveSettings} from '../schema/archive-settings.ts'
import type {Article} from '../schema/article.ts'
import type {Archive} from './archive.ts'

/** Words of an opening, where the setting names no number. */
const usualWords = 100

/**
 * As much of an article's text as is published. All pages, indexes and files are made from what this
 * gives, so none can show more.
 */
export function publishedText(
  body: string,
  {excerptOnly}: Pick<ArchiveSettings, 'excerptOnly'>
): string {
  if (excerptOnly === false) return body
  return openingOf(body, excerptOnly === true ? usualWords : excerptOnly)
}

/** Whether sources, scans and the words of a source that are not in the text are shown. */
export const showsSource = (
  {withheldSince}: Pick<Article, 'withheldSince'>,
  {excerptOnly}: Pick<ArchiveSettings, 'excerptOnly'>
) => withheldSince === undefined && excerptOnly === false

/** What stands in place of a text that is withheld; nothing where it is not. */
export function withheldWords({withheldSince, withheldReason}: Article): string | undefined {
  if (withheldSince === undefined) return undefined
  return words()
    .article.withheldFor(shownDay(withheldSince), withheldReason ?? '')
    .trimEnd()
}

/** What of an article's text is not on its page. */
export type TextLimits =
  | {
      readonly kind: 'withheld'
      readonly since: string
      readonly reason: string
      /** The article whose text was withheld, where this one is a version of it. */
      readonly with?: {readonly title: string; readonly href: string}
    }
  | {
      readonly kind: 'opening'
      /** Where the text was published. */
      readonly url?: string
    }

/** Nothing where the whole text is shown; `first` is the article that it was withheld with, if with one. */
export function textLimits(
  {settings, urls}: Pick<Archive, 'settings' | 'urls'>,
  {data}: ArticleRecord,
  first?: ArticleRecord
): TextLimits | undefined {
  const {withheldSince, withheldReason = '', url} = data
  if (withheldSince !== undefined) {
    return {
      kind: 'withheld',
      since: shownDay(withheldSince),
      reason: withheldReason,
      ...(first && {
        with: {title: first.data.title ?? first.id, href: urls.article(first.id)}
      })
    }
  }
  if (settings.excerptOnly === false) return undefined
  return {kind: 'opening', ...(url !== undefined && {url})}
}

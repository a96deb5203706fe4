/** An article as an archive holds it. */
import {hash} from 'node:crypto'
import type {ArticleRecord, WholeArticle} from '../archive-folder/articles.ts'
import {excerptOf} from '../lib/excerpt.ts'
import type {ArchiveSettings} from '../schema/archive-settings.ts'
import {publishedText} from './published.ts'

/** The record, and of the text as it is published what is asked of every article. */
export interface ListedArticle extends ArticleRecord {
  /** The opening of the text, plain. */
  readonly excerpt: string
  /** Characters of Markdown. */
  readonly characters: number
  /** Hash of the Markdown: it changes with every character. */
  readonly textDigest: string
}

/** What is held of an article once it is read; its text is read again where it is shown. */
export function listedArticle(
  {id, data, body}: WholeArticle,
  settings: Pick<ArchiveSettings, 'excerptOnly'>
): ListedArticle {
  const text = publishedText(body, settings)
  const textDigest = hash('sha256', text, 'base64url')
  return {id, data, excerpt: excerptOf(text), characters: text.length, textDigest}
}

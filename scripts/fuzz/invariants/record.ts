/** The record is what was decided, can be read back, and can be shown anywhere. */
import {join, relative} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {readMarkdownFile} from '../../../src/markdown/frontmatter.ts'
import {articleSchema} from '../../../src/schema/article.ts'
import {idSchema} from '../../../src/schema/primitives.ts'
import {withHash} from '../../normalize/record-hash.ts'
import type {ArticleCheck} from './types.ts'

/** The Markdown file gives back the record, key by key, and its version is that of its content. */
export const recordReadsBack: ArticleCheck = ({outcome: {article, markdown}}) => {
  const {data, body} = readMarkdownFile(Buffer.from(markdown).toString('utf8'))
  const parsed = articleSchema.safeParse(data)
  if (!parsed.success) return [`frontmatter: ${parsed.error.issues[0]?.message ?? 'not valid'}`]
  if (!isDeepStrictEqual(parsed.data, article)) return ['frontmatter reads back as another record']
  const {recordSha256, ...decisions} = parsed.data
  return withHash(decisions, body).recordSha256 === recordSha256
    ? []
    : ['the version of the record is not that of its content']
}

const steering = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/

/** Printed values do not turn the page around them, and hold no half characters. */
export const valuesAreHarmless: ArticleCheck = ({outcome: {article, markdown}}) => {
  const {title, titleSupplied, deck, byline, dateline, section, page} = article
  const printed = [title, titleSupplied, deck, ...(byline ?? []), dateline, section, page]
  return [
    ...printed
      .filter((value) => value !== undefined && steering.test(value))
      .map((value) => `${JSON.stringify(value)} steers the direction of text`),
    ...(markdown.isWellFormed() ? [] : ['the Markdown holds half a character'])
  ]
}

/** Names that Windows gives to devices, in every folder and with every ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The id is a file name everywhere and leads out of no folder. */
export const idIsSafe: ArticleCheck = ({outcome: {id, article}}) => {
  const {source = '', republishedFrom = ''} = article
  // Pages are named for publications too, in folders whose names file systems limit.
  if (Math.max(source.length, republishedFrom.length) > 120) return [`${source} names no folder`]
  const inside = relative('/archive', join('/archive', id)) === id
  const [ofFile = ''] =
    article.sourceItem === undefined ? [id] : id.split(`--${article.sourceItem}`)
  const isShort = ofFile.length <= 80 && id.length <= 150
  if (idSchema.safeParse(id).success && isShort && inside && !devices.test(id)) return []
  return [`${JSON.stringify(id)} is no safe id`]
}

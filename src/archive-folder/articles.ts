/** Reads `articles/`. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {bodyIn, readMarkdownFile} from '../markdown/frontmatter.ts'
import {articleSchema, type Article} from '../schema/article.ts'
import {readGenerated} from './generated.ts'
import {archivePaths} from './paths.ts'

/** What is said of an article: all but its text. */
export interface ArticleRecord {
  readonly id: string
  readonly data: Article
}

/** One article as it stands in the archive folder. */
export interface WholeArticle extends ArticleRecord {
  /** Markdown. */
  readonly body: string
}

/** Ids of all articles, in order. */
export function articleIds(folder: string): string[] {
  const {articles} = archivePaths(folder)
  if (!existsSync(articles)) return []
  return readdirSync(articles)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort()
}

/** One article. Throws, naming the file, when it does not hold what the schema says. */
export function readArticle(folder: string, id: string): WholeArticle {
  return readGenerated(folder, `articles/${id}.md`, (text) => {
    const {data, body} = readMarkdownFile(text)
    return {id, data: articleSchema.parse(data), body}
  })
}

/** How many texts are kept at hand: what asks for one twice does so soon. */
const mostKept = 1000

/**
 * Gives the texts of articles, in Markdown, each read from its file when it is asked for: together they
 * would outgrow memory. Only of articles that were read before: the file is not checked again.
 */
export function textReader(folder: string): (id: string) => string {
  const kept = new Map<string, string>()
  return (id) => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const body = bodyIn(readFileSync(join(archivePaths(folder).articles, `${id}.md`), 'utf8'))
    if (kept.size >= mostKept) kept.clear()
    kept.set(id, body)
    return body
  }
}

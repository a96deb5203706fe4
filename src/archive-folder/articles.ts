/** Reads `articles/`. */
import {existsSync, readdirSync} from 'node:fs'
import {readMarkdownFile} from '../markdown/frontmatter.ts'
import {articleSchema, type Article} from '../schema/article.ts'
import {readGenerated} from './generated.ts'
import {archivePaths} from './paths.ts'

/** One article as it stands in the archive folder. */
export interface ArticleRecord {
  readonly id: string
  readonly data: Article
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
export function readArticle(folder: string, id: string): ArticleRecord {
  return readGenerated(folder, `articles/${id}.md`, (text) => {
    const {data, body} = readMarkdownFile(text)
    return {id, data: articleSchema.parse(data), body}
  })
}

/** Reads `articles/`. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'astro/zod'
import {readMarkdownFile} from '../markdown/frontmatter.ts'
import {articleSchema, type Article} from '../schema/article.ts'
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
  const path = join(archivePaths(folder).articles, `${id}.md`)
  const {data, body} = readMarkdownFile(readFileSync(path, 'utf8'))
  const result = articleSchema.safeParse(data)
  if (!result.success) {
    throw new Error(
      `articles/${id}.md is not a valid article record. It is generated: run \`npm run normalize\` to write it again.\n${z.prettifyError(result.error)}`
    )
  }
  return {id, data: result.data, body}
}

import {defineCollection} from 'astro:content'
import {contentFolder} from './archive-folder/paths.ts'
import {articleLoader} from './data/article-loader.ts'
import {articleSchema} from './schema/article.ts'

export const collections = {
  articles: defineCollection({loader: articleLoader(contentFolder()), schema: articleSchema})
}

import {defineCollection} from 'astro:content'
import {z} from 'astro/zod'
import {contentFolder} from './archive-folder/paths.ts'
import {articleLoader} from './data/article-loader.ts'

export const collections = {
  articles: defineCollection({loader: articleLoader(contentFolder()), schema: z.object({})})
}

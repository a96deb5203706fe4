// `astro:content` has the same, and with it all that renders pages.
import {defineCollection} from 'astro/content/config'
import {z} from 'astro/zod'
import {contentFolder} from './archive-folder/paths.ts'
import {articleLoader} from './data/article-loader.ts'

export const collections = {
  articles: defineCollection({loader: articleLoader(contentFolder()), schema: z.object({})})
}

/** JSON Schemas of what programs read, beside the data. */
import {z} from 'astro/zod'
import {articleSchema} from '../../src/schema/article.ts'
import {articleFileSchema, articleFileVersion} from '../../src/schema/article-file.ts'
import type {Archive} from '../../src/views/archive.ts'

/** Contracts of what programs read, by file name. */
export const dataSchemas = {
  'article.schema.json': {title: 'JSON Schema of an article’s record.', schema: articleSchema},
  'article-file.schema.json': {
    title: `JSON Schema of the files articles/ID.json, version ${articleFileVersion}.`,
    schema: articleFileSchema
  }
}

/** A contract in the words of its schema, at the address where it is published. */
export function publishedSchema(
  schema: z.ZodType,
  title: string,
  {urls}: Archive,
  name: string
): object {
  const {$schema, ...rest} = z.toJSONSchema(schema, {target: 'draft-2020-12'})
  const $id = urls.absolute(`${urls.data}${name}`)
  return {$schema, ...($id !== undefined && {$id}), title, ...rest}
}

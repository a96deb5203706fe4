/** The contract of `/articles/<id>.json`: the record, and what the archive adds to it. */
import {z} from 'astro/zod'
import {articleSchema} from './article.ts'
import {evidenceSchema} from './evidence.ts'
import {idSchema, webAddressSchema} from './primitives.ts'

/** Version of this form; it grows when a key changes its meaning or goes. New keys may come at any time. */
export const articleFileVersion = 2

/** Keys of the record, and between `archiveUrl` and `evidence` those that are the archive's. */
export const articleFileSchema = articleSchema.extend({
  version: z.literal(articleFileVersion).describe('Version of this form of the data.'),
  id: idSchema.describe('Id of the article; its page is articles/ID/.'),
  archiveUrl: webAddressSchema.optional().describe('Address of its page in this archive.'),
  rightsInForce: z
    .strictObject({
      uri: webAddressSchema.optional().describe('Address of a statement.'),
      name: z.string().optional().describe('Name of that statement.'),
      note: z.string().optional().describe('A sentence beside it, or in its place.'),
      of: z.enum(['article', 'publication', 'archive']).describe('Of what it is said.')
    })
    .optional()
    .describe('What readers may do, as said of it, of its publication, or of the archive.'),
  text: z.string().describe('The text as published, plain; empty where it is withheld.'),
  evidence: evidenceSchema
    .optional()
    .describe('Why every value is what it is, and where every character of the source went.')
})

/**
 * The contract of `content/quarantine.json`: sources that could not become articles. The files stay
 * where they are; the list says why and what to do. Without such sources there is no such file.
 */
import {z} from 'astro/zod'
import {sha256Schema} from './primitives.ts'

export const quarantineSchema = z.array(
  z.strictObject({
    /** Path below `sources/`. */
    path: z.string().min(1),
    /** SHA-256 of the file's bytes; absent when they could not be read. */
    sha256: sha256Schema.optional(),
    rule: z.string().min(1),
    /** Why it is set aside. */
    reason: z.string().min(1),
    /** What a curator can do. */
    fix: z.string().min(1),
    /** Its text is that of an article whose text is withheld. */
    withheld: z.literal(true).optional()
  })
)

export type QuarantinedSource = z.infer<typeof quarantineSchema>[number]

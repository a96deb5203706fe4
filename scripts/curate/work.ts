/**
 * What a command that changes several files is about to do, as data: written down before the first
 * step, so that whoever comes next can do the rest.
 */
import {z} from 'astro/zod'
import {movedSchema} from '../../src/schema/moved.ts'
import {daySchema, idSchema, sha256Schema} from '../../src/schema/primitives.ts'
import {removedSchema} from '../../src/schema/removed.ts'

const path = z.string().min(1)
const renameSchema = z.strictObject({from: path, to: path})

export const workSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add'),
    /** Rows of `accessions.csv`; one holds once its file is in its place. */
    rows: z.array(
      z.strictObject({number: z.int(), id: idSchema, path, sha256: sha256Schema, date: daySchema})
    )
  }),
  z.strictObject({
    kind: z.literal('move'),
    /** Paths below `sources/`. */
    files: z.array(renameSchema),
    /** Names in `corrections/`. */
    corrections: z.array(renameSchema),
    rows: z.array(movedSchema)
  }),
  z.strictObject({
    kind: z.literal('remove'),
    tombstones: z.array(removedSchema),
    /** Paths below `sources/`, with the bytes that were meant. */
    files: z.array(z.strictObject({path, sha256: sha256Schema}))
  })
])

export type Work = z.infer<typeof workSchema>
export type WorkOf<Kind extends Work['kind']> = Extract<Work, {kind: Kind}>

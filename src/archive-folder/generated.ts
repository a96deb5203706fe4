/** Reads files that `npm run normalize` wrote. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'astro/zod'

/**
 * What `read` makes of the text of a file, named by its path below the archive folder. Whatever goes
 * wrong, the error names the file, what is wrong and what to do.
 */
export function readGenerated<Content>(
  folder: string,
  file: string,
  read: (text: string) => Content
): Content {
  try {
    return read(readFileSync(join(folder, file), 'utf8'))
  } catch (error) {
    const found = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new Error(
      `${file} is not a valid record. It is generated: run \`npm run normalize\` to write it again.\n${found}`,
      {cause: error}
    )
  }
}

/** Reads files that `npm run normalize` wrote. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'astro/zod'
import {YAMLParseError} from 'yaml'
import {formatProblem} from '../lib/problem.ts'
import {fixWithWords, yamlFault} from '../lib/yaml-fault.ts'

/**
 * What `read` makes of the text of a file, named by its path below the archive folder. Whatever goes
 * wrong, the error names the file, what is wrong and what to do.
 */
export function readGenerated<Content>(
  folder: string,
  file: string,
  read: (text: string) => Content
): Content {
  let text = ''
  try {
    text = readFileSync(join(folder, file), 'utf8')
    return read(text)
  } catch (error) {
    throw new Error(
      `${file} is not a valid record. It is generated: run \`npm run normalize\` to write it again.\n${foundIn(text, file, error)}`,
      {cause: error}
    )
  }
}

function foundIn(text: string, file: string, error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  if (!(error instanceof YAMLParseError)) return String(error)
  const {code, message, linePos} = error
  const fault = yamlFault({code, message, line: linePos?.[0].line ?? 1}, text)
  return formatProblem({...fault, file, fix: fixWithWords(fault)})
}

/** All that a draft depends on besides its source, as one hash. */
import {createHash} from 'node:crypto'
import {addProgram, ownProject, packageVersions, platformVersions} from '../../files/add-program.ts'
import type {Reference} from '../stages.ts'

/** What decides about a draft: the normalizer's own code, and what of the site's code it uses. */
const code = [
  'scripts/normalize/**/*.ts',
  'src/{archive-folder,authorities,lib,markdown,schema}/**/*.ts',
  packageVersions
]

/**
 * Hash of the code, of the Unicode tables that patterns go by, and of everything in the reference. A
 * changed line of code, row of a table or setting changes it; a correction does not, for it is of one
 * item only. `code` is what `codeDigest` gives.
 */
export function circumstances(reference: Reference, code = codeDigest()): string {
  const hash = createHash('sha256')
  hash.update(code)
  hash.update(platformVersions())
  hash.update(JSON.stringify({...reference, corrections: undefined}, asData))
  return hash.digest('hex')
}

/** Hash of the code as it lies there; of one that was written since this process began, one like no other. */
export function codeDigest(project = ownProject): string {
  const hash = createHash('sha256')
  addProgram(hash, code, project)
  return hash.digest('hex')
}

/** Maps and sets as lists. Functions leave no trace: they are code, and made from what is data. */
function asData(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)]
  if (value instanceof Set) return [...(value as Set<unknown>)]
  return value
}

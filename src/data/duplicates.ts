/** The sources that share the page of another. */
import {readDuplicates} from '../archive-folder/duplicates.ts'
import {contentFolder} from '../archive-folder/paths.ts'
import type {DuplicateSource} from '../schema/duplicate.ts'

/** Sources with the text of another in the archive that is being built, in order of path. */
export function loadDuplicates(): DuplicateSource[] {
  return readDuplicates(contentFolder())
}

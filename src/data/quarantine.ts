/** The sources that could not become articles. */
import {contentFolder} from '../archive-folder/paths.ts'
import {readQuarantine} from '../archive-folder/quarantine.ts'
import type {QuarantinedSource} from '../schema/quarantine.ts'

/** Sources set aside in the archive that is being built, in order of path. */
export function loadQuarantine(): QuarantinedSource[] {
  return readQuarantine(contentFolder())
}

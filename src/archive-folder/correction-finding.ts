/** What is found wrong in an entry of a correction. */
import type {ProblemWords} from './correction-keys.ts'
import type {YamlPath} from './written-yaml.ts'

/** A problem, and where in the entry it is; the path is empty for the entry as a whole. */
export interface EntryFinding extends ProblemWords {
  readonly path: YamlPath
}

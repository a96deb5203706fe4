/** What is found wrong in an entry of a correction. */
import type {Problem} from '../lib/problem.ts'
import type {YamlPath} from './written-yaml.ts'

/** A problem, and where in the entry it is; the path is empty for the entry as a whole. */
export interface EntryFinding extends Pick<Problem, 'found' | 'expected' | 'fix'> {
  readonly path: YamlPath
}

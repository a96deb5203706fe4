/** What a command finds around it: whose archive, which day, who watches. */
import type {Attendant} from '../cli/attendant.ts'
import type {Reference} from '../normalize/stages.ts'

export interface Surroundings {
  /** The archive folder. */
  readonly folder: string
  /** Where relative paths are typed. */
  readonly cwd: string
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly attendant: Attendant
  /** Tables that are loaded already; without them, those of the archive are read. */
  readonly reference?: Reference | undefined
}

/** What a command has to say, and whether it did all that was asked. */
export interface Said {
  readonly lines: readonly string[]
  readonly failed: boolean
}

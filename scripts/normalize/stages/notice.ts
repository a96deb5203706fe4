/** What wants a curator's eye, whichever stage found it. */
import type {Range} from './range.ts'

/** A thing a curator may want to look at, without its sentence and quotes. */
export interface Notice {
  readonly rule: string
  readonly params: Readonly<Record<string, string | number>>
  readonly spans: readonly Range[]
}

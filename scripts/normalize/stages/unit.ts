/** The lines and paragraphs of a text, without their classes and with them: stages 2 and 3. */
import type {Label} from './label.ts'
import type {Range} from './range.ts'

/** 2. segment: a line, or hard-wrapped lines that are one paragraph; no white space at its ends. */
export interface Unit extends Range {
  readonly text: string
  /** Number of its words. */
  readonly wordCount: number
  /** Blank lines directly above. */
  readonly gap: number
  /** Indentation of the first line, in characters. */
  readonly indent: number
  /** Given by the first classifying rule that recognizes it. */
  readonly label?: Label
}

/** 3. classify: every unit has its class. */
export interface LabeledUnit extends Unit {
  readonly label: Label
}

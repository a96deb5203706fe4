/**
 * What passes between the stages, in their order. Types only.
 *
 * Every offset is a UTF-16 index into the item's rendition, the one text that spans refer to.
 */
export type {Range} from './stages/range.ts'
export type {Label, LabeledRange} from './stages/label.ts'
export type {FormatStatement, StatedField} from './stages/statement.ts'
export type {Notice} from './stages/notice.ts'
export type {Item, SourceFile} from './stages/item.ts'
export type {LabeledUnit, Unit} from './stages/unit.ts'
export type {
  AmbiguousName,
  Entity,
  Mention,
  PersonCandidate,
  PrintedOffice,
  Uncounted
} from './stages/mention.ts'
export type {Structured} from './stages/structured.ts'
export type {Decisions, Finding, ReportedEvent} from './stages/finding.ts'
export type {Reference} from './stages/reference.ts'

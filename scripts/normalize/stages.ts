/**
 * What passes between the stages, in their order. Types only.
 *
 * Every offset is a UTF-16 index into the item's rendition, the one text that spans refer to.
 */
import type {CorrectionFile} from '../../src/archive-folder/corrections.ts'
import type {Rendition} from '../../src/archive-folder/decode.ts'
import type {Authorities} from '../../src/authorities/load.ts'
import type {Article, Field} from '../../src/schema/article.ts'
import type {Office} from '../../src/schema/authority.ts'
import type {EvidenceItem, SegmentClass} from '../../src/schema/evidence.ts'
import type {ArchiveEvent} from '../../src/schema/event.ts'
import type {Dateline} from './datelines.ts'
import type {NameMatcher} from './names/matcher.ts'

/** 0. A file below `sources/`. */
export interface SourceFile {
  /** Path below `sources/`, NFC, with forward slashes; the disk may spell it in another way. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** 1. read: one article's worth of source. */
export interface Item {
  readonly id: string
  /** Path below the archive folder. */
  readonly sourceFile: string
  readonly sourceSha256: string
  /** Its key, when the file holds several items. */
  readonly sourceItem?: string
  readonly rendition: Rendition
  /** Stretches that are the format's own; they hold no text of the article. Ascending. */
  readonly markup?: readonly LabeledRange[]
  /** What the format's tags say of stretches of the text: its navigation, its headline. */
  readonly parts?: readonly LabeledRange[]
  /** What the format says of the article, surest first. */
  readonly statements?: readonly FormatStatement[]
}

/** Half-open range. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What a format can say of an article. `changed` is the day of a change, never of publication. */
export type StatedField =
  | Extract<
      Field,
      | 'title'
      | 'deck'
      | 'date'
      | 'byline'
      | 'source'
      | 'section'
      | 'page'
      | 'language'
      | 'url'
      | 'captured'
      | 'rights'
    >
  | 'changed'

/** A value that a format states outside the text: in a tag, a header, a column. */
export interface FormatStatement {
  readonly field: StatedField
  /** As written there; dates and addresses are not checked yet. */
  readonly value: string
  /** `format/…`, with a sentence in `format-messages.ts`. */
  readonly rule: string
  /** What the format calls it: `datePublished`, `Subject`. */
  readonly name: string
  readonly span: Range
}

/** Why a stretch of text is of its class. */
export interface Label {
  readonly class: SegmentClass
  /** `family/name` */
  readonly rule: string
  /** One sentence for readers; required for text that is left out of the article. */
  readonly reason?: string
}

/** A stretch of a rendition whose class is known before its text is read. */
export interface LabeledRange extends Range {
  readonly label: Label
}

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

/** A name of the authority tables, found in the text. */
export interface Entity {
  readonly kind:
    | 'person'
    | 'country'
    | 'demonym'
    | 'place'
    | 'town'
    | 'region'
    | 'qualifier'
    | 'metonym'
    | 'publication'
    | 'swallow'
  /** Person id, country code, or publication id; empty for `swallow`. */
  readonly id: string
}

/** A title of office right before a name: `former Foreign Minister` Shimon Peres. */
export interface PrintedOffice extends Range {
  /** The offices that its words can mean. */
  readonly offices: readonly Office[]
  /** Said to be held no more: `former`, `ex-`, `late`. Dates the office, not the article. */
  readonly former: boolean
  /** Words that name the institution of one state instead of a title: `Treasury's`. */
  readonly institution: boolean
}

/** Why a country's name says nothing of the country: it is money's (`Swiss franc`) or a company's. */
export type Uncounted = 'currency' | 'company'

export interface Mention extends Range {
  readonly entity: Entity
  readonly unit: LabeledUnit
  /** Within quotation marks. */
  readonly quoted: boolean
  /** In the first two sentences of the body, behind the dateline. */
  readonly lead: boolean
  /** In the first of them, or in a line above it. */
  readonly opening: boolean
  /** Set on a country's name that is part of another name; such mentions are told, not counted. */
  readonly uncounted?: Uncounted
  /** The title right before a person's name; offsets are into the rendition. */
  readonly office?: PrintedOffice
  /** In the dateline: where the report was written, which is not what it is about. */
  readonly inDateline: boolean
}

/** A name that could be of several people; it is counted for none of them. */
export interface AmbiguousName extends Range {
  readonly name: string
  /** Person ids. */
  readonly people: readonly string[]
}

/** A full name behind a title of office that is in no table. */
export interface PersonCandidate extends Range {
  readonly name: string
  /** The title as printed. */
  readonly title: string
}

/** What all extractors read. */
export interface Structured {
  readonly item: Item
  readonly units: readonly LabeledUnit[]
  readonly dateline: Dateline | undefined
  /** BCP 47 language of the body; undefined when it is short or its language unclear. */
  readonly language: string | undefined
  /** Names of people that two or more people bear, and nothing decides between. */
  readonly ambiguous: readonly AmbiguousName[]
  /** People of office who are in no table, each once, in order of position. */
  readonly candidates: readonly PersonCandidate[]
  /** In order of position; no two overlap. */
  readonly mentions: readonly Mention[]
}

/** 4. extract: one reason to believe one value. Evidence without its id and quotes. */
export type Finding = Omit<EvidenceItem, 'id' | 'spans' | 'field' | 'say'> & {
  readonly field: Field
  readonly spans: readonly Range[]
}

/** 5. resolve: the values that hold. */
export type Decisions = Partial<Omit<Article, 'recordSha256'>> &
  Pick<Article, 'dateBasis' | 'completeness' | 'sourceFile' | 'sourceSha256'>

/** An event as one article tells it. */
export interface ReportedEvent {
  readonly id: string
  readonly event: ArchiveEvent
}

/** What normalizing reads besides the source. */
export interface Reference {
  readonly authorities: Authorities
  readonly names: NameMatcher
  /** The archive's "today", `YYYY-MM-DD`; without one, no date is known to lie in the future. */
  readonly asOf?: string
  /** What curators say, by item id. A draft depends on its own correction only. */
  readonly corrections?: ReadonlyMap<string, CorrectionFile>
}

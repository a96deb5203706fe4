/** What a site that is read without a server brings for its search: one script that sets one variable. */
import type {Catalog} from '../catalog.ts'
import type {ReferenceRecord} from '../record.ts'
import type {Vocabulary} from '../vocabulary.ts'
import type {WordTables} from '../word-tables.ts'

export interface PortableArticle {
  /** Shown as it is, in brackets when it is not the source's own. */
  readonly title: string
  /** Standfirst, as printed. */
  readonly deck?: string
  /** The blocks of the text: `p1` is the first. */
  readonly paragraphs: readonly string[]
  /** Spellings of the names of its leaders, and of other names and words. */
  readonly leader: string
  readonly spellings: string
  /** The date in words. */
  readonly day: string
  /** Leads from the search page to the article. */
  readonly path: string
  readonly record: ReferenceRecord
}

export interface PortableData {
  readonly catalog: Catalog
  readonly vocabulary: Vocabulary
  readonly tables: WordTables
  /** In the order of the archive. */
  readonly articles: readonly PortableArticle[]
}

/** Name of the variable. */
export const portableVariable = 'dateline'

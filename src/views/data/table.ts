/** The archive as tables: one description from which CSV, JSON, SQLite and the data package are made. */

export interface TableField {
  readonly name: string
  readonly type: 'string' | 'integer'
  readonly description: string
}

export type Cell = string | number | undefined

export interface DataTable {
  /** Of the files: `articles.csv`. */
  readonly name: string
  /** What one row is. */
  readonly description: string
  readonly fields: readonly TableField[]
  readonly primaryKey: readonly string[]
  /** Rows, one at a time; the values of each in the order of the fields. */
  readonly rows: () => Iterable<readonly Cell[]>
}

/** Rows that each follow from one article alone. */
export interface ArticleRows {
  /** Ids, in the order of the rows. */
  readonly articles: readonly string[]
  readonly rowsOf: (id: string) => Iterable<readonly Cell[]>
}

/** Several values in one cell. */
export const joined = (values: readonly string[] | undefined): Cell =>
  values === undefined || values.length === 0 ? undefined : values.join('|')

/** A column of texts. */
export const text = (name: string, description: string): TableField => ({
  name,
  type: 'string',
  description
})

/** A column of whole numbers. */
export const integer = (name: string, description: string): TableField => ({
  name,
  type: 'integer',
  description
})

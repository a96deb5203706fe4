/** RIS, which most reference managers read. Tags and forms: the RIS specification of 2011. */

/** A citation in the words of RIS. What is not known is left out. */
export interface RisReference {
  readonly id: string
  readonly title: string
  /** The title is not printed: it stands in [brackets]. */
  readonly titleSupplied: boolean
  /** `Family, Given`; an organization with a comma behind it, which keeps its words in order. */
  readonly authors: readonly string[]
  readonly publication?: {readonly name: string; readonly place?: string}
  /** What is certain of its date, and the words for the rest. */
  readonly date?: {readonly iso?: string; readonly words?: string; readonly note?: string}
  readonly section?: string | undefined
  readonly page?: string | undefined
  readonly language?: string | undefined
  readonly archive: string
  readonly url?: string
}

/** One record of type NEWS. A date that is not certain stands at the precision that is, with its words. */
export function risRecord(reference: RisReference): string {
  const {title, titleSupplied, authors, publication, date} = reference
  const fields: (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', titleSupplied ? `[${title}]` : title],
    ['T2', publication?.name],
    ['PY', date?.iso?.slice(0, 4)],
    ['DA', date && dayField(date)],
    ['CY', publication?.place],
    ['SE', reference.section],
    ['SP', reference.page],
    ['LA', reference.language],
    ['N1', date?.note],
    ['DB', reference.archive],
    ['AN', reference.id],
    ['UR', reference.url],
    ['ER', '']
  ]
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('')
}

/** `YYYY/MM/DD/other information`, with the slashes of what is missing. */
function dayField({iso, words = ''}: NonNullable<RisReference['date']>): string | undefined {
  if (iso === undefined) return undefined
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${year}/${month}/${day}/${words.replaceAll('/', ' ')}`
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The names under which tables and front matter give what an article's record holds. */
import type {StatedField} from '../stages.ts'

/**
 * Field → its names, in lower case with spaces for `_` and `-`; the first is the one documented. Tables
 * come from offices of many countries, so plain words of other languages are among them.
 */
export const fieldNames = {
  text: [
    'text',
    'body',
    'content',
    'article',
    'full text',
    'fulltext',
    'texte',
    'texto',
    'текст',
    'טקסט'
  ],
  key: ['id', 'key', 'identifier', 'number'],
  title: ['title', 'headline', 'heading', 'titel', 'titre', 'título', 'заголовок', 'כותרת'],
  deck: ['deck', 'subtitle', 'standfirst', 'subheading'],
  date: [
    'date',
    'published',
    'publication date',
    'pub date',
    'pubdate',
    'date published',
    'datum',
    'fecha',
    'дата',
    'תאריך'
  ],
  changed: ['updated', 'modified', 'date modified', 'lastmod', 'last modified'],
  byline: ['byline', 'author', 'authors', 'by', 'creator', 'autor', 'auteur', 'автор', 'מחבר'],
  source: [
    'source',
    'publication',
    'newspaper',
    'publisher',
    'outlet',
    'journal',
    'quelle',
    'zeitung',
    'fuente',
    'источник',
    'газета',
    'מקור',
    'עיתון'
  ],
  section: ['section', 'rubric'],
  page: ['page', 'pages', 'page number'],
  url: ['url', 'link', 'address', 'permalink'],
  captured: ['captured', 'accessed', 'retrieved', 'date accessed', 'date captured'],
  language: ['language', 'lang'],
  rights: ['rights', 'license', 'licence']
} as const satisfies Partial<Record<StatedField | 'text' | 'key', readonly string[]>>
export type FieldName = keyof typeof fieldNames

const fieldsByName: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(fieldNames).flatMap(([field, names]) =>
    names.map((name) => [name, field as FieldName] as const)
  )
)

/** The field that a column or key is named for; `undefined` for one that is kept as it stands. */
export function fieldOf(name: string): FieldName | undefined {
  const plain = name
    .trim()
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
  return fieldsByName.get(plain) ?? fieldsByName.get(plain.replaceAll(' ', ''))
}

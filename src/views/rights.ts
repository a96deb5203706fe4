/** What readers may do with an article: said by it, else by who published it, else by the archive. */
import type {ArchiveSettings} from '../schema/archive-settings.ts'
import type {Article} from '../schema/article.ts'
import type {PublicationRow} from '../schema/authority.ts'

/** Who says it. */
export type RightsLevel = 'article' | 'publication' | 'archive'

export interface Rights {
  /** Address of a statement, as of rightsstatements.org or a license. */
  readonly uri?: string
  /** Name of that statement, where it is one of rightsstatements.org. */
  readonly name?: string
  /** A sentence beside it, or in its place. */
  readonly note?: string
  readonly of: RightsLevel
}

/** The twelve statements of rightsstatements.org, version 1.0, by their last part. */
const statements: Readonly<Record<string, string>> = {
  InC: 'In Copyright',
  'InC-OW-EU': 'In Copyright – EU Orphan Work',
  'InC-EDU': 'In Copyright – Educational Use Permitted',
  'InC-NC': 'In Copyright – Non-Commercial Use Permitted',
  'InC-RUU': 'In Copyright – Rights-holder(s) Unlocatable or Unidentifiable',
  'NoC-CR': 'No Copyright – Contractual Restrictions',
  'NoC-NC': 'No Copyright – Non-Commercial Use Only',
  'NoC-OKLR': 'No Copyright – Other Known Legal Restrictions',
  'NoC-US': 'No Copyright – United States',
  CNE: 'Copyright Not Evaluated',
  UND: 'Copyright Undetermined',
  NKC: 'No Known Copyright'
}

const statementPattern =
  /^https?:\/\/(?:www\.)?rightsstatements\.org\/(?:vocab|page)\/([A-Za-z-]+)\//

/** Name of a statement of rightsstatements.org. */
export const statementName = (uri: string): string | undefined =>
  statements[statementPattern.exec(uri)?.[1] ?? '']

/** Tables and settings that speak of rights. */
export interface RightsContext {
  readonly settings: Pick<ArchiveSettings, 'rights' | 'rightsStatement'>
  readonly authorities: {readonly publications: ReadonlyMap<string, PublicationRow>}
}

/** The first of the three that says anything holds, whole: a note is never beside another's statement. */
export function rightsOf(
  {settings, authorities}: RightsContext,
  {rights, rightsNote, source, republishedFrom}: Article
): Rights | undefined {
  const publisher = source ?? republishedFrom
  const row = publisher === undefined ? undefined : authorities.publications.get(publisher)
  return (
    statement('article', rights, rightsNote) ??
    statement('publication', row?.rights, row?.rightsNote) ??
    archiveRights(settings)
  )
}

/** What the archive says of all that nobody else says anything of. */
const archiveRights = ({rights, rightsStatement}: RightsContext['settings']) =>
  statement('archive', rightsStatement, rights)

function statement(
  of: RightsLevel,
  uri: string | undefined,
  note: string | undefined
): Rights | undefined {
  if (uri === undefined && note === undefined) return undefined
  const name = uri === undefined ? undefined : statementName(uri)
  return {
    ...(uri !== undefined && {uri}),
    ...(name !== undefined && {name}),
    ...(note !== undefined && {note}),
    of
  }
}

/** All of it in one line, for fields that hold a text: `In Copyright. Ask the paper. https://…`. */
export const rightsText = ({uri, name, note}: Rights): string =>
  [name === undefined ? undefined : `${name}.`, note, uri].filter(Boolean).join(' ')

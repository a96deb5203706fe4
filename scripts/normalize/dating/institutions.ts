/** Offices of institutions of many states, and whether a text names the institution. */
import type {TermRow} from '../../../src/schema/authority.ts'
import type {Mention} from '../stages.ts'

/** Whether a text names an institution. */
export type NamesInstitution = (institution: string) => boolean

/**
 * `Central bank president Wim Duisenberg`: the office of an institution of many states is meant where
 * the text names that institution; its people held others of that title before.
 */
export function isOfNamed({country, title}: TermRow, names: NamesInstitution): boolean {
  const institution = /\bof\s+(?:the\s+)?(?<name>.+)$/u.exec(title)?.groups?.['name']
  return country !== undefined || institution === undefined || names(institution)
}

/** Whether a text names an institution, in full or by its initials: `U.N.`. */
function namesInstitution(text: string, institution: string): boolean {
  if (text.toLowerCase().includes(institution.toLowerCase())) return true
  const initials = institution.match(/\b\p{Lu}/gu) ?? []
  if (initials.length < 2) return false
  return new RegExp(String.raw`(?<![\p{L}])${initials.join(String.raw`\.?`)}(?!\p{L})`, 'u').test(
    text
  )
}

/** Tells which institutions the text of the mentions names; it is put together when first asked for. */
export function institutionsIn(mentions: readonly Mention[]): NamesInstitution {
  let whole: string | undefined
  return (institution) => {
    whole ??= [...new Set(mentions.map(({unit}) => unit))].map(({text}) => text).join('\n')
    return namesInstitution(whole, institution)
  }
}

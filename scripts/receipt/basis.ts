/** What pages rest on besides articles, told where it changes. */
import type {ArchiveSettings} from '../../src/schema/archive-settings.ts'

/** What pages rest on, in words → what tells one state of it from another. */
export type Basis = Readonly<Record<string, string>>

/** The basis with the settings, each by itself. */
export const withSettings = (basis: Basis, settings: ArchiveSettings): Basis => ({
  ...Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [`\`${key}\` in the settings`, JSON.stringify(value)])
  ),
  ...basis
})

/** A line with everything that differs; none where nothing does. */
export function basisLines(before: Basis, after: Basis): string[] {
  const names = Object.keys({...before, ...after}).toSorted()
  const changed = names.filter((name) => before[name] !== after[name])
  return changed.length === 0
    ? []
    : [`Pages also rest on what changed here: ${changed.join(', ')}.`]
}

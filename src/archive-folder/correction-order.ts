/** Decisions that stand below later ones and undo them: entries hold in the order of the file. */
import type {Problem} from '../lib/problem.ts'
import type {Correction, CorrectionEntry} from '../schema/correction.ts'
import type {YamlPath} from './written-yaml.ts'

/** What an entry decides that an entry below it can undo, and where it stands in it. */
const decided = ({set = {}, withhold}: CorrectionEntry): (readonly [string, YamlPath])[] => [
  ...Object.keys(set).map((key) => [key, ['set', key]] as const),
  ...(withhold === undefined ? [] : [['withhold', ['withhold']] as const])
]

/**
 * A notice for every decision that an entry of an earlier day undoes by standing below it. No error:
 * an old decision may be written down late, and then what stands below is meant to hold.
 */
export function orderNotices(
  {entries}: Correction,
  lineOf: (path: YamlPath) => number,
  file: string
): Problem[] {
  const latest = new Map<string, string>()
  return entries.flatMap((entry, index) =>
    decided(entry).flatMap(([key, path]) => {
      const before = latest.get(key) ?? ''
      latest.set(key, entry.on > before ? entry.on : before)
      if (entry.on >= before) return []
      return [
        {
          file,
          line: lineOf(['entries', index, ...path]),
          found: `\`${key}\` of ${entry.on} below one of ${before}, which it replaces`,
          expected: 'entries that decide the same in the order of their days',
          fix: 'Move the entry up if the later decision is to hold.'
        }
      ]
    })
  )
}

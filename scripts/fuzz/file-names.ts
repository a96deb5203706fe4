/** Names of source files that file systems, shells and web addresses read otherwise. */
import type {Random} from './random.ts'

/** Paths below `sources/`. Each is one that some file system can hold. */
export const hostilePaths: readonly string[] = [
  '-rf.txt',
  '--out=x.txt',
  '..txt',
  '...txt',
  'a..b.txt',
  '..a/b.txt',
  'CON.txt',
  'con.txt',
  'nul.txt',
  'aux/lpt1.txt',
  'com1.txt',
  '😀.txt',
  '👩‍👩‍👧.txt',
  'נשיא.txt',
  'a\u202Etxt.exe.txt',
  'trailing dots....txt',
  'trailing space .txt',
  ' leading space.txt',
  'dots./and/spaces /a.txt',
  'Case.txt',
  'CASE.txt',
  'caf\u00E9.txt',
  'cafe\u0301.txt',
  `${'é'.repeat(148)}.txt`,
  `${'deep/'.repeat(40)}a.txt`,
  'quote"quote.txt',
  "it's.txt",
  'a&b<c>d.txt',
  '<script>globalThis.attacked = true<',
  'back\\slash\\..\\x.txt',
  'new\nline.txt',
  'percent%2e%2e%2f.txt',
  'a?b#c.txt',
  'javascript:attacked().txt',
  '$(touch attacked).txt',
  '__proto__.txt',
  'constructor.txt',
  'index.txt',
  'a.txt.txt',
  'a.md',
  '---.txt'
]

/** A path for an input of a format: mostly a plain one. */
export function pathOf(index: number, ending: string, random: Random): string {
  if (random.percent(85)) return `${index}${ending}`
  return random.pick(hostilePaths).replace(/\.txt$/, ending)
}

/** The style sheet of the fonts, and the fonts it names. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {replaceFile} from '../files/replace-file.ts'
import {cutFont} from './cut-font.ts'
import {cuts, type Axis, type Cut} from './cuts.ts'
import {fallbackFamilies, fallbackRules, type SetRole} from './fallbacks.ts'
import {letterSets, type LetterSet} from './letter-sets.ts'

const roles: readonly SetRole[] = ['text', 'title']

/** Name of the file of a cut's letters: `text-latin.woff2`. */
const fileName = ({id}: Cut, letters: LetterSet) => `${id}-${letters}.woff2`

/** Writes `fonts.css` and the fonts it names into `folder`; what is there already stays. */
export async function writeFonts(folder: string): Promise<void> {
  const rules: string[] = []
  for (const cut of cuts) {
    for (const letters of cut.letters) {
      const font = await cutFont({...cut, letters, format: 'woff2'})
      place(font, join(folder, fileName(cut, letters)))
      rules.push(faceRule(cut, letters))
    }
  }
  const sheet = [...rules, ...roles.flatMap(fallbackRules), familyProperties()].join('\n\n')
  replaceFile(join(folder, 'fonts.css'), `${sheet}\n`)
}

/** Whole, for another build may read it; and only where it is another, for a server may watch it. */
function place(font: Buffer, to: string): void {
  if (!existsSync(to) || !readFileSync(to).equals(font)) replaceFile(to, font)
}

/**
 * `optional`: a font that is not there when the page is drawn is kept for the next page, and nothing
 * moves or flashes under the reader's eyes.
 */
function faceRule(cut: Cut, letters: LetterSet): string {
  return `@font-face {
  font-family: 'Dateline ${cut.role}';
  font-style: ${cut.style};
  font-display: optional;
  font-weight: ${weightOf(cut.standsFor ?? cut.weight)};
  src: url('./${fileName(cut, letters)}') format('woff2');
  unicode-range: ${letterSets[letters]};
}`
}

const weightOf = (weight: Axis) =>
  typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`

/** `--font-faces-text`, `--font-faces-title`: ours, the letters beyond, then what takes their place. */
function familyProperties(): string {
  const lines = roles.map((role) => {
    const families = [`Dateline ${role}`, 'Dateline more', ...fallbackFamilies(role)]
    return `  --font-faces-${role}: ${families.map((name) => `'${name}'`).join(', ')};`
  })
  return `:root {\n${lines.join('\n')}\n}`
}

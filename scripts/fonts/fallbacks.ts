/**
 * Fonts of readers' systems, scaled to take the place of ours: a page is legible before a font has
 * come, and its lines are about as long as they will be. What is matched is the average width of a
 * letter in English text; then ascent and descent are ours (CSS Fonts 5, `size-adjust`).
 */
import type {Role} from './cuts.ts'

/** Letters beyond those of most pages have no family of their own to take the place of. */
export type SetRole = Exclude<Role, 'more'>

/** Per em, as `hhea` has them: one family, whatever its cut. */
const ownMetrics = {ascent: 1.036, descent: 0.335}

/** Average width of a letter, per em; measured on the cuts in `cuts.ts`. */
const ownWidth: Readonly<Record<SetRole, number>> = {text: 0.4606, title: 0.4337}

interface LocalFont {
  readonly name: string
  /** Average width of a letter of its regular cut, per em: Capsize's figures, and the same count. */
  readonly width: number
  /** Its cuts, by the names that `local()` knows. */
  readonly regular: readonly string[]
  readonly bold: readonly string[]
  readonly italic: readonly string[]
}

const localFonts: readonly LocalFont[] = [
  {
    name: 'Georgia',
    width: 913 / 2048,
    regular: ['Georgia'],
    bold: ['Georgia Bold', 'Georgia-Bold'],
    italic: ['Georgia Italic', 'Georgia-Italic']
  },
  {
    name: 'Times',
    width: 832 / 2048,
    regular: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    italic: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic']
  },
  {
    name: 'Noto',
    width: 481 / 1000,
    regular: ['Noto Serif', 'NotoSerif'],
    bold: ['Noto Serif Bold', 'NotoSerif-Bold'],
    italic: ['Noto Serif Italic', 'NotoSerif-Italic']
  },
  {
    name: 'DejaVu',
    width: 1058.6 / 2048,
    regular: ['DejaVu Serif'],
    bold: ['DejaVu Serif Bold'],
    italic: ['DejaVu Serif Italic']
  }
]

/** The families that take the place of a role's, the best first. */
export const fallbackFamilies = (role: SetRole): string[] =>
  localFonts.map(({name}) => `Dateline ${role} ${name}`)

/** Their `@font-face` rules. Titles have one weight and no italic. */
export function fallbackRules(role: SetRole): string[] {
  return localFonts.flatMap((font) =>
    role === 'title'
      ? [rule(role, font, font.regular, '500', 'normal')]
      : [
          rule(role, font, font.regular, '400 500', 'normal'),
          rule(role, font, font.bold, '600', 'normal'),
          rule(role, font, font.italic, '400', 'italic')
        ]
  )
}

function rule(
  role: SetRole,
  {name, width}: LocalFont,
  locals: readonly string[],
  weight: string,
  style: string
): string {
  const scale = ownWidth[role] / width
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`
  return `@font-face {
  font-family: 'Dateline ${role} ${name}';
  font-style: ${style};
  font-weight: ${weight};
  src: ${locals.map((local) => `local('${local}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ownMetrics.ascent / scale)};
  descent-override: ${percent(ownMetrics.descent / scale)};
  line-gap-override: 0%;
}`
}

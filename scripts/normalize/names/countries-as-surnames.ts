/**
 * Surnames that are names of countries or of their people as well: `Mr. Jordan`, `Herr Schweizer`, `meneer Zweden`. A
 * courtesy in front makes the word somebody's, and so it is where the text goes on without it.
 */
import {countryKinds, type Found} from './place-context.ts'

/** Courtesies that are no words of any language else, as they are printed. */
const anywhere =
  'Mr\\.?|Mrs\\.?|Ms\\.?|Messrs\\.?|Prof\\.?|Mme\\.?|Mlle\\.?|Madame|Monsieur|Mademoiselle|Herrn?|Frau|Fräulein|[Ss]eñor(?:a|ita)?|[Ss]enhora?|[Ss]ignor(?:a|ina)?'

/** Language → its courtesies, in any case, with their endings. */
const ofLanguages: Readonly<Record<string, string>> = {
  ar: 'السيدة?',
  cs: 'pan[aeu]?|panem|pán[aeu]?|paní|slečn[ay]',
  da: 'hr\\.?|herr|fru|frøken',
  el: 'κ\\.|κος|κα|κύρι(?:ος|ου|ο)|κυρία[ςν]?',
  es: 'sra?\\.?|srta\\.?|don|doña',
  fi: 'herra|rouva|neiti',
  fr: 'm\\.|mm\\.|mme|mlle|monsieur|madame|mademoiselle',
  he: "מר|גב['׳]|גברת|אדון",
  it: 'signor[ei]|sig\\.(?:ra)?|don|donna',
  nb: 'hr\\.?|herr|fru|frøken',
  nl: '(?:de )?heer|meneer|mevrouw|mejuffrouw|juffrouw|dhr\\.?|mevr\\.?|mw\\.?',
  pl: 'pan(?:a|u|em|i[aąę]?|ny|na|ną|owie|ów)?|państw(?:o|a|u|em)',
  pt: 'sra?\\.?|dona?',
  ro: 'domnul(?:ui)?|doamn(?:a|ei)|dl\\.?|d-(?:na|l)',
  ru: 'господин\\p{L}{0,2}|госпож\\p{L}{1,2}|г-н\\p{L}?|г-ж\\p{L}{1,2}|мистер\\p{L}{0,2}|миссис',
  sk: 'pan[ai]?|pán[au]?|slečna',
  sv: 'herr|fru|fröken',
  tr: 'bay|bayan',
  uk: 'пан\\p{L}{0,3}'
}

const before = (words: string, flags: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}.’'-])(?:${words})[ \u00A0]$`, flags)
const courtesies = before(anywhere, 'u')
const courtesiesOf = new Map(
  Object.entries(ofLanguages).map(([language, words]) => [language, before(words, 'iu')])
)
/** Longer than any courtesy. */
const longest = 16

/** Whether a courtesy stands right in front of a name. */
function isAddressed({unit: {text}, match: {start}}: Found, language: string | undefined): boolean {
  const ahead = text.slice(Math.max(0, start - longest), start)
  return courtesies.test(ahead) || courtesiesOf.get(language ?? '')?.test(ahead) === true
}

/** Words that lead to a place rather than to somebody: `of Jordan`, `nach Polen`. */
const leads =
  /(?<!\p{L})(?:in|into|from|of|across|throughout|nach|aus|en|au|aux|em|na|no|naar|uit|till|från|fra|w|we|do|z|ve|в|во|из|ב|في|من|إلى) $/iu

const wordOf = ({unit: {text}, match: {start, end}}: Found) => text.slice(start, end).toLowerCase()

const isOfCountry = ({match}: Found) => match.entities.every(({kind}) => countryKinds.has(kind))

/**
 * Names of countries that are surnames here: behind a courtesy, and alone in a text that has them so, where no word
 * leads to a place and nothing else in the text speaks of the country.
 */
export function countriesAsSurnames(
  found: readonly Found[],
  language: string | undefined
): ReadonlySet<Found> {
  const addressed = new Set(found.filter((one) => isOfCountry(one) && isAddressed(one, language)))
  if (addressed.size === 0) return addressed
  const surnames = new Set([...addressed].map(wordOf))
  const spoken = new Set(
    found
      .filter((one) => isOfCountry(one) && !surnames.has(wordOf(one)))
      .flatMap(({match}) => match.entities.map(({id}) => id))
  )
  const isAlone = (one: Found) =>
    surnames.has(wordOf(one)) &&
    !one.match.entities.some(({id}) => spoken.has(id)) &&
    !leads.test(one.unit.text.slice(Math.max(0, one.match.start - longest), one.match.start))
  return new Set([...addressed, ...found.filter((one) => isOfCountry(one) && isAlone(one))])
}

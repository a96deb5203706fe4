/** Titles of office as they stand before names, in several languages, and the offices they can mean. */
import type {Office} from '../../../src/schema/authority.ts'
import {premiersElsewhere, presidentsElsewhere} from './titles-elsewhere.ts'

interface Title {
  /** Alternatives of a regular expression, lower case; the spaces between words are single. */
  readonly words: readonly string[]
  readonly offices: readonly Office[]
  /** The words name an institution, `Treasury's`, which few people of one name can be of. */
  readonly institution?: boolean
}

const deputies = 'vice|deputy|acting|assistant|junior|shadow'
const governmentOf = String.raw`(?:of|for)(?: the)? [\p{L}-]+(?:(?: and|,)? [\p{L}-]+){0,3}`

/** In the order of trying: a longer title stands before the one that ends it. */
export const officeTitles: readonly Title[] = [
  {
    words: [
      `(?:${deputies})[ -](?:president|prime[ -]minister|premier|foreign[ -]minister|(?:[\\p{L}]+ )?minister|(?:[\\p{L}]+ )?secretary|chancellor|governor)`,
      'vice[ -]president-elect',
      'vice-?président',
      'vicepresidente',
      'vizekanzler(?:in)?',
      'вице-(?:президент|премьер)'
    ],
    offices: ['official', 'minister']
  },
  {
    words: [
      'prime[ -]minister',
      'premier',
      'p\\.?m\\.?',
      'chancellor',
      'taoiseach',
      'premi(?:er|ère)[ -]ministre',
      'primer[ao]? ministr[oa]',
      'primeir[oa][- ]ministr[oa]',
      'prim[oa] ministr[oa]',
      'presidente del (?:gobierno|consiglio)',
      '(?:bundes)?kanzler(?:in)?',
      'ministerpräsident(?:in)?',
      'premierminister(?:in)?',
      'minister-president',
      'statsminister',
      'pääministeri',
      'başbakan[ıi]?',
      'премьер(?:-министр)?',
      "прем[’ʼ']?єр(?:-міністр)?",
      ...premiersElsewhere,
      'ראש הממשלה',
      'رئيس الوزراء'
    ],
    offices: ['head-of-government']
  },
  {
    words: [
      'chancellor of the exchequer',
      'exchequer',
      '(?:u\\.?s\\.? )?treasury',
      'white house',
      'pentagon',
      '(?:u\\.?s\\.? )?fed(?:eral reserve)?(?: board)?(?: chairman| chief)?',
      '(?:bank|bundesbank|reserve bank)[\\p{L} ]{0,20} (?:governor|president)',
      'trade representative'
    ],
    offices: ['minister', 'official'],
    institution: true
  },
  {
    words: [
      'foreign[ -](?:minister|secretary)',
      'secretary of state',
      'minister (?:of|for) (?:foreign|external) (?:affairs|relations)',
      'ministre des affaires [ée]trang[èe]res',
      'ministr[oa] de (?:asuntos|relaciones|negocios|relações) exteriore?s',
      'canciller',
      'ministr[oa] degli esteri',
      'außenminister(?:in)?',
      'ulkoministeri',
      'minister van buitenlandse zaken',
      'utenriksminister(?:en)?',
      'udenrigsminister(?:en)?',
      'utrikesminister(?:n)?',
      'министр иностранных дел',
      'שר החוץ',
      'وزير الخارجية'
    ],
    offices: ['foreign-minister']
  },
  {
    // No premier is called so: `King George` is not David Lloyd George.
    words: 'king queen emperor empress emir sultan shah roi rey rei könig(?:in)?'.split(' '),
    offices: ['head-of-state']
  },
  {
    words: [
      'president',
      'president-elect',
      'head of state',
      'pope',
      'président',
      'présidente',
      'pr[ée]sident[ae]',
      'präsident(?:in)?',
      'bundespräsident(?:in)?',
      'presidentti',
      'cumhurbaşkanı',
      'президент',
      ...presidentsElsewhere,
      'נשיא(?: המדינה)?',
      'הנשיא',
      'الرئيس'
    ],
    offices: ['head-of-state', 'head-of-government']
  },
  {
    words: ['secretary[ -]general', 'chief of the u\\.?n\\.?', 'managing director'],
    offices: ['organization-head']
  },
  {
    words: ['leader', 'chairman', 'dictator', 'strongman', 'ruler', 'general', 'marshal', 'лидер'],
    offices: ['head-of-state', 'head-of-government', 'faction-leader']
  },
  {
    words: [
      `(?:minister|secretary) ${governmentOf}`,
      '(?:defen[cs]e|treasury|commerce|interior|energy|labou?r|home|health|education|agriculture|trade|transport(?:ation)?|finance|justice) secretary',
      'minister',
      'secretary',
      'treasurer',
      "ministre(?: (?:de|du|des) [\\p{L}’' -]{3,30})?",
      'ministr[oa](?: de [\\p{L} ]{3,30})?',
      '[\\p{L}]*minister(?:in)?',
      'министр',
      'שר ה[\\p{L}]+',
      'وزير'
    ],
    offices: ['minister']
  },
  {
    words: ['governor', 'commissioner', 'ambassador', 'speaker', 'chief of staff', 'director'],
    offices: ['official', 'legislator']
  }
]

/** Titles of those who lead states, as they stand in front of names in languages other than English. */

/** `president` is of a state, or of a club; `chancellor` leads a government, or foreign affairs. */
export type TitleKind = 'president' | 'premier' | 'chancellor' | 'monarch' | 'foreign-minister'

interface Titles {
  /** Words as patterns of lower case, with their endings; a longer title stands before one that opens it. */
  readonly [words: string]: TitleKind
}

/** Language → words in the nominative → what they call somebody. Bent titles are mostly those of others. */
export const titlesOf: Readonly<Record<string, Titles>> = {
  fr: {
    'présidente?(?: de la république)?': 'president',
    "chefs? de l['’]état": 'president',
    '(?:premier|première)[ -]ministre': 'premier',
    'chanceli(?:er|ère)': 'chancellor',
    'roi|reine|empereur': 'monarch',
    'ministre des affaires étrangères': 'foreign-minister'
  },
  de: {
    '(?:bundes|staats|us-)?präsident(?:in)?': 'president',
    'premier(?:minister(?:in)?)?|ministerpräsident(?:in)?': 'premier',
    '(?:bundes)?kanzler(?:in)?': 'chancellor',
    'könig(?:in)?|kaiser(?:in)?': 'monarch',
    '(?:bundes)?außenminister(?:in)?': 'foreign-minister'
  },
  es: {
    'presidente del (?:gobierno|consejo)': 'premier',
    'president[ea](?: de la república)?': 'president',
    'primer ministro|primera ministra': 'premier',
    'canciller(?: federal)?': 'chancellor',
    'rey|reina': 'monarch',
    'ministr[oa] de (?:asuntos|relaciones) exteriores': 'foreign-minister'
  },
  pt: {
    'president[ea](?: da república)?': 'president',
    'primeir[oa][ -]ministr[oa]': 'premier',
    'chanceler(?: federal)?': 'chancellor',
    'rei|rainha': 'monarch',
    'ministr[oa] (?:dos negócios estrangeiros|das relações exteriores)': 'foreign-minister'
  },
  it: {
    'presidente del consiglio': 'premier',
    'presidente(?: della repubblica)?|capo dello stato': 'president',
    'prim[oa] ministr[oa]|premier': 'premier',
    'cancellier[ea](?: federale)?': 'chancellor',
    're|regina': 'monarch',
    'ministr[oa] degli (?:affari )?esteri': 'foreign-minister'
  },
  nl: {
    president: 'president',
    'premier|minister-president': 'premier',
    bondskanselier: 'chancellor',
    'koning|koningin': 'monarch',
    'minister van buitenlandse zaken': 'foreign-minister'
  },
  ru: {
    президент: 'president',
    'премьер(?:-министр)?': 'premier',
    канцлер: 'chancellor',
    'король|королева': 'monarch',
    'министр иностранных дел': 'foreign-minister'
  },
  uk: {
    президент: 'president',
    "прем['’]єр(?:-міністр(?:ка)?)?": 'premier',
    канцлер: 'chancellor',
    'міністр закордонних справ': 'foreign-minister'
  },
  pl: {
    prezydent: 'president',
    premier: 'premier',
    kanclerz: 'chancellor',
    'król|królowa': 'monarch',
    'minister spraw zagranicznych': 'foreign-minister'
  },
  fi: {
    '(?:tasavallan )?presidentti': 'president',
    pääministeri: 'premier',
    'liittokansleri|kansleri': 'chancellor',
    'kuningas|kuningatar': 'monarch',
    ulkoministeri: 'foreign-minister'
  },
  sv: {
    president: 'president',
    statsminister: 'premier',
    'förbundskansler|bundeskansler|forbundskansler': 'chancellor',
    'kung|drottning|kong|konge|dronning': 'monarch',
    '(?:utrikes|utenriks|udenrigs)minister': 'foreign-minister'
  },
  tr: {
    'cumhurbaşkanı|başkanı?': 'president',
    başbakan: 'premier',
    şansölye: 'chancellor',
    'kral|kraliçe': 'monarch',
    'dışişleri bakanı': 'foreign-minister'
  },
  he: {
    'ה?נשיא(?: המדינה)?': 'president',
    'ראש (?:ה)?ממשל(?:ה|ת)': 'premier',
    'ה?קנצלר(?:ית)?': 'chancellor',
    'ה?מלך|ה?מלכה': 'monarch',
    'שר החוץ|שרת החוץ': 'foreign-minister'
  },
  ar: {
    'ال?رئيس': 'president',
    'رئيس (?:مجلس )?الوزراء': 'premier',
    'ال?مستشار(?:ة)?': 'chancellor',
    'ال?ملك(?:ة)?': 'monarch',
    'وزير الخارجية': 'foreign-minister'
  }
}

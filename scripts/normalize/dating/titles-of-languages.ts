/** Titles of those who lead states, as they stand in front of names in languages other than English. */

/** `president` is of a state, or of a club; `chancellor` leads a government, or foreign affairs. */
export type TitleKind = 'president' | 'premier' | 'chancellor' | 'monarch' | 'foreign-minister'

interface Titles {
  /** Words as patterns of lower case, with their endings; a longer title stands before one that opens it. */
  readonly [words: string]: TitleKind
}

/** Cases of a masculine noun in Russian and Ukrainian, and in Polish. */
const slavic = '(?:а|у|ом|е|ові|ом)?'
const polish = '(?:a|owi|em|ie)?'

/** Language → words → what they call somebody. */
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
    '(?:bundes|staats|us-)?präsident(?:en|in)?': 'president',
    'premier(?:minister(?:in|s)?)?|ministerpräsident(?:en|in)?': 'premier',
    '(?:bundes)?kanzler(?:in|s)?': 'chancellor',
    'könig(?:in|s)?|kaiser(?:in|s)?': 'monarch',
    '(?:bundes)?außenminister(?:in|s)?': 'foreign-minister'
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
    [`президент${slavic}`]: 'president',
    [`премьер${slavic}(?:-министр${slavic})?`]: 'premier',
    [`канцлер${slavic}`]: 'chancellor',
    'корол(?:ь|я|ю|ем|е)|королев(?:а|ы|е|у|ой)': 'monarch',
    [`министр${slavic} иностранных дел`]: 'foreign-minister'
  },
  uk: {
    [`президент${slavic}`]: 'president',
    [`прем['’]єр${slavic}(?:-міністр${slavic})?`]: 'premier',
    [`канцлер${slavic}`]: 'chancellor',
    [`міністр${slavic} закордонних справ`]: 'foreign-minister'
  },
  pl: {
    [`prezyden(?:t${polish}|cie)`]: 'president',
    [`premier${polish}`]: 'premier',
    [`kanclerz${polish}`]: 'chancellor',
    'król(?:a|owi|em|owa|owej)?': 'monarch',
    [`ministe?r${polish} spraw zagranicznych`]: 'foreign-minister'
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

const notHolding = String.raw`(?:(?<!\p{L})(?:ex|ancien(?:ne)?|feue?|futur[eoa]?|ehemalige[rnm]?|frühere[rnm]?|verstorbene[rnm]?|künftige[rnm]?|designierte[rnm]?|gewählte[rnm]?|damalige[rnm]?|stellvertretende[rnm]?|vormalige[rnm]?|antigu[oa]|antig[oa]|elect[oa]|eleit[oa]|entonces|então|allora|l['’]allora|defunt[oa]|fallecid[oa]|fu|vicario|voormalige?|toenmalige?|wijlen|vice|бывш\p{L}+|тогдашн\p{L}+|избранн\p{L}+|будущ\p{L}+|покойн\p{L}+|первого|первый|колишн\p{L}+|тодішн\p{L}+|był\p{L}+|dawn\p{L}+|ówczesn\p{L}+|zmarł\p{L}+|entinen|entisen|silloinen|silloisen|edesmennyt|tuleva|tidligere|tidigare|daværende|dåvarande|avlidne?|eski|dönemin|merhum|seçilen)|(?:candidat[oaе]?|candidato|kandidat|кандидат|sortant|saliente|uscente)\p{L}*(?:\s\p{L}{1,4}){0,2})`
/** Right in front of a title, these say that the office is not held, or not any more. */
export const notHeld = new RegExp(String.raw`${notHolding}[\s-]*$`, 'iu')
/** The same, wherever they stand. */
export const notHeldWord = new RegExp(String.raw`${notHolding}(?!\p{L})`, 'iu')

/** Behind a title or a name, in languages that put such words there. */
export const notHeldBehind =
  /^[\s-]*(?:élue?|sortante?|elect[oa]|eleit[oa]|saliente|uscente|eletto|emerito|السابق|الراحل|المنتخب|לשעבר|הנבחר|המנוח|המיועד|לשעבר)(?!\p{L})/iu

/** Words that tell of a journey that was made, in languages other than English. */

/** Words of one language; patterns. */
export interface TravelWords {
  /** Verbs in the past that lead to a place by one of the prepositions. */
  readonly going: string
  /** Verbs whose object the place is. */
  readonly visiting: string
  readonly prepositions: string
  readonly articles: string
  /** Days that may stand between, and the like. */
  readonly times: string
  readonly and: string
  /** The verb may stand behind the place, with its auxiliary ahead of it: `ist in Warschau eingetroffen`. */
  readonly split?: {readonly ahead: string; readonly behind: string}
  /** Another word order: `Am Montag reiste Kohl nach Polen`. */
  readonly inverted?: true
}

/** Language → its words. */
export const travelWords: Readonly<Record<string, TravelWords>> = {
  de: {
    going: 'reiste|flog|fuhr|kam',
    visiting: 'besuchte',
    prepositions: 'nach|in',
    articles: 'die|den|das',
    times:
      '(?:am\\s+)?(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)(?:abend|morgen|nachmittag|vormittag)?|heute|gestern',
    and: 'und',
    split: {ahead: 'ist', behind: 'eingetroffen|angekommen|gereist|geflogen|gelandet'},
    inverted: true
  },
  fr: {
    going:
      "(?:est|était)\\s+arrivée?|s[’']est\\s+rendue?|(?:est|s[’']est)\\s+(?:allée?|envolée?\\s+pour)|a\\s+atterri",
    visiting: 'a\\s+visité|visitait',
    prepositions: 'à|en|au|aux|dans|pour',
    articles: "le|la|les|l[’']",
    times:
      "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\\s+(?:matin|soir|après-midi))?|hier|aujourd[’']hui",
    and: 'et'
  },
  es: {
    going: 'llegó|viajó|voló|arribó|aterrizó',
    visiting: 'visitó',
    prepositions: 'a|en',
    articles: 'el|la|los|las',
    times:
      '(?:el\\s+|este\\s+)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?:\\s+por\\s+la\\s+(?:mañana|tarde|noche))?|ayer|hoy',
    and: 'y|e'
  }
}

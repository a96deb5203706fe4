/** Titles of heads of state and government in languages of which few other titles are read. */

/** Alternatives of a regular expression, lower case. */
export const premiersElsewhere: readonly string[] = [
  'perdana menteri',
  'predsjedni(?:k|ca) vlade',
  'premijer(?:ka)?',
  'премијер(?:ка)?',
  'předsed(?:a|kyně) vlády',
  'premiér(?:ka)?',
  'prim-ministrul?',
  'premierul',
  'prezes rady ministrów',
  'πρωθυπουργ(?:ός|ού|ό)',
  'प्रधान ?मंत्री',
  'thủ tướng',
  'waziri mkuu',
  'forsætisráðherra'
]

/** The same for presidents. */
export const presidentsElsewhere: readonly string[] = [
  'presiden',
  'prezident(?:ka)?',
  'prezydent',
  'predsjedni(?:k|ca)',
  'председни(?:к|ца)',
  'președintele',
  'preşedintele',
  'πρόεδρος',
  'राष्ट्रपति',
  'tổng thống',
  'rais'
]

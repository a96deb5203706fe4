/**
 * Words of other languages than English by which an office is not held by whoever is named with it: it was
 * left, is to come, would be, or is that of somebody else.
 */

/** Rows of words of one language, or of near ones, that say that an office is not held, or not by this one. */
const notHolding = String.raw`(?:(?<![\p{L}\p{M}])(?:${[
  'ex|ancien(?:ne)?s?|feue?|futur[eoa]?s?|désignée?|pressentie?|favorie?|prétendante?|éventuel(?:le)?|probable|possible|potentiel(?:le)?|adjointe?|suppléante?|intérimaire|intérim|aspirante?|conseill(?:er|ère)|porte-parole|directeur|fils|fille|épouse|frère|veuve|nomm[ée]e?',
  'ehemalige[rnm]?|frühere[rnm]?|verstorbene[rnm]?|künftige[rnm]?|mögliche[rnm]?|wahrscheinliche?[rnm]?|potentielle[rnm]?|potenzielle[rnm]?|angehende[rnm]?|zukünftige[rnm]?|designierte[rnm]?|gewählte[rnm]?|damalige[rnm]?|stellvertretende[rnm]?|stellvertreter(?:in)?|vormalige[rnm]?|geschäftsführende[rnm]?|kommissarische[rnm]?|sprecher(?:in)?|sohn|tochter|gattin|bruder|witwe|berater(?:in)?|ex-\\p{L}+|alt-?\\p{L}+|anwärter(?:in)?|wäre|hieße',
  'antigu[oa]|antig[oa]|elect[oa]|eleit[oa]|entonces|então|allora|fu|defunt[oa]|fallecid[oa]|vicario|aspirantes?|pretendientes?|posible|probable|possível|provável|possibile|probabile|interin[oa]|subsecretari[oa]|sottosegretari[oa]|portavo[zc]e?|porta-voz|hij[oa]|filh[oa]|figli[oa]|espos[oa]|viuda|viúva|vedova|herman[oa]|irm[ãa]o?|fratello|asesor[ae]?|assessor[ae]?|consigliere|designad[oa]|designat[oa]|incaricat[oa]|vicepresidente|vicepremier|vice-presidente',
  'voormalige?|toenmalige?|wijlen|vice|beoogd[e]?|toekomstige?|aanstaande?|mogelijke?|waarnemend[e]?|adjunct|woordvoerder|zoon|dochter|echtgenote|weduwe|adviseur',
  'бывш\\p{L}+|тогдашн\\p{L}+|избранн\\p{L}+|будущ\\p{L}+|вероятн\\p{L}+|возможн\\p{L}+|покойн\\p{L}+|перв(?:ого|ый)|исполняющ\\p{L}+|врио|заместител\\p{L}+|помощни\\p{L}+|советни\\p{L}+|пресс-секретар\\p{L}+|претендент\\p{L}*|руководител\\p{L}+|секретар\\p{L}+|сын\\p{L}{0,3}|доч(?:ь|ери|ерью)|жен[аыеу]|брат\\p{L}{0,2}|вдов\\p{L}+|вице\\p{L}*',
  'перший|колишн\\p{L}+|тодішн\\p{L}+|майбутн\\p{L}+|ймовірн\\p{L}+|можлив\\p{L}+|обран\\p{L}+|заступни\\p{L}+|радни\\p{L}+|керівни\\p{L}+|речни\\p{L}+|претендент\\p{L}*|виконувач\\p{L}*|віце\\p{L}*|син|донька|дружина',
  'był\\p{L}+|dawn\\p{L}+|ówczesn\\p{L}+|zmarł\\p{L}+|przyszł\\p{L}+|możliw\\p{L}+|prawdopodobn\\p{L}+|niedoszł\\p{L}+|wicepremier\\p{L}*|wiceprezydent\\p{L}*|wiceminist\\p{L}+|zastępc\\p{L}+|rzeczni\\p{L}+|doradc\\p{L}+|syn\\p{L}{0,3}|córk\\p{L}+|żon\\p{L}+|brat\\p{L}{0,2}|wdow\\p{L}+|kandydat\\p{L}*|desygnowan\\p{L}+',
  'entinen|entisen|silloinen|silloisen|edesmennyt|tuleva|todennäköinen|mahdollinen|virkaatekevä|vt|varapresidentti|varapääministeri|poika|tytär|puoliso|\\p{L}*ehdokas|ehdolla',
  'tidligere|tidigare|daværende|dåvarande|avlidne?|blivande|tillträdande|påtroppende|tilltänkte?|möjliga?|mulige|tillförordnad[e]?|fungerende|konstituert|talesman|sønn|søn|dotter|\\p{L}*kandidat\\p{L}*',
  'eski|dönemin|merhum|seçilen|müstakbel|muhtemel|olası|vekili|yardımcısı|adayı|sözcüsü|danışmanı|oğlu|kızı|eşi|kardeşi|geçici',
  'סגן|סגנית|ממלא|מועמד\\p{L}*|דובר\\p{L}*|יועצ?\\p{L}*|מזכיר\\p{L}*|לשעבר|בן|בת|רעיית|אשת|אחי|אלמנת|בפועל|המיועד\\p{L}*',
  'نائب\\p{L}*|مرشح\\p{L}*|المرشح|السابق|الأسبق|مستشار|متحدث|المتحدث|ابن|نجل|زوجة|شقيق|أرملة|بالإنابة|المؤقت|المكلف|المنتخب'
].join(
  '|'
)})|(?<![\p{L}\p{M}])(?:candidat[oaе]?|candidato|kandidat|кандидат|sortant|saliente|uscente)\p{L}*(?:\s\p{L}{1,4}){0,2})`
/** Ahead of a title or a name in its sentence, these say that the office is not held, or is another's. */
export const notHeldWord = new RegExp(String.raw`${notHolding}(?![\p{L}\p{M}])`, 'iu')

/** Behind a title or a name, in languages that put such words there. */
export const notHeldBehind =
  /^[\s,-]*(?:élue?|sortante?|désignée?|pressentie?|par intérim|ad interim|interin[oa]|en funciones|em exercício|designad[oa]|designat[oa]|incaricat[oa]|in (?:pectore|spe)|a\.\s?D\.|i\.\s?R\.|elect[oa]|eleit[oa]|saliente|uscente|eletto|emerito|olmak|adayı|vekili|السابق|الأسبق|الراحل|المنتخب|المكلف|المقبل|القادم|לשעבר|הנבחר|המנוח|המיועד|הבא|הבאה|בפועל)(?![\p{L}\p{M}])/iu

/** Language → words of conditions, and of what would be. */
const conditions: Readonly<Record<string, string>> = {
  fr: String.raw`si|s['’]ils?|serai(?:t|ent)|aurai(?:t|ent)|ferai(?:t|ent)|pourrai(?:t|ent)|devrai(?:t|ent)`,
  de: String.raw`wenn|falls|sollten?|würden?|wären?|hätten?|hießen?|könnten?`,
  es: 'si|sería|habría|tendría|podría|haría',
  pt: 'caso|seria|haveria|teria|poderia|faria',
  it: 'se|qualora|sarebbe|avrebbe|potrebbe|farebbe',
  nl: String.raw`als|indien|zou(?:den)?`,
  ru: 'если|бы',
  uk: 'якщо|якби|би',
  pl: String.raw`jeśli|jeżeli|gdyby|by|\p{L}+[lł][ao]?by`,
  fi: 'jos|olisi',
  sv: String.raw`om|hvis|skulle|ville`,
  tr: String.raw`eğer|olsa|olursa|kazanırsa`,
  he: 'אם|אילו|לו',
  ar: 'إذا|لو'
}
const hedges = new Map<string, RegExp>()

/** Words by which a sentence of a language is of what would be. */
export function hedged(language: string): RegExp {
  const known = hedges.get(language)
  if (known) return known
  const made = new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${conditions[language] ?? '(?!)'})(?![\p{L}\p{M}])`,
    'iu'
  )
  hedges.set(language, made)
  return made
}

/**
 * How a paper speaks of its own writer in front of the name: `From our own correspondent`, `Von unserem
 * Mitarbeiter`, `Door onze redacteur`. Without a name such a line says who signs, and names nobody.
 */

/** Sources of patterns; a comma may follow them. */
export const ownWriters: readonly string[] = [
  '(?:(?:from|by) (?:our|a|an)|(?:by|from) our own)(?: [\\p{L}-]+){0,2} (?:correspondent|reporter)',
  '^our(?: [\\p{L}-]+){0,2} (?:correspondent|reporter)(?=,? \\p{Lu})',
  '(?:par|de) notre (?:envoyée? spéciale?|correspondante?(?: à \\p{Lu}[\\p{L}-]+)?)',
  '(?:por|de) nuestr[oa] (?:corresponsal|enviad[oa] especial|redactora?)',
  'von unsere[mr] (?:\\p{L}+ )?(?:korrespondent(?:en|in)|mitarbeiter(?:in)?|redakteur(?:in)?|reporter(?:in)?|redaktionsmitglied)',
  'd[ae]l(?:la)? nostr[oa] (?:inviat[oa](?: speciale)?|corrispondente)',
  '(?:pel[oa]|por|do|da) noss[oa] (?:enviad[oa] especial|correspondente)',
  '(?:door|van) onze (?:\\p{L}+ )?(?:correspondente?|verslagge(?:ver|efster)|redacteur|redactrice|medewerk(?:er|ster))',
  '(?:av|från|fra) (?:vår|vores|vor) (?:\\p{L}+ )?(?:korrespondent|medarbet?are|medarbeider|medarbejder|utsände|utsendte|udsendte)',
  'от (?:нашего (?:собственного |специального )?корреспондента|собкора)',
  'od (?:naszego|našeho) (?:korespondenta|zpravodaje|wysłannika)'
].map((words) => `${words},?`)

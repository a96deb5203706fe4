/**
 * Countries as Reuters-21578 spells them, where that is not the slug that the tables have. Reuters
 * writes of 1987: a state of then and its successor both count as the country meant.
 */
const codesBySlug: Readonly<Record<string, readonly string[]>> = {
  burma: ['MM', 'BUMM'],
  congo: ['CG'],
  czechoslovakia: ['CSHH'],
  'east-germany': ['DDDE'],
  guam: ['GU'],
  'hong-kong': ['HK'],
  'ivory-coast': ['CI'],
  kampuchea: ['KH'],
  'south-korea': ['KR'],
  'north-korea': ['KP'],
  'trinidad-tobago': ['TT'],
  turkey: ['TR'],
  uae: ['AE'],
  uk: ['GB'],
  usa: ['US'],
  'us-virgin-islands': ['VI'],
  ussr: ['SUHH', 'RU'],
  'west-germany': ['DE'],
  'yemen-arab-republic': ['YE', 'x-north-yemen'],
  'yemen-demo-republic': ['YDYE'],
  yugoslavia: ['YUCS'],
  zaire: ['CD', 'ZRCD']
}

/** Codes that a Reuters name may have in a record; `bySlug` gives those of the tables. */
export function codesOf(slug: string, bySlug: ReadonlyMap<string, string>): readonly string[] {
  const own = codesBySlug[slug]
  if (own) return own
  const code = bySlug.get(slug)
  return code === undefined ? [] : [code]
}

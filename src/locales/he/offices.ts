/** Titles of offices, as a noun that needs no article. */
export const offices: Readonly<Record<string, string>> = {
  President: 'נשיא',
  'Prime Minister': 'ראש הממשלה',
  'Foreign Minister': 'שר החוץ',
  'Minister of Foreign Affairs': 'שר החוץ',
  Minister: 'שר',
  'Defense Minister': 'שר הביטחון',
  'Minister of Defense': 'שר הביטחון',
  'Finance Minister': 'שר האוצר',
  'Deputy Prime Minister': 'סגן ראש הממשלה',
  'Vice President': 'סגן הנשיא',
  'Secretary of State': 'מזכיר המדינה',
  Chancellor: 'קנצלר',
  King: 'מלך',
  Queen: 'מלכה',
  Emir: 'אמיר',
  'Secretary-General': 'מזכיר כללי',
  'Supreme Leader': 'המנהיג העליון',
  'General Secretary': 'מזכיר כללי',
  'Opposition Leader': 'ראש האופוזיציה',
  'Leader of the Opposition': 'ראש האופוזיציה',
  'chairman of the Foreign Affairs and Defense Committee': 'יושב ראש ועדת החוץ והביטחון'
}

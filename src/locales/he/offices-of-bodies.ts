/** Offices that name what they are of: bodies, parties, banks. By their English titles. */
export const officesOfBodies: Readonly<Record<string, string>> = {
  Pope: 'האפיפיור',
  'Secretary-General of the United Nations': 'מזכ״ל האומות המאוחדות',
  'Secretary General of NATO': 'מזכ״ל נאט״ו',
  'Secretary-General of the Arab League': 'מזכ״ל הליגה הערבית',
  'President of the European Commission': 'נשיא הנציבות האירופית',
  'President of the European Council': 'נשיא המועצה האירופית',
  'President of the European Central Bank': 'נשיא הבנק המרכזי האירופי',
  'High Representative of the European Union': 'הנציג העליון של האיחוד האירופי',
  'European Commissioner for External Relations and Trade': 'הנציב האירופי ליחסי חוץ ולסחר',
  'Managing Director of the International Monetary Fund': 'מנכ״ל קרן המטבע הבין־לאומית',
  'President of the World Bank': 'נשיא הבנק העולמי',
  'Director General of the International Atomic Energy Agency':
    'מנכ״ל הסוכנות הבין־לאומית לאנרגיה אטומית',
  'Director-General of the World Health Organization': 'מנכ״ל ארגון הבריאות העולמי',
  'Director-General of GATT': 'מנכ״ל הסכם גאט״ט',
  'President of the OPEC Conference': 'נשיא ועידת אופ״ק',
  'Chairman of the Federal Reserve': 'יושב ראש הבנק הפדרלי',
  'Governor of the Bank of Japan': 'נגיד בנק יפן',
  'Governor of the Bank of England': 'נגיד בנק אנגליה',
  'President of the Bundesbank': 'נשיא הבונדסבנק',
  'President of the Republika Srpska': 'נשיא הרפובליקה הסרבית',
  'President of the Palestinian Authority': 'נשיא הרשות הפלסטינית',
  'Prime Minister of the Palestinian Authority': 'ראש ממשלת הרשות הפלסטינית',
  'Chairman of the Palestine Liberation Organization': 'יושב ראש הארגון לשחרור פלסטין',
  'General Secretary of the Popular Front for the Liberation of Palestine':
    'מזכ״ל החזית העממית לשחרור פלסטין',
  'Chairman of the Hamas Political Bureau': 'ראש הלשכה המדינית של חמאס',
  'Spiritual leader of Hamas': 'המנהיג הרוחני של חמאס',
  'Leader of Hamas in Gaza': 'מנהיג חמאס בעזה',
  'Secretary-General of Hezbollah': 'מזכ״ל חזבאללה',
  'Leader of al-Qaeda': 'מנהיג אל־קאעידה',
  'Leader of the Taliban': 'מנהיג הטליבאן',
  'Leader of the Tamil Tigers': 'מנהיג הנמרים הטמיליים',
  "Leader of the Kurdistan Workers' Party": 'מנהיג מפלגת הפועלים של כורדיסטן',
  'Leader of the Kurdistan Democratic Party': 'מנהיג המפלגה הדמוקרטית של כורדיסטן',
  'Leader of the Progressive Socialist Party': 'מנהיג המפלגה הסוציאליסטית הפרוגרסיבית',
  'Leader of the Turkish Cypriots': 'מנהיג הקפריסאים הטורקים',
  'Leader of the Labour Party': 'מנהיג מפלגת הלייבור',
  'Leader of UNITA': 'מנהיג אוניט״ה',
  'President of Sinn Féin': 'נשיא שין פיין',
  'President of the African National Congress': 'נשיא הקונגרס הלאומי האפריקני',
  'General Secretary of the Chinese Communist Party': 'המזכיר הכללי של המפלגה הקומוניסטית הסינית',
  'General Secretary of the Socialist Unity Party':
    'המזכיר הכללי של מפלגת האחדות הסוציאליסטית של גרמניה',
  'First Secretary of the Socialist Unity Party':
    'המזכיר הראשון של מפלגת האחדות הסוציאליסטית של גרמניה',
  "General Secretary of the Socialist Workers' Party": 'המזכיר הכללי של מפלגת הפועלים הסוציאליסטית',
  "First Secretary of the Polish United Workers' Party":
    'המזכיר הראשון של מפלגת הפועלים המאוחדת של פולין',
  'First Secretary of the Party of Labour': 'המזכיר הראשון של מפלגת העבודה',
  'First Secretary of the Communist Party of Azerbaijan':
    'המזכיר הראשון של המפלגה הקומוניסטית של אזרבייג׳ן',
  'First Secretary of the Communist Party of Kazakhstan':
    'המזכיר הראשון של המפלגה הקומוניסטית של קזחסטן'
}

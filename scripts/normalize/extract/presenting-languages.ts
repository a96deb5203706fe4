/** The words of `presenting-words.ts` in the languages besides English whose months are read. */

/** Alternatives of regular expressions. */
export interface PresentingWords {
  /** `So begins`, `This is how … starts`. */
  readonly begins: string
  readonly diaries: string
  readonly letters: string
  /** Reports, memoirs, manuscripts. */
  readonly others: string
  /** Where old papers are kept and found; reports of the day are not found in attics. */
  readonly keeping: string
}

export const languagesButEnglish: Readonly<Record<string, PresentingWords>> = {
  fr: {
    begins: String.raw`(?:ainsi|c['’]est\s+ainsi\s+que|voici\s+comment)\s+(?:commen[cç]\p{L}+|début\p{L}+|s['’]ouvr\p{L}+)`,
    diaries: 'journal|carnets?|agenda',
    letters: 'lettres?|carte|télégramme',
    others: 'dépêche|rapport|récit|mémoires|manuscrit|cahier',
    keeping:
      'musée|archives?|grenier|bibliothèque|petit[es]?-(?:fils|fille)|descendants?|enchères|retrouvée?s?|légué\\p{L}*'
  },
  es: {
    begins: String.raw`(?:así|de\s+este\s+modo)\s+(?:comienz\p{L}+|comenz\p{L}+|empiez\p{L}+|empez\p{L}+|se\s+abr\p{L}+|arranc\p{L}+)`,
    diaries: 'diario|cuaderno',
    letters: 'cartas?|postal|telegrama',
    others: 'despacho|informe|relato|memorias|manuscrito|crónica',
    keeping:
      'museo|archivo|desván|biblioteca|niet[oa]s?|descendientes?|subasta\\p{L}*|hallad[oa]s?|donad[oa]s?|donó'
  },
  de: {
    begins: String.raw`(?:so|damit|mit\s+diesen\s+worten)\s+(?:beginn\p{L}+|begann|eröffnet|fängt|setzt)`,
    diaries: 'tagebuch|tagebuchs|tagebücher|logbuch|kriegstagebuch|eintrag',
    letters: 'brief|briefe|briefes|feldpostbrief|postkarte|telegramm',
    others: 'bericht|depesche|erinnerungen|handschrift|aufzeichnungen|manuskript',
    keeping:
      'museum|museums|archivs?|stadtarchiv\\p{L}*|staatsarchiv\\p{L}*|dachboden|speicher|bibliothek|enkel(?:in)?|nachfahr\\p{L}*|nachlass\\p{L}*|ersteigert|versteigert'
  },
  pt: {
    begins: String.raw`(?:assim|é\s+assim\s+que)\s+(?:começ\p{L}+|inici\p{L}+|se\s+abre|abre)`,
    diaries: 'diário|caderno',
    letters: 'cartas?|postal|telegrama',
    others: 'despacho|relatório|relato|memórias|manuscrito|crónica',
    keeping:
      'museu|arquivo|sótão|biblioteca|net[oa]s?|descendentes?|leilão|encontrad[oa]s?|doad[oa]s?|doou'
  },
  it: {
    begins: String.raw`(?:così|è\s+così\s+che)\s+(?:cominci\p{L}+|inizi\p{L}*|si\s+apr\p{L}+)`,
    diaries: 'diario|taccuino|quaderno',
    letters: 'letter[ae]|cartolina|telegramma',
    others: 'dispaccio|rapporto|racconto|memorie|manoscritto|cronaca',
    keeping:
      'museo|archivio|soffitta|biblioteca|nipot[ei]|discendent[ei]|asta|ritrovat[oaie]|donat[oaie]'
  },
  ru: {
    begins: String.raw`(?:так|этими\s+словами|такими\s+словами)\s+(?:начина\p{L}+|начал\p{L}*|открыва\p{L}+)`,
    diaries: 'дневник\\p{L}*|журнал|тетрадь',
    letters: 'письм[оа]|письма|открытк\\p{L}+|телеграмм\\p{L}+',
    others:
      'донесени\\p{L}+|отч[её]т|репортаж|воспоминани\\p{L}+|мемуар\\p{L}+|рукопис\\p{L}+|записк\\p{L}+',
    keeping:
      'музе\\p{L}+|архив\\p{L}*|чердак\\p{L}*|библиотек\\p{L}+|внук\\p{L}*|внучк\\p{L}+|потомк\\p{L}+|аукцион\\p{L}*|найден\\p{L}*|храни\\p{L}+'
  },
  he: {
    begins: String.raw`(?:כך|ככה|במילים\s+אלה|במילים\s+אלו)\s+(?:נפתח(?:ת|ים|ות)?|מתחיל(?:ה|ים|ות)?|פותח(?:ת|ים|ות)?|התחיל|החל)`,
    diaries: 'ה?יומן|יומנ[הו]|יומנו\\s+של|יומנה\\s+של|ה?פנקס',
    letters: 'ה?מכתב|מכתב[הו]|ה?גלויה|ה?מברק',
    others: 'ה?דיווח|ה?דו["״]ח|ה?זיכרונות|כתב\\s+ה?יד',
    keeping:
      '[בלהמוש]{0,3}(?:מוזיאון|ארכיון\\p{L}*|עליית\\s+ה?גג|ספרייה|נכד\\p{L}*|צאצא\\p{L}*)|נמצא[הו]?|נתרם|נתרמה|נמכר\\p{L}*'
  },
  ar: {
    begins: String.raw`(?:هكذا|بهذه\s+الكلمات)\s+(?:تبدأ|يبدأ|بدأت?|تُفتتح|تفتتح|يفتتح|افتتحت?)`,
    diaries: '(?:ال)?يوميات|(?:ال)?مذكرات|دفتر',
    letters: '(?:ال)?رسالة|(?:ال)?رسائل|(?:ال)?برقية|بطاقة',
    others: '(?:ال)?تقرير|(?:ال)?مخطوط\\p{L}*|حكاية',
    keeping:
      '(?:[وبلف]|ال){0,3}(?:متحف|أرشيف|ارشيف|مكتبة|علية|حفيد\\p{L}*|أحفاد\\p{L}*|مزاد)|عثر|عُثر'
  },
  fi: {
    begins: String.raw`(?:näin|niin|näillä\s+sanoilla)\s+(?:alkaa|alkoi|avautuu|käynnistyy)`,
    diaries: 'päiväkirja\\p{L}*|lokikirja\\p{L}*|muistikirja\\p{L}*',
    letters: 'kirje\\p{L}*|kortti|postikortti|sähke',
    others: 'raportti|kertomus|muistelmat|käsikirjoitus|selonteko',
    keeping:
      'museo\\p{L}*|arkisto\\p{L}*|ullak\\p{L}+|kirjasto\\p{L}*|lapsenlaps\\p{L}*|tyttären\\p{L}*|pojan\\p{L}*|jälkeläis\\p{L}*|huutokaup\\p{L}*'
  }
}

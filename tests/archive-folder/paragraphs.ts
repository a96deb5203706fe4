/** Paragraphs as papers print them, and each one's first sentence, in languages of 8-bit encodings. */
export const paragraphs: Readonly<
  Record<string, {readonly text: string; readonly encodings: readonly string[]}>
> = {
  Russian: {
    text: 'Президент Израиля Шимон Перес прибыл в Баку с официальным визитом. На переговорах с Ильхамом Алиевым обсуждались вопросы энергетики, безопасности и торговли между двумя странами. «Наши отношения имеют для нас большое значение», – сказал он журналистам после встречи.',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866']
  },
  Ukrainian: {
    text: 'Міністр закордонних справ України прибув до Єрусалима з робочим візитом. Під час зустрічі з ізраїльським колегою вони говорили про торгівлю, безпеку та розвиток двосторонніх відносин. Його візит триватиме до кінця тижня, повідомило посольство.',
    encodings: ['windows-1251', 'koi8-u', 'iso-8859-5']
  },
  Hebrew: {
    text: 'נשיא המדינה שמעון פרס הגיע לבאקו לביקור רשמי. הוא נפגש עם נשיא אזרבייג׳ן ועם שרים בממשלה, ודן איתם על שיתוף פעולה בתחום האנרגיה. הביקור נמשך יומיים, ובסופו אמר הנשיא כי היחסים בין שתי המדינות טובים מאוד.'.replaceAll(
      '׳',
      "'"
    ),
    encodings: ['windows-1255', 'iso-8859-8']
  },
  Arabic: {
    text: 'وصل الرئيس إلى العاصمة في زيارة رسمية تستمر يومين. وقال وزير الخارجية إن الجانبين بحثا العلاقات بين البلدين والوضع في المنطقة، وإن المحادثات كانت مفيدة. وأضاف أن الوفد سيعود إلى بلاده مساء يوم الخميس.',
    encodings: ['windows-1256', 'iso-8859-6']
  },
  Greek: {
    text: 'Ο πρόεδρος του Ισραήλ έφτασε στο Μπακού για επίσημη επίσκεψη. Οι δύο ηγέτες συζήτησαν για την ενέργεια, την ασφάλεια και το εμπόριο μεταξύ των χωρών τους. Η επίσκεψη θα διαρκέσει δύο ημέρες, όπως ανακοίνωσε η κυβέρνηση. Άλλες λεπτομέρειες δεν δόθηκαν.',
    encodings: ['windows-1253', 'iso-8859-7']
  },
  Turkish: {
    text: 'İsrail Cumhurbaşkanı resmi bir ziyaret için Bakü’ye geldi. Görüşmelerde iki ülke arasındaki ilişkiler, güvenlik ve ticaret konuları ele alındı. Cumhurbaşkanı, ziyaretin çok yararlı olduğunu söyledi ve teşekkür etti.'.replaceAll(
      '’',
      "'"
    ),
    encodings: ['windows-1254']
  },
  Polish: {
    text: 'Prezydent Izraela przybył do Baku z oficjalną wizytą. Rozmowy dotyczyły bezpieczeństwa, energetyki oraz współpracy między oboma państwami. Jak powiedział rzecznik, wizyta będzie trwała dwa dni, a następnie delegacja wróci do kraju.',
    encodings: ['windows-1250', 'iso-8859-2']
  },
  Czech: {
    text: 'Izraelský prezident přijel do Baku na oficiální návštěvu. Jednání se týkala bezpečnosti, energetiky a spolupráce mezi oběma zeměmi. Podle mluvčího bude návštěva trvat dva dny a poté se delegace vrátí domů, kde ji čeká další jednání.',
    encodings: ['windows-1250', 'iso-8859-2']
  },
  French: {
    text: 'Le président israélien est arrivé à Bakou pour une visite officielle. « Nos relations sont très étroites », a-t-il déclaré après la cérémonie, où étaient présents plusieurs ministres. La visite s’achèvera mercredi, a précisé le ministère des Affaires étrangères.'.replaceAll(
      '’',
      "'"
    ),
    encodings: ['windows-1252', 'iso-8859-15', 'macintosh']
  },
  German: {
    text: 'Der israelische Präsident ist zu einem offiziellen Besuch in Baku eingetroffen. Die Gespräche über Energie und Sicherheit dauerten länger als geplant. Er würdigte die gute Zusammenarbeit beider Länder und dankte für die Gastfreundschaft, die er als außergewöhnlich bezeichnete.',
    encodings: ['windows-1252', 'iso-8859-15', 'macintosh']
  },
  Spanish: {
    text: 'El presidente israelí llegó a Bakú en visita oficial. Las conversaciones trataron sobre la cooperación energética y la situación en la región, según informó ayer un portavoz. La delegación regresará mañana a su país, después de una reunión con empresarios.',
    encodings: ['windows-1252', 'iso-8859-15', 'macintosh']
  }
}

/** The first sentence of a text. */
export const sentenceOf = (text: string) => /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text

/** Bytes of a text in an 8-bit encoding: the reverse of what TextDecoder reads. Throws where it has no such letter. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map(
    Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte])
  )
  return Uint8Array.from(text, (character) => {
    const byte = table.get(character)
    if (byte === undefined) throw new Error(`${encoding} has no ${character}.`)
    return byte
  })
}

/** Letters beyond ASCII that languages are written with: a text with others is of another language. */
const latin: Readonly<Record<string, string>> = {
  af: 'êëéèôöûüîïáóíú',
  az: 'əçğıöşüİ\u0307',
  ca: 'àçèéíïòóúü',
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøåéäöü',
  de: 'äöüßé',
  en: 'éèêçïñöüäáóíàâô',
  es: 'áéíóúüñ',
  et: 'äõöüšž',
  eu: 'ñç',
  fi: 'åäöšžé',
  fr: 'àâæçéèêëîïôœùûüÿ',
  ga: 'áéíóú',
  gl: 'áéíóúñü',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  id: 'é',
  is: 'áðéíóúýþæö',
  it: 'àèéìíòóùú',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  nl: 'éëèïöüáóíê',
  no: 'æøåéòôèäö',
  pl: 'ąćęłńóśźż',
  pt: 'ãáàâçéêíóôõúü',
  ro: 'ăâîșțşţ',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšžćđ',
  so: '',
  sq: 'ëç',
  sr: 'čćđšž',
  sv: 'åäöéü',
  sw: '',
  tl: 'ñ',
  tr: 'çğıöşüâîû\u0307',
  uz: 'ʻʼ',
  vi: 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
}

const russian = 'абвгдежзийклмнопрстуфхцчшщъыьэюяё'
const cyrillic: Readonly<Record<string, string>> = {
  be: 'абвгдежзйклмнопрстуфхцчшыьэюяёіў',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ',
  kk: `${russian}әғқңөұүһі`,
  ky: `${russian}ңөү`,
  mk: 'абвгдежзијклмнопрстуфхцчшѓѕљњќџѐѝ',
  ru: russian,
  sr: 'абвгдежзијклмнопрстуфхцчшђљњћџ',
  uk: 'абвгдежзийклмнопрстуфхцчшщьюяґєії'
}

const arabic: Readonly<Record<string, string>> = {
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  fa: 'ءآأؤئابةتثجحخدذرزسشصضطظعغفقلمنهويپچژگکی',
  ur: 'ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنوپچژگکیٹڈڑںھہےۓ'
}

const alphabets: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({...latin, ...cyrillic, ...arabic}).map(([code, letters]) => [
    code,
    new Set(letters)
  ])
)

/** Serbian is written in both. */
const both = new Set(Array.from(`${cyrillic['sr']}${latin['sr']}`))

/** Whether texts of a language have the letter, a lower-case one beyond ASCII. */
export function writes(language: string, letter: string): boolean {
  const alphabet = language === 'sr' ? both : alphabets[language]
  return alphabet === undefined || alphabet.has(letter)
}

const codes = Object.keys(alphabets)
/** Letters that more languages have tell none of them from the others. */
const mostSharing = 4

/** The languages, at most four, that alone have the letter. */
export function onlyOf(letter: string): readonly string[] {
  const own = codes.filter((code) => writes(code, letter))
  return own.length <= mostSharing ? own : []
}

/** The little words of the languages that newspapers are written in, by which a language is known. */
import stopwords from 'stopwords-iso/stopwords-iso.json' with {type: 'json'}

/** Languages of the list `stopwords-iso`, by ISO 639-1. */
const listed = [
  ...['af', 'ar', 'bg', 'ca', 'cs', 'da', 'de', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga'],
  ...['gl', 'hi', 'hr', 'hu', 'id', 'it', 'lt', 'lv', 'mr', 'nl', 'no', 'pl', 'pt', 'ro', 'ru'],
  ...['sk', 'sl', 'so', 'sv', 'sw', 'tl', 'tr', 'uk', 'ur', 'vi']
] as const

/** Languages that the list leaves out, or knows too few words of. */
const added: Readonly<Record<string, string>> = {
  az: `və ilə bu bir ki edib olub üçün daha sonra olan isə görə bildirib dedi çox kimi də da hər o
    onun edilib ilk heç yeni qədər artıq tərəfindən həmin iki nəfər deyib edir olunub ilin ildə`,
  kk: `және бұл мен бір үшін деп болды болып екі еді кейін сондай оның осы бойынша туралы қазақстан
    деді бар жоқ да де пен бен ол олар жылы қала арасында маңында айтты жүзеге тағы мемлекет`,
  ky: `жана бул менен бир үчүн деп болгон эки кийин анын ушул боюнча жөнүндө деди бар жок да ал алар
    жылы арасында билдирди өлкө кыргызстан`,
  uz: `va bu bilan bir uchun deb edi keyin ham esa haqida qildi bo'ldi bo'lib bo'yicha mumkin kuni
    aytdi o'zbekiston yil ikki uning ular hamda tomonidan boshqa`,
  be: `і ў у на што гэта яго не з да за пра як каб але якія быў была было былі ён яна яны таксама
    паводле пасля ад для беларусі сказаў заявіў`,
  mk: `и во на за од со се да е ќе што дека не го ја ги која кој кои беше биле оваа овој според како
    или изјави македонија`,
  sr: `и у на је да се за од са су није који која које као што би ће али или после због рекао изјавио
    i u na je da se za od sa su nije koji koja koje kao što šta bi će ali ili posle zbog rekao izjavio
    tokom pre vreme dve mesto ovde gde ko neko nedelje takođe predsednik`,
  sq: `dhe në e të i për me një nga se është që ka ishte do janë kjo ky por si edhe më pas tha kanë
    jo ose ndërsa sipas deri duke shqipëri`,
  is: `og í að á er sem um til við en því með fyrir ekki hann það hafa var voru verið eftir sagði
    hafði segir þetta þeir`
}

const codes = [...listed, ...Object.keys(added)]

/** Lower-case word → the languages, by index, that count it among their little ones. */
const shares = new Map<string, number[]>()

function add(language: number, words: readonly string[]): void {
  for (const word of new Set(words.map((printed) => printed.toLowerCase()))) {
    if (word.length >= 10) continue
    const known = shares.get(word)
    if (known) known.push(language)
    else shares.set(word, [language])
  }
}

for (const [index, language] of listed.entries()) add(index, stopwords[language])
for (const [index, words] of Object.values(added).entries())
  add(listed.length + index, words.split(/\s+/))

/** What little words say for a language. */
export interface LittleWords {
  /** A word of many languages says little of each. */
  readonly sum: number
  /** How many different ones there are. */
  readonly different: number
}

/** What the little words among `words` say, by language, ISO 639-1. */
export function littleWordsIn(words: readonly string[]): Map<string, LittleWords> {
  const times = new Map<string, number>()
  for (const word of words) if (shares.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
  const sums = new Map<number, {sum: number; different: number}>()
  for (const [word, count] of times) {
    const languages = shares.get(word)!
    for (const language of languages) {
      const {sum, different} = sums.get(language) ?? {sum: 0, different: 0}
      sums.set(language, {sum: sum + count / Math.sqrt(languages.length), different: different + 1})
    }
  }
  return new Map([...sums].map(([language, found]) => [codes[language]!, found]))
}

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

/** Words that the list has for a neighbor of these languages, and not for them: `i morgen` is no German. */
const shared: Readonly<Partial<Record<(typeof listed)[number], string>>> = {
  da: `morgen aften dag siger sagde siden igen uge uger præsident møde`,
  no: `morgen kveld dag sier sa siden igjen uke uker president møte`,
  sv: `morgon dag säger sade sedan igen vecka veckor president möte`,
  nl: `morgen`
}

const codes = [...listed, ...Object.keys(added)]

/** A little word, with what is counted of it while a text is read. */
interface LittleWord {
  /** Languages, by index, that count it among theirs. */
  readonly languages: number[]
  times: number
}

const known = new Map<string, LittleWord>()

function add(language: number, words: readonly string[]): void {
  for (const word of new Set(words.map((printed) => printed.toLowerCase()))) {
    if (word.length >= 10) continue
    const before = known.get(word)
    if (before?.languages.includes(language)) continue
    if (before) before.languages.push(language)
    else known.set(word, {languages: [language], times: 0})
  }
}

for (const [index, language] of listed.entries()) add(index, stopwords[language])
for (const [index, language] of listed.entries()) add(index, shared[language]?.split(' ') ?? [])
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
  const found: LittleWord[] = []
  for (const word of words) {
    const little = known.get(word)
    if (little === undefined) continue
    if (little.times === 0) found.push(little)
    little.times += 1
  }
  const sums = new Float64Array(codes.length)
  const different = new Uint32Array(codes.length)
  for (const little of found) {
    const weight = little.times / Math.sqrt(little.languages.length)
    little.times = 0
    for (const language of little.languages) {
      sums[language]! += weight
      different[language]! += 1
    }
  }
  const said = new Map<string, LittleWords>()
  for (const [at, code] of codes.entries())
    if (different[at]! > 0) said.set(code, {sum: sums[at]!, different: different[at]!})
  return said
}

/** Ordinary words that endings would bend into names of countries, and the names they stand beside. */
import stopwords from 'stopwords-iso/stopwords-iso.json' with {type: 'json'}
import {describe, expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {settleBentNames} from '../../scripts/normalize/names/bent-names.ts'
import {settlePlaces} from '../../scripts/normalize/names/place-context.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {LabeledUnit, Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}

/** Enough of each language for it to be known, without a name. */
const around: Readonly<Record<string, string>> = {
  he: 'השר אמר ביום שני כי הוא לא יבוא אל העיר בשבוע הבא, וכי הדבר יידון שם עם כל הרופאים.',
  ar: 'قال المدير يوم الاثنين إن الأمر لم يكن كما كان من قبل وإنه سوف يعود إلى المكتب في هذا الأسبوع.',
  fr: 'Le ministre a dit lundi que la délégation serait reçue dans la ville, et que les médecins ne seraient pas là.',
  fi: 'Ministerit tapasivat maanantaina, ja he sanoivat että kaikki on rauhallista ja että lääkärit eivät olleet siellä.',
  tr: 'Bakanlar pazartesi günü bir araya geldi ve bu konuda daha çok çalışması gerektiğini söyledi, çünkü durum böyle.',
  it: 'I ministri hanno detto lunedì che le imprese della città non erano state invitate, e che la riunione non ci sarà.',
  es: 'Los ministros dijeron el lunes que las empresas de la ciudad no estaban invitadas, y que la reunión no se hará.',
  pt: 'Os ministros disseram na segunda-feira que as empresas da cidade não estavam convidadas, e que a reunião não será feita.',
  sv: 'Ministrarna sade i måndags att de inte hade talat med läkarna i staden och att det skulle bli som det är.',
  pl: 'Ministrowie powiedzieli w poniedziałek, że nie rozmawiali z lekarzami w mieście i że tak już zostanie.',
  nl: 'De ministers zeiden maandag dat ze niet met de artsen in de stad hadden gesproken en dat het zo blijft.',
  en: 'The ministers said on Monday that they had not spoken with the doctors of the town, and that it will stay so.',
  de: 'Die Minister haben am Montag gesagt, dass sie nicht mit den Ärzten in der Stadt sprechen und dass es so bleibt.',
  ru: 'Министры встретились в понедельник, чтобы обсудить отношения, и сообщили, что они не смогли приехать на встречу с врачами.',
  ko: '장관은 월요일 회의에서 대표와 이 문제를 논의할 것이라고 말했다고 한다. 회의는 계속된다고 그는 말했다.'
}

function countriesOf(language: string, sentence: string): string[] {
  const {countries = [], countriesMentioned = []} = normalize(
    itemOf(`${sentence} ${around[language]!}`),
    reference
  ).article
  return [...countries, ...countriesMentioned].toSorted()
}

describe('a word is no country', () => {
  test.each([
    ['he', 'הם הפרו את ההסכם.'],
    ['he', 'הצד השמאלי של הבנין הישן.'],
    ['he', 'הקניה הגדולה הייתה יקרה.'],
    ['he', 'הם טעו והודו בכך.'],
    ['he', 'הכלב היה כלוב כל היום.'],
    ['he', 'המלטה של הכלבה הייתה קשה.'],
    ['he', 'הם ישבו בבנין הגדול.'],
    ['he', 'הכסף לקניה לא הספיק.'],
    ['he', 'הם נפגשו בלובי של המלון.'],
    ['he', 'הרומנים של הסופר נמכרו היטב.'],
    ['he', 'הם הודו באשמה.'],
    ['he', 'הם פרו ורבו.'],
    ['he', 'דני אכל ארוחת צהריים.'],
    ['ru', 'Того человека никто не видел.'],
    ['tr', 'Mali durum iyi.'],
    ['tr', 'Benin adım bu.'],
    ['ko', '이 수단 말고는 없다.'],
    ['ar', 'الخط بقطر خمسين مترا.'],
    ['ar', 'وعد والبنين والبنات.'],
    ['fr', 'Bonne nouvelle pour tous.'],
    ['fr', 'Bonnes vacances à tous.'],
    ['fi', 'Omassa talossa on hyvä olla.'],
    ['fi', 'Omaan kotiin on pitkä matka.'],
    ['fi', 'Kenan talo se on?'],
    ['fi', 'Maltan odottaa vielä.'],
    ['fi', 'Perun koko matkan.'],
    ['tr', 'Limanda bekliyorlar.'],
    ['tr', 'Oranda bir artış var.'],
    ['tr', 'Malinin değeri düştü.'],
    ['tr', 'Mısırın fiyatı arttı.'],
    ['it', 'Milani ha scritto una lettera.'],
    ['it', 'Romi era una ragazza.'],
    ['it', 'Mangiano pasta e ceci ogni sera.'],
    ['es', 'Romas y otras hierbas.'],
    ['es', 'Limas para las uñas.'],
    ['pt', 'Limas e laranjas.'],
    ['de', 'Essens wegen kamen sie nicht.'],
    ['de', 'Aus Omas Küche kam der Duft, und Oma Krause saß auf dem Ofen.'],
    ['nl', 'Oma zat op de kachel, en Oma Bakker liep weg.'],
    ['fr', 'Le Pôle emploi a ouvert un guichet.'],
    ['pl', 'Dane zebrano w bibliotece.'],
    ['sv', 'Finns det grodor i dammen?'],
    ['en', 'The flyers came home over the Pole at noon.'],
    ['en', 'Poles for the telephone went up, and each pole is of cedar.'],
    ['en', 'The Polish Counter, where they sell silver polish, was moved.'],
    ['ru', 'Бабушка сварила кофе в турке.'],
    ['ru', 'Чад стоял до самого вечера.'],
    ['ru', 'Чаду было много в этой комнате.'],
    ['ru', 'Кубы и шары лежали на столе.'],
    ['ru', 'Катара у больного не нашли.'],
    ['ru', 'Врач Поляков сказал это первым.'],
    ['ru', 'Доктор Греков с этим не согласен.'],
    ['ko', '이 수단을 쓰는 것은 어렵다.'],
    ['ko', '그의 오만은 끝이 없었다.'],
    ['ko', '인도로 걷는 사람이 많다.']
  ])('%s: %s', (language, sentence) => {
    expect(countriesOf(language, sentence)).toEqual([])
  })
})

/** Words of stop lists that are names indeed. */
const names = new Set(
  'Москва Правда Россия Русский русский Советский советский Veja Antara'.split(' ')
)

type Language = keyof typeof stopwords

describe('no stop word is a name', () => {
  // The Malay list has names of countries.
  test.each(Object.keys(stopwords).filter((language) => language !== 'ms') as Language[])(
    'of %s',
    (language) => {
      const words = stopwords[language].filter((word) => !word.includes(' '))
      const found = words.flatMap((word) =>
        [word, word.slice(0, 1).toUpperCase() + word.slice(1)].flatMap((text) => {
          const unit = {text, start: 0, label: {class: 'body'}} as unknown as LabeledUnit
          const matches = reference.names.find(text, language).map((match) => ({unit, match}))
          return settlePlaces(settleBentNames(matches, language), undefined).map(() => text)
        })
      )
      expect(found.filter((word) => !names.has(word))).toEqual([])
    }
  )
})

describe('a name stays a country', () => {
  test.each([
    ['en', 'A Pole who lives here flew home to Warsaw.', 'PL'],
    ['en', 'The Poles voted on Sunday.', 'PL'],
    ['sv', 'Han sade att Finland är stort.', 'FI'],
    ['ru', 'Турки голосовали в Анкаре.', 'TR'],
    ['he', 'הוא נסע לצרפת אתמול.', 'FR'],
    ['he', 'הרופאים הגרמנים חזרו הביתה.', 'DE'],
    ['he', 'הוא שב ממדינת הודו, ושם אמר לרופאים ההודים.', 'IN'],
    ['he', 'הודו ופקיסטן חתמו על הסכם.', 'IN'],
    ['he', 'ממשלת הודו אישרה את ההסכם.', 'IN'],
    ['ar', 'عاد أمس من لبنان ولفرنسا رأي آخر.', 'LB'],
    ['fr', 'Les entreprises françaises sont contentes.', 'FR'],
    ['fi', 'Hän matkusti Ruotsiin eilen.', 'SE'],
    ['fi', 'Hän asui kauan Turkissa.', 'TR'],
    ['fi', 'Hän asui kauan Virossa.', 'EE'],
    ['tr', 'Elçi İranlı ve Iraklı konuklarla görüştü.', 'IR'],
    ['it', 'Le navi greche sono partite.', 'GR'],
    ['it', 'Le imprese russe sono partite.', 'RU'],
    ['es', 'Las empresas alemanas salieron.', 'DE'],
    ['pt', 'As empresas russas saíram.', 'RU'],
    ['de', 'Die Häfen Frankreichs sind offen.', 'FR'],
    ['ru', 'Президент Чада прибыл вчера.', 'TD'],
    ['ru', 'Он был лидером Кубы много лет.', 'CU'],
    ['ru', 'Чад и Нигерия подписали договор.', 'TD'],
    ['ru', 'В странах Африки, Чаде и Нигерии, жарко.', 'TD'],
    ['ru', 'Поляки и немцы уехали.', 'PL'],
    ['ru', 'Он долго жил в Киеве.', 'UA'],
    ['ru', 'Жителям Москвы и жителям Варшавы жарко.', 'PL'],
    ['he', 'הרופאים שבו אתמול מירושלים.', 'IL'],
    ['fi', 'Ranska oli suuri, ja hän asui Pariisissa ja Ranskassa.', 'FR'],
    ['ko', '그는 어제 프랑스에서 돌아왔다.', 'FR'],
    ['ko', '그는 어제 미국으로 돌아왔다.', 'US']
  ])('%s: %s', (language, sentence, code) => {
    expect(countriesOf(language, sentence)).toContain(code)
  })
})

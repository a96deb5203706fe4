/** Names of countries and people in the languages that archives hold, in the forms that their texts use. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {baseFormsIn} from '../../scripts/normalize/names/inflection/index.ts'
import {foldToken} from '../../scripts/normalize/names/fold-token.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}
const articleOf = (text: string) => normalize(itemOf(text), reference).article

function countriesOf(text: string): string[] {
  const {countries = [], countriesMentioned = []} = articleOf(text)
  return [...countries, ...countriesMentioned].toSorted()
}

describe('countries', () => {
  test.each<[string, string, string[]]>([
    [
      'Russian, cases',
      'Министры Франции и Казахстана встретились в понедельник, чтобы обсудить отношения с Россией и с Китаем.',
      ['CN', 'FR', 'KZ', 'RU']
    ],
    [
      'Russian, adjectives',
      'Немецкие и британские врачи сообщили в понедельник, что они не смогли приехать на встречу с французскими врачами.',
      ['DE', 'FR', 'GB']
    ],
    [
      'Russian, names of several words',
      'В понедельник представители Соединённых Штатов и Саудовской Аравии сообщили, что они встретятся в Новой Зеландии.',
      ['NZ', 'SA', 'US']
    ],
    [
      'Ukrainian',
      'У понеділок міністри України та Польщі повідомили, що вони зустрінуться з міністрами Франції, які прибули до Києва.',
      ['FR', 'PL', 'UA']
    ],
    [
      'Finnish, cases',
      'Venäjän ja Ruotsin ministerit tapasivat maanantaina, ja he sanoivat että Ranskassa ja Egyptissä on rauhallista.',
      ['EG', 'FR', 'RU', 'SE']
    ],
    [
      'Finnish, gradation and adjectives',
      'Englannin ja Turkin ministerit sanoivat maanantaina, että saksalaiset ja hollantilaiset lääkärit eivät olleet siellä.',
      ['DE', 'GB', 'NL', 'TR']
    ],
    [
      'Turkish',
      'Fransız ve Alman bakanlar pazartesi günü bir araya geldi ve Rusya’nın bu konuda daha çok çalışması gerektiğini söyledi.',
      ['DE', 'FR', 'RU']
    ],
    [
      'Azerbaijani',
      'Azərbaycanın və Türkiyənin nazirləri bazar ertəsi görüşüb, Rusiyada və Gürcüstanda olan vəziyyət haqqında danışıblar.',
      ['AZ', 'GE', 'RU', 'TR']
    ],
    [
      'Kazakh',
      'Қазақстанның және Ресейдің министрлері дүйсенбіде кездесіп, Қытайда болған жағдай туралы және бұл үшін не керек екенін айтты.',
      ['CN', 'KZ', 'RU']
    ],
    [
      'French, adjectives',
      'Les ministres français et les médecins allemands ont dit lundi que la délégation chinoise serait reçue dans la ville.',
      ['CN', 'DE', 'FR']
    ],
    [
      'German, adjectives',
      'Die französischen Minister und die britische Delegation haben am Montag gesagt, dass sie nicht mit den Russen sprechen.',
      ['FR', 'GB', 'RU']
    ],
    [
      'Spanish, adjectives',
      'Los ministros franceses y la delegación alemana dijeron el lunes que las empresas británicas no estaban en la ciudad.',
      ['DE', 'FR', 'GB']
    ],
    [
      'Portuguese, adjectives',
      'Os ministros franceses e a delegação alemã disseram na segunda-feira que as empresas britânicas não estavam na cidade.',
      ['DE', 'FR', 'GB']
    ],
    [
      'Italian, adjectives',
      'I ministri francesi e la delegazione tedesca hanno detto lunedì che le imprese britanniche non erano nella città.',
      ['DE', 'FR', 'GB']
    ],
    [
      'Hebrew, letters written onto the name',
      'השר אמר ביום שני כי הוא ייסע לצרפת ולגרמניה, וכי הרופאים הבריטים יבואו גם הם אל העיר בשבוע הבא.',
      ['DE', 'FR', 'GB']
    ],
    [
      'Arabic, letters written onto the name',
      'قال الوزير يوم الاثنين إنه سيسافر إلى فرنسا وألمانيا في الأسبوع القادم وإن الأطباء الصينيين سيكونون معه هناك.',
      ['CN', 'DE', 'FR']
    ],
    [
      'Chinese',
      '法国和德国的部长星期一在会议上说，他们将同美国的代表讨论这个问题，并且希望会谈能够继续下去。',
      ['DE', 'FR', 'US']
    ],
    [
      'Japanese',
      'フランスとドイツの大臣は月曜日の会議で、アメリカの代表とこの問題について話し合うと述べたということです。',
      ['DE', 'FR', 'US']
    ],
    [
      'Korean',
      '프랑스와 독일의 장관은 월요일 회의에서 미국의 대표와 이 문제를 논의할 것이라고 말했다고 한다. 회의는 계속된다.',
      ['DE', 'FR', 'US']
    ]
  ])('in %s', (_, text, expected) => {
    expect(countriesOf(text)).toEqual(expected)
  })

  test.each([
    [
      'a word that ends like a case',
      'Самой главной была река, которая была очень широкой, и люди жили там, где она была самая тихая.'
    ],
    [
      'money',
      'Штраф составил сто миллионов долларов США, как сообщили в понедельник представители этой компании.'
    ],
    [
      'a continent',
      'Kuzey Amerika ve Güney Amerika bu konuda çok farklı, ama daha sonra bir araya gelecek olan kıtalar için bu böyle.'
    ],
    [
      'an ordinary word of Arabic',
      'قال المدير يوم الاثنين إن الأعباء المالية قد زادت في هذا العام وإن السوق المالية لم تكن كما كانت من قبل.'
    ],
    [
      'a sea',
      '地中海沿岸的商人在星期一的会议上说，他们将讨论这个问题，并且希望这样的会谈能够继续下去。'
    ],
    [
      'words of another language',
      'The chino trousers and the toile française were sold on Monday, and the buyers were pleased with them.'
    ]
  ])('but not in %s', (_, text) => {
    expect(countriesOf(text)).toEqual([])
  })
})

test('a leader is known in the cases of Russian', () => {
  const text =
    'Премьер-министр встретился в понедельник с президентом Владимиром Путиным и говорил с ним о том, что было важно.'
  expect(articleOf(text).leader).toBe('vladimir-putin')
})

describe('base forms', () => {
  test.each([
    ['ru', 'Китаем', 'Китай'],
    ['ru', 'Израилю', 'Израиль'],
    ['ru', 'американцев', 'американец'],
    ['fi', 'Hollannissa', 'Hollanti'],
    ['fi', 'Turkin', 'Turkki'],
    ['kk', 'Қазақстанда', 'Қазақстан'],
    ['az', 'Rusiyadan', 'Rusiya'],
    ['it', 'tedesche', 'tedesco'],
    ['he', 'ולצרפת', 'צרפת']
  ])('%s: %s is of %s', (language, word, base) => {
    const forms = [...baseFormsIn(language)!(foldToken(word))].map(({form}) => form)
    expect(forms).toContain(foldToken(base))
  })
  test('are of no use in English', () => {
    expect(baseFormsIn('en')).toBeUndefined()
    expect(baseFormsIn(undefined)).toBeUndefined()
  })
})

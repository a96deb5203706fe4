/** A line of the site above the headline of a short text is no headline; the headline below it is. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const story =
  'The council voted on Tuesday to keep the old lighthouse open for another year, and two members stayed away.'
const titleOf = (text: string) => normalize(itemOf(text), smallReference).article.title
const classesOf = (text: string) =>
  normalize(itemOf(text), smallReference)
    .evidence.segments.filter(({rule}) => rule.startsWith('lines-above/'))
    .map(({class: kind}) => kind)

const headline = 'Lighthouse stays open another year'
const below = (line: string) => `${line}\n${headline}\nBy Ada Finch\nMay 3, 2004\n\n${story}\n`

test.each([
  ['Spanish entries between points', 'Inicio · Noticias · Deportes · Clima'],
  ['entries between bars, in a language not in the table', 'Lapangan | Pelabuhan | Iklan'],
  ['Danish entries between strokes', 'Hjem / Nyheder / Sport / Vejr'],
  ['Bulgarian entries', 'Начало | Новини | Спорт'],
  ['Hebrew entries', 'ראשי | חדשות | כלכלה'],
  ['Chinese entries between blanks', '首页 新闻 体育 财经'],
  ['Japanese entries between wide bars', 'ホーム｜ニュース｜地域'],
  ['Russian entries with nothing between them', 'Главная Новости Архив Подписка'],
  ['entries set apart by blanks', 'NEWS  SPORT  BUSINESS  LIFE'],
  ['a French account', 'Mon compte   S’abonner'],
  ['Dutch entries, one of them a number', 'Home Nieuws Regio Sport 112'],
  ['an account', 'Log in | Register | Help'],
  ['a guest', 'Welcome, guest | Log in'],
  ['a user and a count', 'Hi, Sam! | Sign out | Inbox (2)'],
  ['a field for words to search', 'Search this site'],
  ['buttons in brackets', '[Print] [Email] [A A A]'],
  ['the size of the letters', 'Text size: A A A'],
  ['the number of a page', 'Page 1 of 2'],
  ['the number of a page, in German', 'Seite 2 von 4'],
  ['the number of a page, in figures', '3/7'],
  ['the weather', '12°C Partly cloudy'],
  ['the weather of a town', 'Harbour: 61°F, light rain'],
  ['the address of the page', 'http://www.harbourpost.example/a/991']
])('%s', (_, line) => {
  expect(titleOf(below(line))).toBe(headline)
  expect(classesOf(below(line))).toHaveLength(1)
})

test('a button in an unknown language below a menu, in a block of their own', () => {
  const text = `Forsíða | Fréttir | Veður\nSkráðu þig á póstlista\n\n${headline}\nBy Ada Finch\n\n${story}\n`
  expect(titleOf(text)).toBe(headline)
  expect(classesOf(text)).toEqual(['menu', 'menu'])
})

test.each([
  'Search goes on for missing boat',
  '40°C in Seville: a city without shade',
  'Opinion | The lighthouse must stay',
  'Home help for the old',
  'Weather, money and love',
  'Weather today: snow in Seville',
  'Mon voyage avec 112 moutons',
  'S’abonner à la mer et au vent',
  'Gold / Silver / Bronze',
  'Money for sport and the arts of life'
])('a headline that looks like one: %s', (line) => {
  const text = `${line}\nA second line that tells what the first is about\nBy Ada Finch\n\n${story}\n`
  expect(titleOf(text)).toBe(line)
  expect(classesOf(text)).toEqual([])
})

test('entries without a headline below them are a menu only where they are known', () => {
  expect(classesOf(`Hjem | Nyheder | Sport\n\n${story}\n`)).toEqual(['menu'])
  expect(titleOf(`Ada | Bea | Cleo\n\n${story}\n`)).toBe('Ada | Bea | Cleo')
})

test('the year in the head of a scanned page may be misread', () => {
  const text = `THE CLARION HERALD  TUESDAY JULY 8 I952  PAGE 3\n\nLIGHT STAYS ON\n\n${story}\n`
  expect(titleOf(text)).toBe('LIGHT STAYS ON')
})

test('the weather of a town, with its label, is the site’s', () =>
  expect(
    titleOf(`Home | News | Sport\nToday's weather: Port Roe 31°C\n\n${headline}\n\n${story}`)
  ).toBe(headline))

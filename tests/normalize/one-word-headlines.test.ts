/** Headlines of one word, where the paper and the date stand. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {shipped} from './dating/date-text.ts'

const prose = `The ministers of Azerbaijan and Georgia met on the border to talk about water and the price of gas.

They agreed to meet again, and said that the line would be opened before the end of the year.`
const read = (head: string) => {
  const {title, date} = normalize(itemOf(`${head}\n\n${prose}\n`), shipped).article
  return [title, date]
}

test.each([
  ['a paper that is known', 'The Washington Post\nPipeline\n3 May 2005'],
  ['one of several of a name', 'The Daily Star\nPipeline\n3 May 2005'],
  ['a paper that no table knows', 'The Evening Courier\nPipeline\n3 May 2005'],
  ['date first', 'The Evening Courier\n3 May 2005\n\nPipeline'],
  ['paper below', 'Pipeline\nThe Daily Star, 3 May 2005']
])('%s', (_, head) => expect(read(head)).toEqual(['Pipeline', '2005-05-03']))

test.each([
  [
    'a slogan of several words',
    'The Washington Post\nDemocracy Dies in Darkness\n3 May 2005\n\nPipeline Opens in Baku'
  ],
  ['a section', 'The Washington Post\nBusiness\n3 May 2005\n\nPipeline Opens in Baku']
])('not %s', (_, head) => expect(read(head)).toEqual(['Pipeline Opens in Baku', '2005-05-03']))

test.each(['Posted 2 days ago', '3 hours ago', 'Publié il y a 3 heures', '5 min read'])(
  '%s is no headline',
  (line) => {
    const {title} = normalize(itemOf(`Concert tonight\n${line}\n\n${prose}\n`), shipped).article
    expect(title).not.toBe(line)
  }
)
test('a headline may end in that word', () => {
  const head = 'The Washington Post\nA Bridge Built 100 Years Ago Falls\n3 May 2005'
  expect(read(head)).toEqual(['A Bridge Built 100 Years Ago Falls', '2005-05-03'])
})

const signed = (head: string) =>
  normalize(itemOf(`${head}\n\nBy Moses Kiprop\n3 May 2005\n\n${prose}\n`), shipped).article

test.each(['Contact lost', 'Home alone', 'By George, it floats', 'By Jove, we’ve won'])(
  '%s is a headline above a name',
  (head) => {
    expect(signed(head)).toMatchObject({title: head, byline: ['Moses Kiprop']})
  }
)

test.each(['Bridge Out', 'Concert On', 'Bees, Please'])('%s is a headline of two words', (head) => {
  expect(signed(head)).toMatchObject({title: head, byline: ['Moses Kiprop'], date: '2005-05-03'})
})

test('two words that a comma parts are a place where nobody signs', () => {
  expect(
    normalize(itemOf(`Nairobi, Kenya\n3 May 2005\n\n${prose}\n`), shipped).article.title
  ).not.toBe('Nairobi, Kenya')
})

test.each([
  '[Reel 14, frame 0223]',
  'Reprinted with permission, June 2, 1998',
  'From the issue dated May 3, 2005',
  'Weekend Edition, June 9-11, 1995'
])('%s is about the copy, and the headline below it', (line) => {
  const text = `${line}\nPipeline Opens in Baku\nBy Moses Kiprop\n\n${prose}\n`
  expect(normalize(itemOf(text), shipped).article.title).toBe('Pipeline Opens in Baku')
})

test('two words that no list has, in one block with headline and day, leave both what they are', () => {
  const text =
    'Belediyede ayı\nGülbahar Tekeş\n14 Ağustos 1992\n\nBir ayı çarşamba günü belediyeye girdi ve başkanın balını yedi.\n'
  expect(normalize(itemOf(text), shipped).article).toMatchObject({
    title: 'Belediyede ayı',
    byline: ['Gülbahar Tekeş'],
    date: '1992-08-14'
  })
})

test.each([
  'Contact us',
  'Read more',
  'Log in',
  'Sign Up',
  'Posted On',
  'Latest News',
  'Home News'
])('%s is none', (head) => expect(signed(head).title).toBeUndefined())

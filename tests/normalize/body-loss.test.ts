/** Sentences that open, end or speak like notes, links, forms and captions, and are the article's. */
import {describe, expect, test} from 'vitest'
import {keptClasses} from '../../src/schema/evidence.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const headline = 'Poor harvest angers the growers'
const prose = [
  'The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter.',
  'The treasury answered on the same day that it would read the letter of the growers with care, and that no more could be said about it before the summer.',
  'Rain had been rare since April, and two of the three canals that bring water from the mountains were closed for repairs until the end of the season.',
  'Nobody could say when the repairs would be done, and the growers went home in the evening without a promise, as they had done in the year before.'
]
const menu = ['Skip to content', 'Home', 'World', 'Letters', 'Our people', 'Shop', 'Log in']
const footer = ['Imprint', 'Privacy policy', 'Terms of use', 'Contact us']

const plain = (line: string) =>
  [headline, ...prose.slice(0, 2), line, ...prose.slice(2)].join('\n\n')
const page = (line: string, ...above: readonly string[]) =>
  [
    `${headline} | The Daily Example`,
    ...menu,
    headline,
    ...above,
    ...prose.slice(0, 2),
    line,
    ...prose.slice(2),
    ...footer
  ].join('\n')

function kept(text: string): string[] {
  return normalize(itemOf(text), smallReference)
    .evidence.segments.filter((segment) => keptClasses.includes(segment.class))
    .map(({start, end}) => text.slice(start, end))
}

const sentences = [
  // like notes of an agency's desk
  'With pro-Russian separatists closing in on the town, the growers left their fields and took the road to the west on Monday.',
  'With US-backed rebels at the gates, nobody went to the fields.',
  'With co-operation from the neighbors, they dug a canal.',
  'See to-day as the first of many poor years, said the speaker.',
  'Embargoed goods were found in two of the barns, the police said.',
  'For release of the water, the growers must pay in advance.',
  'Flash floods came with the rain.',
  // like links to other articles
  'Also on Monday, two men were killed when a wall of the old canal fell on them.',
  'More on the ground than in the air, the birds waited for rain.',
  'See more than a thousand growers in one hall, and you know that they are angry.',
  'Read more slowly, the teacher told the children of the growers.',
  'Watch on, he said to me.',
  'Next: the vote in the Senate on Monday.',
  'You may also like the old canal, said the guide.',
  'Follow us, the soldiers cried, and the growers followed.',
  'Click here, it said on the machine, and nobody dared to.',
  'Join our fight, they wrote to the growers of the east.',
  'Get the latest harvest in before the rain, they were told.',
  'Sign up for the army, the posters said.',
  // like forms and notices of sites
  'Families of the dead will receive compensation, the court said.',
  'There was an error in the count, and the votes were counted again.',
  'An error occurred in the count of the votes, said the mayor of the town.',
  'The opinions expressed by the minister are not those of the growers.',
  'The canal was independently evaluated by two engineers from abroad.',
  'The text is not for non-commercial use alone, the judge said.',
  'Reuters: “We have lost two of our people,” said the editor.',
  'Photo: the word alone made him angry, he told the court.',
  'Photo caption contests were what he liked best in the paper.',
  'Image caption contests were what he liked best in the paper.',
  'Picture credit was given to the widow of the painter, the court said.',
  'Credit: that is what the growers need most, said the bank.',
  'More in the valley.',
  '“We will receive compensation,” the growers said, “and there was an error in the count.”',
  // like captions
  'The governments of France, Germany, left, right and center, condemned the attack on the growers.',
  'For Mr. Trump, right, wrong or otherwise, the matter was closed on Monday.',
  '“We do not know where to go,” said Smith (left), who has grown oil for years.',
  'The image released by the police shows two men at the gate of the old canal.',
  'The picture shows how poor the harvest was, the growers said.',
  'An image taken of him in the hall was shown in court, and he said that he was not the man.',
  'He had never seen the file photo, said the clerk who keeps the papers of the growers.'
]

describe('in a text', () => {
  test.each(sentences)('%s', (line) => {
    expect(kept(plain(line))).toContain(line)
  })
  test.each(sentences.filter((line) => line.length > 60))('as the opening: %s', (line) => {
    expect(kept([headline, line, ...prose].join('\n\n'))).toContain(line)
  })
})

test.each([
  'You may earn a commission if you sell the oil of the valley, the bank told us.',
  'Please enable cookies in your browser, it said on the machine in the hall of the growers.'
])('only on pages a notice of the site: %s', (line) => {
  expect(kept(plain(line))).toContain(line)
})

describe('what they look like goes', () => {
  test.each([
    'READ ALSO: Rain comes to the valley.',
    'Also on The Example',
    'Next: Rain comes to the valley',
    'Click here to read more.',
    'Follow us on Facebook.',
    'Join our newsletter.',
    'There was an error. Please try again.',
    'We may receive compensation if you buy oil.',
    'Opinions expressed in this article are those of the growers.',
    'Photo: A. Smith.',
    'Image caption Growers wait for rain in the valley.',
    'Image caption: growers wait for rain in the valley',
    'Foto: privat',
    'Read More...',
    'You may also like …',
    'Powered by Blogger.',
    'Image source, Getty Images',
    'PHOTO: Two men at the gate of the old canal on March 1, 2023.',
    'Ada Brown (left) and Ben Cole (right) wait for rain in the valley.',
    'Ada Brown, left, with a jar of oil',
    'This image released by the police shows two men at the gate of the old canal.',
    'Photo shows two men at the gate of the old canal.'
  ])('%s', (line) => {
    expect(kept(page(line))).not.toContain(line)
  })
  test.each([
    'With AM-Harvest, Bjt',
    'For Release noon EST, TIME set by source.',
    'With LaserPhoto',
    'Embargoed'
  ])('%s', (line) => {
    expect(kept([headline, line, ...prose].join('\n\n'))).not.toContain(line)
  })
})

describe('on a page', () => {
  test.each(sentences)('%s', (line) => {
    expect(kept(page(line))).toContain(line)
  })

  test.each([
    'Ada Brown is a writer in the new novel, and so is her husband, who grows oil in the valley.',
    'Ada Brown joined the growers in 1995 as a girl of ten, and she has never left the valley since.',
    'Ada Brown covers her face when the rain comes, and the growers of the valley laugh at her.'
  ])('the name of the byline: %s', (line) => {
    expect(kept(page(line, 'By Ada Brown'))).toContain(line)
  })
})

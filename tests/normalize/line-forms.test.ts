/** What single lines are taken for on a page, with lines that only look alike. */
import {describe, expect, test} from 'vitest'
import {opensWithAuthor, tellsAuthor} from '../../scripts/normalize/classify/biographies.ts'
import {
  endsInCredit,
  isCreditedPicture,
  isCreditLine,
  isNameWithAgency,
  saysCaption
} from '../../scripts/normalize/classify/caption-forms.ts'
import {endMarkOf, headsAuthor} from '../../scripts/normalize/classify/end-marks.ts'
import {beginsAlike, isListEntry} from '../../scripts/normalize/classify/list-shape.ts'
import {
  isAdvertisement,
  isSharing,
  siteWordShare
} from '../../scripts/normalize/classify/site-words.ts'
import {words} from '../../scripts/normalize/text.ts'

describe('headings of comments', () => {
  test.each([
    ['Comments'],
    ['8 Comments'],
    ['Comments (40)'],
    ['[ 167 comments ]'],
    ['Leave a Comment Cancel Reply'],
    ['View Comments'],
    ['3 thoughts on “Poor harvest”'],
    ['Posted in Letters | Permalink | 10 Comments'],
    ['Kommentare'],
    ['Schreibe einen Kommentar'],
    ['Lascia un commento Annulla risposta'],
    ['Deja una respuesta'],
    ['Laisser un commentaire'],
    ['Комментарии (3)'],
    ['댓글']
  ])('%s', (text) => {
    expect(endMarkOf(text)).toBe('comments')
  })

  test.each([
    ['What do you think of this first class of nominees?'],
    ['Comments by the minister angered the growers'],
    ['Reply to the growers delayed'],
    ['Kommentare des Ministers verärgern die Bauern'],
    ['The growers left a comment on the wall of the treasury.']
  ])('not %s', (text) => {
    expect(endMarkOf(text)).not.toBe('comments')
  })
})

describe('headings of links', () => {
  test.each([
    ['Related Articles'],
    ['Most Popular'],
    ['You may also like'],
    ['More from The Daily Example'],
    ['Previous Post: Rain at last'],
    ['Tags: oil, harvest'],
    ['Filed Under'],
    ['» Related'],
    ['About the Author'],
    ['About Ada Brown'],
    ['Das könnte Sie auch interessieren'],
    ['Teilen Sie dies mit:'],
    ['À lire aussi'],
    ['Te puede interesar'],
    ['Potrebbe interessarti'],
    ['Leia também'],
    ['Zobacz również'],
    ['Читайте также'],
    ['관련기사']
  ])('%s', (text) => {
    expect(endMarkOf(text)).toBe('links')
  })

  test.each([
    ['Related species grow on the other shore'],
    ['About the harvest nobody spoke.'],
    ['More than half of the growers left'],
    ['Tags of the graffiti artist return'],
    ['Latest rain ends the drought'],
    ['& Other Stories'],
    ['The Most Popular Mayor of Baku Resigns']
  ])('not %s', (text) => {
    expect(endMarkOf(text)).toBeUndefined()
  })

  test('words about the author are told from links', () => {
    expect(headsAuthor('About the author')).toBe(true)
    expect(headsAuthor('Über die Autorin')).toBe(true)
    expect(headsAuthor('See also')).toBe(false)
  })
})

describe('entries of lists', () => {
  test.each([
    ['1/4 teaspoon citric acid'],
    ['$349.00'],
    ['Camshaft type: steel'],
    ['Best Newcomer – Ada Brown'],
    ['Palm Bay 70-44'],
    ['https://example.org/offer'],
    ['• a cup of flour'],
    ['Whisk the eggs.']
  ])('%s', (text) => {
    expect(isListEntry(text)).toBe(true)
  })

  test.each([['Ten reasons why the growers are angry'], ['Opinion'], ['Ada Brown']])(
    'not %s',
    (text) => {
      expect(isListEntry(text)).toBe(false)
    }
  )

  test('rows begin alike', () => {
    expect(beginsAlike('promote Actor', 'promote Activist', 'promote Athlete')).toBe(true)
    expect(beginsAlike('Actor', 'Actor', 'Athlete')).toBe(false)
    expect(beginsAlike('Oil is cheap', 'Rain at last', 'Why growers left')).toBe(false)
  })
})

describe('words of sites', () => {
  test.each([['Advert'], ['Advertisement'], ['Anzeige'], ['Sponsored']])('%s', (text) => {
    expect(isAdvertisement(text)).toBe(true)
  })
  test.each([['Share'], ['Share on Facebook'], ['Facebook Twitter'], ['Teilen auf WhatsApp']])(
    '%s',
    (text) => {
      expect(isSharing(text)).toBe(true)
    }
  )
  test.each([['Shares in oil fall'], ['Facebook sued'], ['With this'], ['']])('not %s', (text) => {
    expect(isSharing(text)).toBe(false)
    expect(isAdvertisement(text)).toBe(false)
  })
  test('share of a sentence', () => {
    const share = (text: string) => siteWordShare(text, words(text).length)
    expect(share('Subscribe to our newsletter by e-mail')).toBeGreaterThan(0.4)
    expect(share('The growers asked the treasury for help before winter comes.')).toBe(0)
    expect(share('')).toBe(0)
  })
})

describe('captions and credits', () => {
  test.each([['Photo: Ada Brown'], ['Amos Ben/GPO'], ['Getty Images'], ['Ada Brown / AP']])(
    'credit %s',
    (text) => {
      expect(isCreditLine(text)).toBe(true)
    }
  )
  test.each([['By Ada Brown/Reuters'], ['Ada Brown'], ['Reuters'], ['Von Ada Brown / dpa']])(
    'no credit: %s',
    (text) => {
      expect(isCreditLine(text)).toBe(false)
    }
  )
  test.each([
    ['Credit...Ada Brown/The Daily Example'],
    ['Saws are good at one thing each. Ada Brown / Unsplash'],
    ['Growers wait. Ada Brown via Getty Images'],
    ['Growers wait in line at the market Ada Brown/via Reuters'],
    ['Growers wait in line at the market Ada Brown/AFP']
  ])('a line that ends in a credit: %s', (text) => {
    expect(endsInCredit(text)).toBe(true)
  })
  test.each([
    ['Bank gives growers credit: who pays?'],
    ['Growers sue Getty Images'],
    ['Credit for growers'],
    ['What to know about pears and/or apples'],
    ['What growers say about Reuters']
  ])('a line that ends in none: %s', (text) => {
    expect(endsInCredit(text)).toBe(false)
  })
  test('a name with an agency of pictures signs no text', () => {
    expect(isCreditedPicture('By Ada Brown/Getty Images.')).toBe(true)
    expect(isCreditedPicture('By Ada Brown/Reuters')).toBe(false)
    expect(isCreditedPicture('By Ada Brown / Valley Times')).toBe(false)
  })
  test.each([['Michael Conroy, AP'], ['State Registry via AP'], ['Al Goldis, Associated Press']])(
    'name with agency %s',
    (text) => {
      expect(isNameWithAgency(text)).toBe(true)
    }
  )
  test.each([['By Michael Conroy, AP'], ['BAKU, Azerbaijan'], ['He spoke to Reuters']])(
    'no name with agency: %s',
    (text) => {
      expect(isNameWithAgency(text)).toBe(false)
    }
  )
  test.each([
    ['FILE PHOTO: Growers wait for rain'],
    ['Media caption Growers wait for rain'],
    ['Growers wait for rain.Credit...Ada Brown/The Daily Example'],
    ['Die Bauern warten auf Regen. Bild: Ada Brown']
  ])('caption %s', (text) => {
    expect(saysCaption(text)).toBe(true)
  })
  test.each([
    ['The bank gave the growers credit.'],
    ['He drew a bild of the harvest: a poor one, he said.'],
    ['The photo shows a poor harvest, said the growers.']
  ])('no caption: %s', (text) => {
    expect(saysCaption(text)).toBe(false)
  })
})

describe('words about the author', () => {
  test.each([
    ['Ada Brown is a writer in Baku.'],
    ['Ada Brown joined the paper in 2017. She covers oil.'],
    ['Ada Brown covers oil for The Daily Example.']
  ])('%s', (text) => {
    expect(opensWithAuthor(text)).toBe(true)
  })
  test.each([
    ['Ada Brown is the first woman to lead the growers.'],
    ['The president joined the growers on Monday.'],
    ['Snow covers the fields of the growers.'],
    ['President Brown joined the growers on Monday.'],
    ['Ada Brown lives in Baku and grows oil.']
  ])('not %s', (text) => {
    expect(opensWithAuthor(text)).toBe(false)
  })
  test('anywhere in a paragraph', () => {
    expect(tellsAuthor('Based in Baku, she writes about oil.')).toBe(true)
    expect(tellsAuthor('The growers asked for help.')).toBe(false)
  })
})

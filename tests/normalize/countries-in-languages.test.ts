/** Countries' names as languages bend them, and leaders under titles of several languages. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const read = (text: string) => normalize(itemOf(text), reference).article
const countriesOf = (text: string) => {
  const {countries = [], countriesMentioned = []} = read(text)
  return [...countries, ...countriesMentioned]
}

describe('a country is found as its language writes it', () => {
  test.each([
    [
      'cs',
      'Povodně zničily starý most a tisíce lidí zůstaly bez vody. Vláda České republiky slíbila pomoc. Starosta řekl, že opravy potrvají dva roky.',
      'CZ'
    ],
    [
      'pl',
      'Rolnicy nie mogą już sprzedawać zboża, ale rząd Norwegii powiedział wczoraj, że im pomoże. Umowa będzie podpisana w maju.',
      'NO'
    ],
    [
      'sv',
      'Sågverket läggs ned till våren, meddelade företaget i går. Nittio personer blir utan arbete. Sveriges regering har lovat att hjälpa kommunen.',
      'SE'
    ],
    [
      'nl',
      'De haven krijgt een nieuwe kade voor grote schepen, heeft de gemeente gisteren besloten. Nederland betaalt de helft van de kosten.',
      'NL'
    ],
    [
      'el',
      'Το ναυπηγείο κλείνει στο τέλος του χρόνου και οι εργάτες ζητούν βοήθεια από την κυβέρνηση της Ελλάδας. Το νησί δεν μπορεί να ζήσει μόνο από τον τουρισμό.',
      'GR'
    ],
    [
      'hu',
      'A gyárat tavasszal bezárják, mondta tegnap a vállalat. Kilencven ember marad munka nélkül. A miniszter szerint Lengyelországban is így lesz.',
      'PL'
    ],
    [
      'ro',
      'Fabrica se va închide la primăvară, a anunțat ieri compania. Guvernul României a promis că va ajuta orașul, iar lucrările vor dura doi ani.',
      'RO'
    ],
    [
      'th',
      'ชาวนาในจังหวัดร้องขอให้รัฐบาลไทยปล่อยน้ำจากเขื่อน หลังจากฝนไม่ตกมาสามเดือน เจ้าหน้าที่กล่าวว่าจะตัดสินใจภายในสัปดาห์นี้',
      'TH'
    ],
    [
      'hi',
      'सरकार ने मंगलवार को कहा कि नदी पर नया पुल बनाया जाएगा। पुल पर तीन सौ करोड़ रुपये खर्च होंगे। भारत के लोग खुश हैं।',
      'IN'
    ],
    [
      'ko',
      '항구의 새 부두가 내년에 완공된다고 해양부가 밝혔다. 한국의 수출은 올해 크게 늘었다고 그는 말했다.',
      'KR'
    ]
  ])('%s', (_, text, code) => {
    expect(countriesOf(text)).toEqual([code])
  })

  test('marks of Indian scripts tell words apart', () => {
    expect(
      countriesOf(
        'सरकार ने मंगलवार को कहा कि लोग अपना नेता चुनें और नदी पर नया पुल बनाया जाएगा। पुल पर खर्च होगा।'
      )
    ).toEqual([])
  })
})

describe('the leader', () => {
  test.each([
    [
      'with the office of a country in front',
      'Premier opens cement works\n\nThe prime minister of Norway, Gro Harlem Brundtland, opened a cement works in Brevik on Wednesday and spoke with its workers about wages.',
      'gro-harlem-brundtland'
    ],
    [
      'alone in the second sentence, in office',
      'Copper trains run again\n\nTrains carried copper for the first time in six years, the ministry of the Democratic Republic of Congo said. President Joseph Kabila rode in the first of them.',
      'joseph-kabila'
    ],
    [
      'under an Indonesian title',
      'Pasar terbakar\n\nPasar di kota itu terbakar semalam dan ribuan pedagang kehilangan barang. Presiden Joko Widodo akan berkunjung besok. Pemerintah Indonesia menjanjikan bantuan.',
      'joko-widodo'
    ],
    [
      'in full, where the headline has the family name alone',
      'Kim receives ambassador\n\nNorth Korean leader Kim Jong Il received the ambassador of Vietnam on Monday. Kim Dae-jung, the president of South Korea, had met the envoy in January.',
      'kim-jong-il'
    ]
  ])('is found %s', (_, text, id) => {
    expect(read(text).leader).toBe(id)
  })

  test.each([
    [
      'beside another',
      'Copper trains run again\n\nTrains carried copper again, officials said. An aide of President Joseph Kabila rode in the first of them on Monday.'
    ],
    [
      'once in office',
      'Copper trains run again\n\nTrains carried copper again, officials said. Former President Joseph Kabila rode in the first of them on Monday.'
    ]
  ])('is nobody who is only named %s', (_, text) => {
    expect(read(text).leader).toBeUndefined()
  })
})

/** Journeys told in German, French and Spanish, by few plain words; all else makes no event. */
import {describe, expect, test} from 'vitest'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import {readingOf} from '../dating/date-text.ts'

const more = {
  de: ' Er wurde am Flughafen mit einer Kapelle empfangen, und die Gespräche dauerten bis in den Abend.',
  fr: ' Les entretiens ont duré jusqu’au soir, et la foule attendait devant le palais depuis le matin.',
  es: ' Las conversaciones duraron hasta la noche, y la gente esperaba delante del palacio desde la mañana.'
}
const telling = (language: keyof typeof more, sentence: string) =>
  tellingOf(readingOf(`${sentence}${more[language]}\n`))

describe('made', () => {
  test.each([
    ['de', 'Bundeskanzler Helmut Kohl reiste am Montag nach Polen.', ['PL']],
    ['de', 'Bundeskanzler Helmut Kohl ist am Montag in Polen eingetroffen.', ['PL']],
    ['de', 'Am Montag flog Bundeskanzler Helmut Kohl nach Polen und Ungarn.', ['HU', 'PL']],
    ['de', 'Bundeskanzler Helmut Kohl besuchte am Montag Polen und Ungarn.', ['HU', 'PL']],
    ['fr', 'Le président François Mitterrand est arrivé mardi en Inde.', ['IN']],
    [
      'fr',
      'Le président François Mitterrand s’est rendu mardi soir au Canada et au Mexique.',
      ['CA', 'MX']
    ],
    ['fr', 'Le président François Mitterrand a visité hier l’Inde et le Japon.', ['IN', 'JP']],
    ['es', 'El presidente George W. Bush llegó el martes a España.', ['ES']],
    [
      'es',
      'El presidente George W. Bush viajó ayer a Bélgica, Suecia y Polonia.',
      ['BE', 'PL', 'SE']
    ],
    ['es', 'El presidente George W. Bush visitó España y Polonia.', ['ES', 'PL']],
    ['es', 'El presidente George W. Bush, que canceló una cena, llegó ayer a España.', ['ES']],
    ['es', 'MADRID — El presidente George W. Bush llegó el martes a España.', ['ES']],
    ['es', 'El presidente ruso Vladimir Putin llegó el martes a España.', ['ES']],
    ['de', 'Der russische Präsident Wladimir Putin reiste am Montag nach Polen.', ['PL']]
  ] as const)('%s: %s', (language, sentence, countries) => {
    const found = telling(language, sentence)
    expect(found).toMatchObject({told: 'over', planned: false, details: []})
    expect(found?.reached.toSorted()).toEqual(countries)
  })
})

describe('no journey', () => {
  test.each([
    ['de', 'Bundeskanzler Helmut Kohl wird am Montag nach Polen reisen.'],
    ['de', 'Ein Berater von Bundeskanzler Helmut Kohl reiste nach Polen.'],
    ['de', 'Am Montag reiste ein Berater von Bundeskanzler Helmut Kohl nach Polen.'],
    ['de', 'Bundeskanzler Helmut Kohl sprach über Polen. Die Ware kam nach Polen.'],
    ['de', 'Bundeskanzler Helmut Kohl ist in Polen beliebt.'],
    ['de', 'Bundeskanzler Helmut Kohl reiste nicht nach Polen.'],
    [
      'de',
      'Bundeskanzler Helmut Kohl sprach am Montag. Präsident François Mitterrand reiste am Montag nach Schweden. Kohl war froh, und Kohl lachte.'
    ],
    ['fr', 'Le président François Mitterrand se rendra mardi en Inde.'],
    ['fr', 'L’envoyé du président François Mitterrand est arrivé mardi en Inde.'],
    ['fr', 'Le président François Mitterrand n’est pas arrivé en Inde.'],
    ['fr', 'Le président François Mitterrand a parlé de l’Inde.'],
    ['es', 'El presidente George W. Bush llegará el martes a España.'],
    ['es', 'El enviado del presidente George W. Bush llegó el martes a España.'],
    ['es', 'El presidente George W. Bush no llegó a España.'],
    ['es', 'El presidente George W. Bush llegó a un acuerdo con España.']
  ] as const)('%s: %s', (language, sentence) => expect(telling(language, sentence)).toBeUndefined())
})

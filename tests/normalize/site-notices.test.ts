/** Notices of a site among the paragraphs of a saved page, and sentences of articles that read alike. */
import {describe, expect, test} from 'vitest'
import {endsInCredit} from '../../scripts/normalize/classify/page-caption-forms.ts'
import {noticeOf} from '../../scripts/normalize/classify/site-notice-forms.ts'
import {kept, lead, second, third} from './harvest-page.ts'

describe('notices of a site', () => {
  test.each([
    ['Empfohlener redaktioneller Inhalt', 'embedded'],
    ['Externen Inhalt anzeigen', 'embedded'],
    ['An dieser Stelle finden Sie einen externen Inhalt von YouTube.', 'embedded'],
    ['Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.', 'embedded'],
    ['Story continues below advertisement', 'notice'],
    ['Article content', 'notice'],
    ['This advertisement has not loaded yet, but your article continues below.', 'notice'],
    ['View 6 Images', 'notice'],
    ['Duration 12:38', 'notice'],
    ["You can email Ada Brown here, and read more of Ada Brown's articles here.", 'notice'],
    ['Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.', 'notice'],
    ['La lettura di Esempio è in corso su un altro dispositivo', 'notice'],
    ['Nog geen abonnee? Ontdek nu gratis onze plusartikels.', 'notice'],
    ['Les også: Sang for barna', 'notice']
  ])('%s', (line, kind) => expect(noticeOf(line)).toBe(kind))

  test.each([
    ['Article content was what the editors fought about for a year.'],
    ['The story continues below the waterfall, where the two of them meet again.'],
    ['Externe Inhalte sind für Verlage ein Risiko.'],
    ['Duration is not everything, said the conductor.'],
    ['Facebook content is moderated in Dublin.'],
    ['Les også etter vinteren, sa læreren til barna.'],
    ['Annonsen ble trykt to ganger.']
  ])('a sentence of an article: %s', (line) => expect(noticeOf(line)).toBeUndefined())

  test('are left out between paragraphs, and end no article', () => {
    expect(
      kept(
        lead,
        'Article content',
        second,
        'Advertisement 1',
        'This advertisement has not loaded yet, but your article continues below.',
        'Article content',
        third
      )
    ).toEqual([lead, second, third])
  })

  test('said by somebody are of the article', () => {
    const said = '“Story continues below”, the editor wrote under the last line of the first page.'
    expect(kept(lead, said, second, third)).toContain(said)
  })
})

describe('stamps of a live report', () => {
  const entry = (stamp: string) => [stamp, second]
  test('three of them are left out', () => {
    const stamps = ['21:05Ada Brown', '20:42KEY EVENT', '19:15Ben Cole']
    const lines = kept(lead, ...stamps.flatMap(entry), third)
    expect(lines.filter((line) => stamps.includes(line))).toEqual([])
    expect(lines).toContain(third)
  })
  test('a single one is kept', () => {
    expect(kept(lead, '21:05Ada Brown', second, third)).toContain('21:05Ada Brown')
  })
})

describe('captions that end in a credit', () => {
  test.each([
    ['Die Polizei musste den Verkehr regeln. © dpa | Cy Dean', true],
    ['The minister at the gate. — © BELGA', true],
    ['Zwei Minister am Tor | Bildquelle: EU-Kommission', true],
    ['Ada Brown on the front row Cy Dean/Getty Images Europe', true],
    ['The letter said that © stood for nothing at all. It was thrown away by the court.', false],
    ['Some of the Images were lost', false]
  ])('%s', (text, expected) => expect(endsInCredit(text)).toBe(expected))
})

/** Links that skip to the content of a page, in the languages of the press. */
import {describe, expect, test} from 'vitest'
import {isSkipLink} from '../../scripts/normalize/classify/skip-links.ts'

describe('links that skip', () => {
  test.each([
    'Skip to main content',
    'Skip to Content Toggle Sidebar',
    'Skip navigation',
    'Zum Inhalt springen',
    'Aller au contenu principal',
    'Saltar al contenido',
    'Pular para o conteúdo',
    'Vai al contenuto principale ↓',
    'Ga naar de inhoud',
    'Overslaan en naar de inhoud gaan',
    'Hoppa till huvudinnehållet',
    'Gå til hovedindhold',
    'Siirry suoraan sisältöön',
    'Przejdź do treści',
    'Přejít na hlavní obsah',
    'Ugrás a tartalomra',
    'Sari la conținut',
    'İçeriğe geç',
    'Перейти к основному содержанию',
    'Перейти до вмісту',
    'Μετάβαση στο κύριο περιεχόμενο',
    'דילוג לתוכן',
    'انتقل إلى المحتوى',
    '跳转到主要内容',
    '본문 바로가기'
  ])('%s', (text) => {
    expect(isSkipLink(text)).toBe(true)
  })

  test.each([
    'Skip the main course, says the cook',
    'Zum Inhalt des Briefes schweigt der Rat',
    'Aller au contenu des choses',
    'Go to the mill',
    'Content',
    ''
  ])('not %s', (text) => {
    expect(isSkipLink(text)).toBe(false)
  })
})

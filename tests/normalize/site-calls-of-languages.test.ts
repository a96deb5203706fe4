/** Buttons, headings and calls of sites in the languages of the press, and sentences that only hold their words. */
import {describe, expect, test} from 'vitest'
import {keptClasses} from '../../src/schema/evidence.ts'
import {endMarkOf} from '../../scripts/normalize/classify/end-marks.ts'
import {callKindOf} from '../../scripts/normalize/classify/call-words.ts'
import {isPitch} from '../../scripts/normalize/classify/reader-pitches.ts'
import {noticeOf} from '../../scripts/normalize/classify/site-notice-forms.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

function kept(...lines: readonly string[]): string[] {
  const text = lines.join('\n')
  return normalize(itemOf(text), smallReference)
    .evidence.segments.filter((segment) => keptClasses.includes(segment.class))
    .map(({start, end}) => text.slice(start, end))
}

describe('buttons and headings', () => {
  test.each([
    ['Διαφήμιση', 'ways'],
    ['【広告】', 'ways'],
    ['더보기 >', 'ways'],
    ['GİRİŞ YAP', 'ways'],
    ['Etichete:', 'labels'],
    ['برچسب‌ها', 'labels'],
    ['यह भी पढ़ें', 'labels'],
    ['Ý kiến bạn đọc (0)', 'comments'],
    ['Dela artikeln', 'share']
  ])('%s: %s', (line, kind) => expect(callKindOf(line)).toBe(kind))

  test.each([['Η διαφήμιση κοστίζει'], ['広告の費用'], ['Το δημοφιλή τραγούδι']])(
    'no button: %s',
    (line) => expect(callKindOf(line)).toBeUndefined()
  )

  test('of these, labels and comments end an article', () => {
    expect(endMarkOf('Ροή ειδήσεων')).toBe('links')
    expect(endMarkOf('แสดงความคิดเห็น')).toBe('comments')
    expect(endMarkOf('ログイン')).toBeUndefined()
  })
})

describe('calls to follow a channel', () => {
  test.each([
    ['Gabung di grup Telegram kami untuk mendapatkan berita terbaru.'],
    ['Підписуйтеся на наш Telegram-канал, щоб не пропустити головне.'],
    ['Iratkozzon fel napi hírlevelünkre!'],
    ['ताजा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें।'],
    ['카카오톡 채널을 추가하고 뉴스를 받아보세요.']
  ])('%s', (line) => expect(isPitch(line)).toBe(true))

  test.each([
    ['Telegram заблокував канал депутата після скарг сусідів.'],
    ['«Підписуйтеся на мій Telegram», — написав депутат.'],
    ['A hírlevél évente kétszer jelent meg a faluban.'],
    ['व्हाट्सएप ने नया नियम बनाया।'],
    ['카카오톡 구독 서비스 시작'],
    ['텔레그램 성범죄자 신상정보 등록 대상'],
    ['방송 채널 등록 취소'],
    ['WhatsApp: theo dõi người dùng']
  ])('told, not called: %s', (line) => expect(isPitch(line)).toBe(false))
})

describe('notices', () => {
  test.each([
    ['Tekst gaat verder onder de advertentie'],
    ['Článek pokračuje pod reklamou'],
    ['Dalsza część artykułu pod materiałem wideo'],
    ['SCROLL TO CONTINUE WITH CONTENT'],
    ['続きを読むには会員登録が必要です。'],
    ['You have 2 free articles remaining this month.'],
    ['Also read: How to keep a calm house'],
    ['MORE: How to keep a calm house'],
    ['If you buy something through a link we may earn a commission.']
  ])('%s', (line) => expect(noticeOf(line)).toBe('notice'))

  test.each([
    ['Více než polovina obcí pokračuje pod novým vedením.'],
    ['More: a life of the saint was printed last year.'],
    ['Traders may earn a commission on every barrel that they sell.'],
    ['You have two articles of the treaty to thank for that.']
  ])('a sentence of an article: %s', (line) => expect(noticeOf(line)).toBeUndefined())
})

const paragraphs = [
  'Staden stänger den gamla bron i tre veckor för att laga körbanan som skadades vid översvämningen förra månaden, säger kommunens talesperson.',
  'Fotgängare får passera som vanligt, men bilarna måste ta vägen över den nya bron tills arbetet är klart i slutet av november.',
  'Invånarna klagar på besväret, men de flesta förstår att arbetet inte kunde vänta längre, säger en av dem som bor vid bron.'
]

test('a page with few lines of menus is one by its buttons', () => {
  const [first, second, third] = paragraphs as [string, string, string]
  const above = ['Älvbladet', 'Logga in', 'Gamla bron stängs i tre veckor']
  const below = [
    'Dela artikeln',
    'Skribent',
    'Mer om ämnet',
    'Trafik',
    'Umeå',
    'Broar',
    'Till startsidan'
  ]
  expect(kept(...above, first, 'ANNONS', second, third, ...below)).toEqual([first, second, third])
})

test('a label and its link between the first paragraphs cut neither off', () => {
  const [first, second, third] = paragraphs as [string, string, string]
  const above = ['Älvbladet', 'Logga in', 'Sök', 'Gamla bron stängs i tre veckor']
  const below = [
    'Dela artikeln',
    'Kommentarer',
    'Skribent',
    'Trafik',
    'Umeå',
    'Broar',
    'Senaste nytt'
  ]
  const text = kept(...above, first, 'Läs också', 'Ny park invigd', second, third, ...below)
  expect(text).toContain(first)
  expect(text).toContain(second)
})

describe('headlines that hold words of sites', () => {
  const ru = [
    'Мэр города рассказал журналистам о новом мосте, который жители ждали много лет после наводнения.',
    'Переговоры о мосте получат продолжение после выборов.',
    'Работы начнутся весной следующего года и обойдутся дешевле, чем многие опасались прежде.'
  ]
  const titleOf = (...lines: readonly string[]) =>
    normalize(itemOf(lines.join('\n\n')), smallReference).article.title

  test.each([
    ['Переговоры получили продолжение после выборов'],
    ['Мер сказав: якщо ви знайшли помилку, скажіть'],
    ['Dernières nouvelles: le maire se retire'],
    ['Últimas noticias: el alcalde renuncia'],
    ['MORE: Mayor Asks for Money'],
    ['Already a Member? Union Asks Workers']
  ])('%s', (line) => expect(titleOf(line, ...ru)).toBe(line))

  test('sentences of the prose stay in it, whatever they open with', () => {
    expect(kept('Мост построят', ...ru)).toEqual(['Мост построят', ...ru])
    expect(noticeOf('Продолжение после каникул обещал мэр.')).toBeUndefined()
    expect(noticeOf('Продолжение после рекламы')).toBe('notice')
  })
})

/**
 * Sentences in which a site asks its readers to follow a channel or to take a newsletter: they name the
 * channel, and they call. What somebody says of one in an article is told, not called.
 */
import {foldCall} from './call-words.ts'
import {readerCalls} from './reader-calls.ts'

const longest = 220
const listOf = (table: string) => table.trim().split(/\s*\|\s*/)

/** Channels, and words for letters of news, by how they begin. */
const channels = listOf(String.raw`
  telegram | whatsapp | viber | zalo | kakao | google news | google haberler | google новин | messenger |
  newsletter | nyhetsbrev | nyhedsbrev | nieuwsbrief | uutiskirje | hírlevel | hírlevél | biuletyn | bültenim |
  рассылк | розсилк | телеграм | вайбер | ватсап | تلغرام | تليجرام | تيليجرام | واتساب | تلگرام |
  النشرة البريدية | خبرنامه | הטלגרם | טלגרם | ווטסאפ | וואטסאפ | ניוזלטר | टेलीग्राम | व्हाट्सएप | वॉट्सऐप |
  ไลน์ | เทเลแกรม | メルマガ | ニュースレター | 뉴스레터 | 카카오톡 | 텔레그램 | wiadomościach google
`)
/** Calls that stand in the midst of a sentence. */
const within = listOf(String.raw`
  gabung di | bergabunglah | ikuti | mời bạn đọc | theo dõi | urmăriți-ne | sledujte | tıklayın | takip edebilirsiniz |
  μάθετε πρώτοι | obserwuj | bądź na bieżąco | приєднуйтеся | присоединяйтесь | تابعونا | دنبال کنید | عضو شوید |
  עקבו | जुड़ें | फॉलो करें | ติดตาม | 추가하고 | 구독 | 登録 | meld je | schrijf je in | suivez | síguenos en |
  abonniere | abonnieren sie
`)
const oneOf = (list: readonly string[]) =>
  list.map((word) => foldCall(word).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
const namesChannel = new RegExp(String.raw`(?<!\p{L})(?:${oneOf(channels)})|채널`, 'u')
const calls = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${oneOf([...readerCalls.calls, ...within])})(?![\p{Ll}])|(?:등록|${oneOf(
    listOf('登録 | 구독 | 추가하고 | ติดตาม')
  )})`,
  'u'
)
const quotes = /["“”„«»]/u

/** Whether a sentence asks readers to follow a channel of the site. */
export function isPitch(text: string): boolean {
  if (text.length > longest || quotes.test(text)) return false
  const folded = foldCall(text)
  return namesChannel.test(folded) && calls.test(folded)
}

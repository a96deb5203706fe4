/**
 * Sentences in which a site asks its readers to follow a channel or to take a newsletter: they name the
 * channel, and they call. What somebody says of one in an article is told, not called.
 */
import {foldCall, oneOfCalls} from './call-words.ts'
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
  gabung di | bergabunglah | ikuti | mời bạn đọc | hãy theo dõi | urmăriți-ne | sledujte | tıklayın | takip edebilirsiniz |
  μάθετε πρώτοι | obserwuj | bądź na bieżąco | приєднуйтеся | присоединяйтесь | تابعونا | دنبال کنید | عضو شوید |
  עקבו | जुड़ें | फॉलो करें | meld je | schrijf je in | síguenos en | abonniere | abonnieren sie
`)
/** Calls where words are written without spaces, or end in their mood: any letter may stand beside them. */
const unspaced = listOf(`
  추가하고 | 추가하세요 | 구독하고 | 구독하세요 | 구독해 | 등록하고 | 등록하세요 | 팔로우하세요 | 登録はこちら |
  登録して | 購読はこちら | 購読して | フォローする | フォローして | ติดตามเรา | ติดตามได้ | ติดตามข่าว
`)
/** Those of the table that are plain nouns and verbs of news as well. */
const nouns = new Set(listOf('구독 | 팔로우 | 購読 | 登録は | 订阅 | 訂閱 | langganan'))
const namesChannel = new RegExp(String.raw`(?<!\p{L})(?:${oneOfCalls(channels)})|채널`, 'u')
const calls = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${oneOfCalls([...readerCalls.calls.filter((one) => !nouns.has(one)), ...within])})(?!\p{Ll})|${oneOfCalls(unspaced)}`,
  'u'
)
const quotes = /["“”„«»]/u

/** Whether a sentence asks readers to follow a channel of the site. */
export function isPitch(text: string): boolean {
  if (text.length > longest || quotes.test(text)) return false
  const folded = foldCall(text)
  return namesChannel.test(folded) && calls.test(folded)
}

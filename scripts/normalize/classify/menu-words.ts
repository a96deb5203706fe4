/**
 * Entries of menus of news sites: the parts of a paper, and where a site leads. A headline may hold one
 * or two; a line of nothing else is a menu.
 */
import {words} from '../text.ts'
import {siteWordCount} from './site-words.ts'

/** By language, lower case. */
const table = {
  en: `home news sport sports business world weather politics opinion culture arts life lifestyle travel
    money finance economy tech technology science health education entertainment music film movies books
    food video videos photos pictures gallery local national international regional obituaries classifieds
    jobs forum blogs blog help magazine editorial letters tv radio games markets shopping style fashion
    cars motoring property community calendar faq login logout comics horoscope crossword guest welcome`,
  fr: `accueil actualité actualités monde politique économie sport sports culture société météo opinions
    débats éco sciences santé voyages loisirs régions france vidéos cinéma emploi annonces emplois
    compte connexion déconnexion`,
  es: `inicio portada noticias deportes clima política economía cultura sociedad mundo opinión sucesos
    internacional nacional nacionales locales espectáculos tecnología salud ciencia vídeos tiempo clasificados`,
  pt: `início notícias esportes desporto mundo cultura economia política opinião sociedade tempo saúde
    tecnologia brasil capa vídeos classificados`,
  it: `home notizie cronaca politica economia sport cultura spettacoli esteri mondo meteo tecnologia salute
    opinioni video annunci`,
  de: `startseite nachrichten inland ausland wetter politik wirtschaft sport kultur wissen gesundheit
    panorama regional lokales reise meinung feuilleton netzwelt gesellschaft anzeigen unterhaltung hilfe`,
  nl: `nieuws sport weer economie cultuur politiek buitenland binnenland opinie wetenschap voorpagina media
    regio 112`,
  nordic: `hjem forside forsiden nyheder nyheter sport vejr vær väder kultur debatt debat økonomi ekonomi
    politikk politik startsida hem inrikes utrikes utenriks innenriks nöje ledare
    forsíða fréttir íþróttir veður menning innlent erlent viðskipti skoðun
    etusivu uutiset urheilu sää kulttuuri talous kotimaa ulkomaat viihde mielipide politiikka`,
  baltic: `avaleht uudised ilm majandus kultuur arvamus sākums ziņas sports laika kultūra viedokļi
    pradžia naujienos sportas orai kultūra verslas nuomonės pasaulis`,
  slavic: `główna strona wiadomości kraj świat gospodarka kultura pogoda opinie polityka nauka
    domů domov zprávy ekonomika počasí svět kultúra správy počasie názory komentáře
    početna naslovnica vijesti vesti sport svijet svet kultura vrijeme gospodarstvo novice
    главная новости спорт политика экономика общество культура погода мир архив подписка происшествия наука
    мнения видео фото форум реклама контакты
    головна новини спорт політика економіка суспільство культура погода світ
    начало новини спорт политика икономика култура времето свят общество
    почетна вести култура време свет`,
  balkan: `αρχική ειδήσεις αθλητικά πολιτική οικονομία κόσμος πολιτισμός καιρός ελλάδα απόψεις διεθνή
    acasă știri stiri politică economie cultură vremea externe opinii actualitate
    főoldal címlap hírek belföld külföld gazdaság kultúra időjárás sport vélemény
    anasayfa ana sayfa gündem spor ekonomi dünya kültür siyaset yaşam hava sağlık yazarlar magazin
    kreu lajme kulturë ekonomi botë`,
  semitic: `ראשי חדשות כלכלה ספורט דעות תרבות עולם בארץ מזג אוויר בריאות וידאו פוליטיקה
    الرئيسية أخبار الأخبار رياضة الرياضة اقتصاد الاقتصاد ثقافة سياسة العالم طقس الطقس فن فنون رأي منوعات محليات
    خانه اخبار ورزش سیاسی اقتصادی فرهنگی جهان ورزشی`,
  indic: `होम समाचार खेल राजनीति मनोरंजन देश दुनिया विदेश व्यापार मौसम राज्य
    প্রচ্ছদ খবর খেলা রাজনীতি বিনোদন বিশ্ব অর্থনীতি`,
  asian: `首页 首頁 新闻 新聞 体育 體育 财经 財經 国际 國際 国内 國內 社会 社會 娱乐 娛樂 科技 文化 评论 評論 天气 视频 军事
    ホーム ニュース スポーツ 経済 社会 政治 国際 文化 天気 トップ 芸能 地域
    홈 뉴스 스포츠 정치 경제 사회 문화 국제 연예 날씨 오피니언
    beranda berita olahraga ekonomi politik budaya dunia cuaca nasional hiburan utama sukan
    trang chủ thời sự thể thao kinh tế văn hóa thế giới giải trí pháp luật
    หน้าแรก ข่าว กีฬา เศรษฐกิจ การเมือง`,
  swahili: `nyumbani habari michezo siasa biashara burudani`
} as const

const known: ReadonlySet<string> = new Set(
  Object.values(table).flatMap((list) => list.split(/\s+/))
)

/** Small words that join others in buttons: `Search this site`, `Log in to the forum`. */
const joints: ReadonlySet<string> = new Set(
  'this the our your my mon votre to for a an in of us all and & et und y e og och и'.split(' ')
)

const isJoint = (word: string) => joints.has(word)
/** `s'abonner` */
const reflexive = /^[sm]['’]/u
const isKnown = (word: string) => known.has(word) || siteWordCount(word.replace(reflexive, '')) > 0

/** Whether entries of menus and words of buttons account for all words of a text. */
export function isOfMenuWords(text: string): boolean {
  const all = words(text.toLowerCase())
  return all.some(isKnown) && all.every((word) => isKnown(word) || isJoint(word))
}

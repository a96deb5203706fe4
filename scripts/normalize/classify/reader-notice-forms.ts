/**
 * What sites tell their readers in many languages: that the text goes on below an advertisement, who may
 * read it, how to support or correct it, and what they earn by links.
 */
import {alone, opening} from './notice-openings.ts'

/** The text goes on below an advertisement, or behind a scroll. */
const goesOnBelow = opening(
  String.raw`(?:de )?tekst (?:gaat verder|loopt door) (?:onder|na)`,
  String.raw`(?:het )?artikel gaat verder (?:onder|na)`,
  String.raw`(?:článok|článek|text) pokračuje (?:pod|po) (?:rekl|inzer|vide|fot|galer)\p{L}*`,
  String.raw`(?:dalsza część|dalszy ciąg|ciąg dalszy) (?:artykułu|tekstu)? ?(?:pod|po) (?:reklam|wideo|film|materiał|zdję|galeri)\p{L}*`,
  String.raw`artikeln fortsätter (?:under|efter)|artikkelen fortsetter (?:under|etter)|artiklen fortsætter (?:under|efter)`,
  String.raw`(?:mainos )?\(?(?:juttu|artikkeli) jatkuu mainoksen`,
  String.raw`(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:unter|nach) (?:der|dieser) (?:anzeige|werbung)`,
  String.raw`la suite après (?:la|cette) publicité|(?:l['’])?article (?:continue|se poursuit) après la pub`,
  String.raw`continua (?:dopo|após|depois d)\S* ?(?:la|a)? ?pub(?:b)?li`,
  String.raw`(?:la noticia |el artículo )?(?:continúa|sigue) (?:después|tras|debajo) (?:de )?(?:la|esta) publicidad`,
  String.raw`(?:продолжение|продовження) (?:текста |новини |статьи )?(?:(?:после|після) (?:рекламы|реклами|видео|відео|фото)|(?:ниже|нижче)$)`,
  String.raw`a cikk (?:a hirdetés után |a hirdetés alatt )?folytatódik`,
  String.raw`articolul continuă (?:după|mai jos)`,
  String.raw`(?:haberin|yazının) devamı (?:için|reklamdan|aşağıda)`,
  String.raw`scroll (?:down )?to continue (?:with content|reading)`,
  String.raw`artikel (?:ini )?berlanjut (?:di bawah|setelah)`
)

/** Subscribers only, support, errors, hints to the editors. */
const ofReaders = opening(
  String.raw`you have \d{1,3} (?:free )?(?:articles?|stories) (?:left|remaining)`,
  String.raw`already a (?:member|subscriber)\?`,
  String.raw`(?:článek|text) je (?:určen )?(?:pouze|jen) pro předplatitele`,
  String.raw`(?:pozostało|zostało) (?:ci )?\d{1,3}% artykułu`,
  String.raw`(?:podpořte|podporte|támogasd|támogassa|wesprzyj|wspieraj|susține|підтримайте|поддержите) (?:nezávisl|naši|naše|nás|a munkánk|munkánk|nasz|nas|jurnalism|presa|нас|наш|незалежн|независим)\p{L}*`,
  String.raw`(?:líbí se vám|tetszik|podoba ci się|sprawdź) (?:náš obsah|a munkánk|nasz)`,
  String.raw`(?:якщо ви|если вы) (?:помітили|знайшли|нашли|заметили|обнаружили) помилку`,
  String.raw`(?:если вы|вы) (?:нашли|заметили|обнаружили) (?:ошибку|опечатку)`,
  String.raw`(?:zauważyłeś|znalazłeś|widzisz) błąd|našli jste (?:v článku )?chybu|hibát talált`,
  String.raw`(?:masz temat|masz dla nas temat|máte tip|heb je een tip|har du et tips|har du tips|har du ett tips)(?:\W|(?= ))`,
  String.raw`dziękujemy,? że przeczyta\S+`,
  String.raw`(?:저작권자|ⓒ).{0,40}(?:무단|재배포)`,
  String.raw`무단 ?전재.{0,12}(?:재배포|금지)`
)

/** The same where words are written without spaces, so that any letter may follow. */
const ofReadersUnspaced =
  /^[^\p{L}\p{N}]*(?:続きを読むには|この記事は有料(?:会員|記事)|有料会員になると|残り ?[\d,]+文字|이 기사는 유료|로그인 후 이용)/u

/** Other articles, and what the site says of itself and of its money. */
const ofSite = opening(
  String.raw`(?:also (?:read|see|watch)|you can also check|published under|\d[\d.,]*[km]? views)\s?(?=:)`,
  String.raw`(?-i:MORE)(?=: ?\p{Lu})`,
  String.raw`(?-i:\p{Lu}{0,14}READ MORE)(?=:)`,
  String.raw`by clicking (?:subscribe|sign up|submit)`,
  String.raw`the associated press is an independent global news organi[sz]ation`,
  String.raw`join our .{2,30}(?:forums?|community|newsletter) to`,
  String.raw`get .{3,60} delivered (?:through|to) your`,
  String.raw`.{3,40} is for informational purposes only`
)
/** What is earned by links, said of oneself. */
const earnings =
  /(?<!\p{L})(?:we|our (?:site|team)) may (?:earn|receive|make|get) (?:\S+ ){0,3}(?:commissions?|compensation|money)(?!\p{L})/iu

/** Buttons that lost the space between them, and labels of players and embedded posts. */
const embeds = alone(
  String.raw`(?:.{1,20} )?link kopiert(?: error occurred)?`,
  String.raw`이미지 (?:확대|크게)\s?보기`,
  String.raw`view this post on (?:instagram|facebook|threads)`,
  String.raw`(?:share full article|search for:?|video of the week|copied!?|(?:gallery|image) credit|trending videos?)`,
  String.raw`show leave a comment|email address:?|published: invalid date`,
  String.raw`advertisement · scroll to continue|don['’]t want to see this\? remove ads`,
  String.raw`выйти из полноэкранного режима|(?:öppna i )?helskärm`
)
const postedBy = /^a post shared by \S.{0,80}\(@[\w.]+\)?\W*$/iu

/** A line of this kind is short. */
const longestBreak = 90

/** Whether a line says that the text goes on behind an advertisement: no article says so of itself. */
export const saysItGoesOn = (text: string): boolean =>
  text.length <= longestBreak && goesOnBelow.test(text)

/** Forms that make a line a notice, besides those of one press. */
export const readerNotices: readonly RegExp[] = [
  ofReaders,
  ofReadersUnspaced,
  ofSite,
  earnings,
  embeds,
  postedBy
]

/**
 * Links for readers who do without a mouse or a screen, at the top of a page: `Skip to content`, `Zum Inhalt
 * springen`. A line is one of these only as a whole, for a sentence can hold the same words.
 */

/** By language; each is all that the line says, but for an arrow or a stop. */
const forms = [
  // en
  String.raw`(?:skip|jump|go)\s+(?:directly\s+|straight\s+)?(?:to\s+)?(?:the\s+)?(?:main\s+|primary\s+|site\s+)?(?:navigation|nav|content|header|footer|sidebar|search|links?|body|text)(?:\s+(?:links?|area|section))?`,
  // de
  String.raw`(?:(?:springe(?:n\s+sie)?|gehe|direkt|weiter|skip)\s+)?zu[mr]\s+(?:haupt)?(?:inhalt|inhaltsbereich|navigation|menü|suche|fußzeile|seiteninhalt)(?:\s+(?:springen|wechseln|gehen|der\s+seite))?`,
  String.raw`(?:navigation|menü)\s+überspringen`,
  // fr
  String.raw`(?:aller|passer|accéder|sauter)\s+(?:directement\s+)?(?:au|à\s+la|à\s+l['’])\s*(?:contenu|menu|navigation|recherche|pied\s+de\s+page|texte)(?:\s+(?:principale?|de\s+la\s+page))?`,
  // es, ca, gl
  String.raw`(?:saltar|salta|ir|pasar|vés|anar)\s+(?:directamente\s+)?(?:al|a\s+la|ao)\s+(?:contenido|contingut|contido|menú|navegación|búsqueda|buscador|pie\s+de\s+página)(?:\s+principal)?`,
  // pt
  String.raw`(?:ir|pular|saltar|avançar|passar)\s+(?:diretamente\s+)?para\s+(?:o|a)\s+(?:conteúdo|menu|navegação|busca|rodapé)(?:\s+principal)?`,
  // it
  String.raw`(?:vai|salta|passa)\s+(?:direttamente\s+)?a(?:l|lla|i)\s+(?:contenut[oi]|menu|navigazione|ricerca|piè\s+di\s+pagina)(?:\s+principal[ei])?`,
  // nl
  String.raw`(?:ga|spring|skip|door(?:gaan)?|direct|meteen)\s+(?:direct\s+|verder\s+)?naar\s+(?:de\s+|het\s+)?(?:hoofd)?(?:inhoud|navigatie|menu|zoeken|zoekveld|content|footer)|overslaan\s+en\s+naar\s+de\s+(?:algemene\s+)?inhoud\s+gaan`,
  // sv, da, no
  String.raw`(?:hoppa|gå|hopp|spring)\s+(?:direkte?\s+|videre\s+|over\s+)?til{1,2}\s+(?:huvud|hoved)?(?:innehåll(?:et)?|indhold(?:et)?|innhold(?:et)?|navigation(?:en)?|navigasjon(?:en)?|meny(?:n|en)?|menu(?:en)?|sök)`,
  // fi, et
  String.raw`(?:siirry|hyppää)\s+(?:suoraan\s+)?(?:pää)?(?:sisältöön|valikkoon|hakuun|navigaatioon)|(?:liigu|hüppa|mine)\s+(?:edasi\s+)?(?:põhi)?sisu\s+juurde`,
  // pl
  String.raw`(?:przejdź|przeskocz|skocz)\s+(?:bezpośrednio\s+)?do\s+(?:głównej\s+)?(?:treści|menu|wyszukiwarki|nawigacji|zawartości|stopki)(?:\s+(?:strony|głównej|głównego))?`,
  // cs, sk
  String.raw`(?:přejít|přeskočit|přejděte|skočit|prejsť|preskočiť|skočiť)\s+(?:přímo\s+|priamo\s+|rovnou\s+)?(?:na|k|do)\s+(?:hlavní(?:mu)?\s+|hlavný\s+)?(?:obsahu?|menu|navigaci|navigáciu|vyhledávání)`,
  // hu
  String.raw`(?:ugrás|tovább|kilépés)\s+az?\s+(?:fő\s?)?(?:tartalomra|tartalomhoz|tartalomba|menühöz|menüre)`,
  // ro
  String.raw`(?:sari|salt|mergi|treci)\s+(?:direct\s+)?la\s+(?:con[țţ]inut(?:ul)?|meniu|navigare)(?:\s+principal)?`,
  // hr, sr, sl
  String.raw`(?:preskoči(?:te)?|prijeđi(?:te)?|pređi|skoči|skok|idi|pojdi)\s+(?:direktno\s+)?(?:na|do|k)\s+(?:glavni\s+|glavno\s+)?(?:sadržaja?|vsebin[oe]|izbornik|meni|navigaciju)`,
  // tr, az
  String.raw`(?:ana\s+)?(?:[iİ]çeriğe|menüye|aramaya)\s+(?:geç|atla|git)`,
  // ru, uk, bg
  String.raw`(?:перейти|перейдите|пропустить|прескочи|преминете|преминаване|премини)\s+(?:к|до|на|към)\s+(?:основному\s+|главному\s+|основного\s+|основното\s+)?(?:содержанию|содержимому|контенту|навигации|меню|вмісту|змісту|контенту|навігації|съдържание(?:то)?)`,
  // el
  String.raw`(?:μετάβαση|μεταπήδηση|παράλειψη)\s+στο\s+(?:κύριο\s+|κυρίως\s+)?(?:περιεχόμενο|μενού)`,
  // lt, lv
  String.raw`(?:pereiti|eiti)\s+(?:prie|į)\s+(?:pagrindinio\s+|pagrindinį\s+)?(?:turinio|turinį|meniu)|(?:pāriet|doties)\s+uz\s+(?:galveno\s+)?saturu`,
  // vi, id, ms
  String.raw`(?:chuyển|đi|nhảy)\s+(?:đến|tới)\s+(?:phần\s+)?nội\s+dung(?:\s+chính)?|(?:lewati|loncat|langsung|lompat|langkau)\s+ke\s+(?:konten|isi|kandungan|navigasi|menu)(?:\s+utama)?`,
  // he, ar, fa
  String.raw`(?:דלג|דילוג|עבור|מעבר)\s+ל?תוכן(?:\s+(?:ה?ראשי|ה?עיקרי|ה?מרכזי))?`,
  String.raw`(?:تخط[ىي]?|انتقل|الانتقال|تجاوز|التخطي)\s+(?:إلى|الى)\s+(?:المحتوى|القائمة)(?:\s+الرئيسية?)?|(?:رفتن|پرش)\s+به\s+محتوا(?:ی\s+اصلی)?`,
  // hi, th
  String.raw`(?:मुख्य\s+)?(?:सामग्री|विषयवस्तु|कंटेंट)\s+पर\s+(?:जाएं|जाएँ|जायें)|ข้ามไป(?:ยัง|ที่)?(?:เนื้อหา|เมนู)(?:หลัก)?`,
  // zh, ja, ko
  String.raw`跳[转轉过過]?[到至]?主?要?(?:内容|內容|正文|导航|導覽)(?:区|區)?`,
  String.raw`(?:本文|(?:メイン)?コンテンツ|ナビゲーション|メニュー)[へに](?:スキップ|移動|ジャンプ|飛ぶ)(?:する)?`,
  String.raw`(?:본문|콘텐츠|컨텐츠|내용|주\s?메뉴)(?:\s?으?로)?\s?(?:바로\s?가기|건너뛰기)`
]

/** Buttons that stand on the line with it. */
const buttons = String.raw`(?:\s+(?:toggle\s+(?:sidebar|navigation|menu|search|theme)|menu|search|close|home))*`

const skipLink = new RegExp(String.raw`^\P{L}*(?:${forms.join('|')})${buttons}\P{L}*$`, 'iu')

/** No such link is longer. */
const longest = 70

/** Whether a line is nothing but such a link. */
export const isSkipLink = (text: string): boolean => text.length <= longest && skipLink.test(text)

/**
 * Notices that sites print among and around the paragraphs of their articles, by how they open: consent
 * to contents of others, buttons, forms, subscriptions, words of the editors to readers. Each form is
 * long enough that no sentence of an article opens with it by chance.
 */

const opening = (...forms: readonly string[]) =>
  new RegExp(String.raw`^\W*(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'iu')
const alone = (...forms: readonly string[]) =>
  new RegExp(String.raw`^\W*(?:${forms.join('|')})\W*$`, 'iu')

/** Contents of another site that are shown once the reader consents. */
const embedded = opening(
  String.raw`(?:empfohlener|externer) (?:redaktioneller |externer )?inhalt(?=\W*$| datenschutz)`,
  String.raw`(?:externen? inhalte?|\p{L}+[ -]inhalte?|infografiken?) (?:anzeigen|erlauben|laden|aktivieren)(?=\W*$)`,
  String.raw`an dieser stelle (?:finden sie|findest du|befindet sich|steht|ist) .{0,80}extern\p{L}* inhalt`,
  String.raw`ich bin (?:damit )?einverstanden,? dass mir .{0,30}inhalte`,
  String.raw`(?:du kannst|sie können) (?:ihn|ihnen|sie|es)(?: dir| sich)? .{0,10}mit einem klick (?:anzeigen|laden)`,
  String.raw`personenbezogene daten können (?:dabei )?an drittplattformen`,
  String.raw`um eingebettete inhalte anzuzeigen`,
  String.raw`ein klick für den datenschutz`,
  String.raw`datenschutzeinstellungen (?:anpassen|ändern)`,
  String.raw`link zum \p{L}+-inhalt`,
  String.raw`podcast freigeben`,
  String.raw`recommended (?:editorial|external) content(?=\W*$)`,
  String.raw`(?:this|the) (?:content|video|post) is (?:hosted|provided) by (?:a third party|\p{L}+)\W.{0,80}(?:cookies|consent|terms|privacy)`,
  String.raw`this content can also be viewed on the site it originates from`,
  String.raw`ce contenu (?:est bloqué|provient de)`
)

const english = opening(
  String.raw`(?:story|article) continues below`,
  String.raw`this advertisement has not loaded yet`,
  String.raw`(?:we apologi[sz]e, but )?this video has failed to load`,
  String.raw`a welcome e-?mail is on its way`,
  String.raw`we encountered an issue signing you up`,
  String.raw`interested in more newsletters`,
  String.raw`by providing your e-?mail`,
  String.raw`this (?:content|article|story) is (?:reserved for subscribers|free to read\W+register)`,
  String.raw`(?:create an account|register|sign in)(?: or sign in)? to (?:continue with your reading|unlock more)`,
  String.raw`register / sign in to unlock`,
  String.raw`sign in or create an account`,
  String.raw`access articles from .{3,40} with one account`,
  String.raw`share your thoughts and join the conversation`,
  String.raw`enjoy additional articles per month`,
  String.raw`get e-?mail updates from your`,
  String.raw`unlimited online access to (?:read )?articles`,
  String.raw`you can save this article by registering`,
  String.raw`share this (?:item|page|story|article) (?:on|via) \p{L}+`,
  String.raw`add .{2,40} as an? preferred source on google`,
  String.raw`add us as an? preferred source`,
  String.raw`follow .{2,40} on google news and add us`,
  String.raw`(?:contact me with|receive) (?:news and offers|e-?mail) from (?:other|us on behalf)`,
  String.raw`you must confirm your public display name`,
  String.raw`please logout and then login again`,
  String.raw`this site is protected by recaptcha`,
  String.raw`you can (?:e-?mail|contact|reach) .{3,40} here, and read more of`,
  String.raw`got a (?:story|tip|news tip)\?`,
  String.raw`you can find this story in my`,
  String.raw`you have full access to this article via`,
  String.raw`search author on: `,
  String.raw`want to bookmark your favou?rite articles`,
  String.raw`i would like to be e-?mailed about`,
  String.raw`our community members are treated to special offers`
)

const otherLanguages = opening(
  String.raw`(?:einen )?(?:inhaltlichen )?fehler (?:auf .{2,20} )?(?:entdeckt|gefunden|melden)(?=\W*$)`,
  String.raw`(?:wie )?hat ihnen dieser artikel gefallen`,
  String.raw`durchschnittliche bewertung: \d`,
  String.raw`sollten ihnen fehler aufgefallen sein`,
  String.raw`wir freuen uns über eine mail an`,
  String.raw`mit absenden erklärst du`,
  String.raw`mit meiner anmeldung zum newsletter`,
  String.raw`ich möchte einen leserbrief`,
  String.raw`lire aussi : article réservé`,
  String.raw`(?:pour )?ajouter (?:l['’]article )?à vos sélections`,
  String.raw`je découvre les offres`,
  String.raw`il vous reste \d[\d.,]* ?% de cet article à lire`,
  String.raw`(?:lecture (?:du|de la|de) .{2,30} en cours sur un|ce message s['’]affichera sur l['’]) ?autre appareil`,
  String.raw`(?:parce qu['’]une autre personne|vous ne pouvez lire|vous pouvez vous connecter avec votre compte) .{0,60}(?:est en train de lire|sur un seul appareil|sur autant d['’]appareils)`,
  String.raw`la lettura di .{2,30} è in corso su un altro dispositivo`,
  String.raw`vous possédez déjà un compte`,
  String.raw`als abonnee (?:lees je|van het)`,
  String.raw`nog geen abonnee`,
  String.raw`(?:je kan elke maand opzeggen|opzeggen wanneer je wilt)`,
  String.raw`ljuduppspelningen är ai-genererad`,
  String.raw`anmäl (?:text- och faktafel|fel)`,
  String.raw`detta är en nyhetsartikel\.`,
  String.raw`caratteri rimanenti`,
  String.raw`(?:leggi e commenta|partecipa alla discussione)(?=\W*$)`,
  String.raw`les også(?=: |\p{Lu})`,
  String.raw`haberi paylaş`
)

const buttons = alone(
  String.raw`(?:article content|view (?:all )?\d{1,3} (?:images?|photos?)|advertisement \d{1,2})`,
  String.raw`(?:play video|hide message bar|(?:de|in|des)crease (?:article )?font size|enlarge this image)`,
  String.raw`(?:link copied!? ?)?bookmark|story saved|social sharing|social links navigation`,
  String.raw`(?:duration|längd|durée|dauer):? \d{1,2}:\d{2}(?::\d{2})?`,
  String.raw`after newsletter promotion|(?:facebook|twitter|instagram|youtube|tiktok) content`,
  String.raw`öppna bild i helskärm|länk kopierad|kopiera länk|lyssna på artikel(?:n)?`,
  String.raw`gem på læseliste|del artiklen(?: del)?|setja bókamerki|annons`,
  String.raw`abo abschließen ?(?:login)?|kommentare ?teilen|jetzt spenden|download als pdf`,
  String.raw`s['’]inscrire gratuitement|identifiez-vous`
)

/** The text goes on below an advertisement, or behind a scroll. */
const goesOnBelow = opening(
  String.raw`(?:de )?tekst (?:gaat verder|loopt door) (?:onder|na)`,
  String.raw`(?:het )?artikel gaat verder (?:onder|na)`,
  String.raw`článok? pokračuje (?:pod|po)|článek pokračuje (?:pod|po)|text pokračuje pod`,
  String.raw`(?:dalsza część|dalszy ciąg|ciąg dalszy) (?:artykułu|tekstu)? ?(?:pod|po)`,
  String.raw`artikeln fortsätter (?:under|efter)|artikkelen fortsetter (?:under|etter)|artiklen fortsætter (?:under|efter)`,
  String.raw`(?:mainos )?\(?(?:juttu|artikkeli) jatkuu mainoksen`,
  String.raw`(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:unter|nach) (?:der|dieser) (?:anzeige|werbung)`,
  String.raw`la suite après (?:la|cette) publicité|(?:l['’])?article (?:continue|se poursuit) après la pub`,
  String.raw`continua (?:dopo|após|depois d)\S* ?(?:la|a)? ?pub(?:b)?li`,
  String.raw`(?:la noticia |el artículo )?(?:continúa|sigue) (?:después|tras|debajo) (?:de )?(?:la|esta) publicidad`,
  String.raw`(?:продолжение|продовження) (?:текста |новини |статьи )?(?:после|ниже|після|нижче)`,
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

/** What a line is to the page: consent to contents of others, another notice or button, or neither. */
export function noticeOf(text: string): 'embedded' | 'notice' | undefined {
  if (embedded.test(text)) return 'embedded'
  const forms = [
    ofReadersUnspaced,
    english,
    otherLanguages,
    buttons,
    ofReaders,
    ofSite,
    earnings,
    embeds,
    postedBy
  ]
  return forms.some((form) => form.test(text)) || saysItGoesOn(text) ? 'notice' : undefined
}

/** A line of this kind is short. */
const longestBreak = 90

/** Whether a line says that the text goes on behind an advertisement: no article says so of itself. */
export const saysItGoesOn = (text: string): boolean =>
  text.length <= longestBreak && goesOnBelow.test(text)

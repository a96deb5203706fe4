/** Words that announce an author, and words that follow one, in several languages. */
import {ownWriters} from './own-writers.ts'

/** After these a name must follow, which may be a nickname; pages print `By` twice, as `Byby`. */
export const prepositions = [
  ...ownWriters,
  ...[
    '(?:(?:written|posted|published|reported|created|submitted|contributed|added|words|story|text|' +
      'stor(?:y|ies) and (?:photo(?:graph)?s|pictures|images)|words and pictures|article|review|recipe|news|feature|interview|analysis|opinion|commentary|essay|column|report|guide) )?(?:by ?)?by'
  ],
  ...[
    '(?:(?:geschrieben|verfasst|veröffentlicht|erstellt|gepostet|(?:ein )?(?:artikel|beitrag|text|interview|kommentar|bericht)) )?von'
  ],
  ...['(?:(?:écrite?|publiée?|rédigée?|posté|proposé|propos recueillis|texte) )?par'],
  ...['(?:(?:escrito|publicado|redactado|texto) )?por'],
  ...['(?:(?:scritto|pubblicato|postato) )?da', '(?:(?:geschreven|geplaatst) )?door'],
  ...['(?:(?:publicerad|skriven|skrevet|tekst|text) )?av', '(?:skrevet|tekst) af'],
  ...[
    'a cura di',
    '(?:testo )?di',
    'ditulis oleh',
    'przez',
    'napsal',
    // `Durch die Gegend`; `Veröffentlicht am 3. Mai 2012 durch Ada`
    '(?<=\\d\\s?(?:uhr\\s)?)durch',
    'מאת',
    'بقلم',
    'كتب'
  ],
  ...['γράφει [οη]', 'โดย', 'كتبت'],
  // `Του Γιάννη Παππά`: the article of the genitive opens the line of a Greek author.
  ...['^(?:του|της|των)'],
  ...[
    'verfasst von',
    '(?:die fragen stellten?|(?:das )?(?:gespräch|interview) führten?|aufgezeichnet von|protokolliert von)',
    'eingestellt von',
    'eingetragen von',
    'reporting by',
    'thread starter',
    'themenstarter',
    'started by'
  ]
].join('|')

/** Who wrote it: also alone, above a name. */
export const authors = [
  'authors?(?: of (?:the|this) (?:article|post|story))?',
  'autorin\\/autor',
  'autor(?:in|en|es|a|e|[/:*]in|\\(in\\))?',
  'auteure?s?',
  'författare',
  'kirjoittaja',
  'автор(?: (?:статьи|материала|текста|публикации|колонки))?',
  'аўтар',
  'аутор',
  'avtor(?:ica)?',
  'autorė',
  'συντάκτης',
  'szerző',
  'yazar',
  'penulis',
  'tác giả',
  'egile(?:a|ak)',
  'autoarea?',
  'autorius',
  'höfundur',
  'autors'
].join('|')

/** After these, a name with a capital. */
export const nouns = [
  ...[authors, 'yazan'],
  // With their colon; without one they name what is below.
  ...[
    'redaktion(?=\\s*:)',
    'interview(?=\\s*:)',
    'protokoll(?=\\s*:)',
    'entretien(?=\\s*:)',
    'entrevista(?=\\s*:)',
    'haber(?=\\s*:)',
    'report(?=\\s*:)',
    'by-?line(?=\\s*:)'
  ],
  // `Text und Fotos: Jane Doe`
  ...[
    'te[kx]s?t(?:e|o|i)?\\s?(?:und|&|and|et|y|e|\\+|og|och|i)\\s?(?:fotos?|bild(?:er)?|photos?|photographs|pictures|zdjęcia)(?=\\s*:)',
    '(?:words|tekst|teksti|szöveg|reportagem|reportaje|piše|pišu|fotoreportage|materiał)(?=\\s*:)'
  ],
  ...['текст', 'text', 'texte', 'texto', 'testo', 'reporter'],
  ...['af', 'oleh', 'napisała?', 'opracowała?', 'írta'],
  // Who spoke with somebody, wrote it down, or prepared it.
  ...['беседовала?', 'подготовила?', 'записала?', 'розмовляла?', 'підготува(?:в|ла)'],
  ...['rozmawiała?', 'notowała?', 'připravila?', 'zapsala?'],
  ...[
    'redakteur(?:in)?',
    'redacción',
    'müəllif',
    'авторы',
    'авторка',
    'نویسنده',
    'հեղինակ',
    'ავტორი',
    '记者',
    '記者',
    '撰文',
    '文',
    '作者',
    '著者',
    '投稿者',
    '글',
    'लेखक',
    'लेखिका',
    'লেখক',
    'تحریر',
    'ผู้เขียน'
  ]
].join('|')

export const authorLabels = `${prepositions}|${nouns}`

/** Words that end a name: what they open says something else. */
export const afterName =
  /^(?:in|on|at|am|um|le|il|el|den|der|en|em|under|unter|filed|kategorien?|categor(?:y|ies)|tags?|updated|published|posted|last|first|aktualisiert|veröffentlicht|min|minuten?|comments?|kommentare?|commentaires?|comentarios?|hinterlasse|leave|follow|suivre|seguir|folgen|volgen|edit|share|teilen|view|read|mehr|lesezeit|schlagworte?|abgelegt|gespeichert|contributor|contributing|special|senior|staff|editor|chief|writer|reporter|correspondent|columnist|freelance|guest|redaktion|journalist(?:in)?|professor|assistant|deputy|associate|managing|executive|health|news|politics|business|sports?|culture|entertainment|city|digital|education|politique|message|for|the|all|usa|publiée?|publicado|schreibe|ein|eine|keine|von|by|print|comment|image|photos?|fotos?|illustration(?:en)?|is|was|und|mit|archive|stand|vom|kultur|correspondent|political|director|tips|beeld|kuvat?|zdjęcia|bilder|photographs|pictures|imágenes|imagens|envoyés?|envoyées?|uncategori[sz]ed|allgemein|unkategorisiert)(?![\p{L}])/iu

/** What stands where a name could, and is none: in lower case. */
export const noNames: ReadonlySet<string> = new Set(
  (
    'admin home news menu search sport sports politics business world culture opinion video photo ' +
    'photos image getty images share facebook twitter email print comments comment read more new ' +
    'all the this our your my about contact login subscribe newsletter advertisement anzeige ' +
    'werbung bild foto fotos quelle teilen kommentar kommentare lesezeit startseite artikel ' +
    'stock exchange prime minister white house press release united states breaking live top ' +
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday moderator analyst marketing editor ' +
    'region regions category categories awards spotlight notification copyright content sponsored ' +
    'meldung pressemitteilung dienstag donnerstag pixabay unsplash shutterstock pexels flickr ' +
    'crónica crônica chronique reportaje reportagem reportage enquête servizio inchiesta ' +
    'freepik wikimedia wikipedia reporter writer themenstarter unserer unserem unseren notre nuestra nostra onze lead follow fot. favor stadium arena ground speedway ltd llc inc gmbh limited corp corporation industries holdings newspapers copied unknown anonymous invitation temps'
  ).split(' ')
)

/** Of `noNames`, those that are surnames too: behind a given name, where "by" announces it. */
export const surnames: ReadonlySet<string> = new Set([
  'arena',
  'favor',
  'ground',
  'april',
  'may',
  'june',
  'august'
])

/** Agencies, which deliver a text and do not write it: `By Jane Doe/Reuters`. */
export const agencies =
  /^(?:(?-i:\p{Lu}{2,5}(?:-\p{Lu})?)|reuters|(?:the )?associated press|agence france-presse|bloomberg|xinhua|interfax|ap|afp|dpa|upi)$/iu

/** What stands right before "by" where it names somebody else than the author. */
export const otherMakers =
  /(?<!\p{L})(?:edited|editing|reviewed|checked|approved|scanned|transcribed|typed|retyped|keyed|digiti[sz]ed|proofread|clipped|photographed|illustrated|translated|produced|hosted|presented|powered|delivered|sponsored|designed|illustrations?|photos?|photographs?|photography|images?|pictures?|art|graphics?|video|fotos?|bild(?:er)?|grafik(?:en)?|illustration(?:en)?|übersetzt|redigiert)\s*$/iu

/** A desk that signs: what follows the name of a paper in `HLNF Staff Report`. */
export const staff = /^(?:staff|team|desk|reports?|reporters?|writers?|editors?)$/iu

/** How blogs sign below a post: `This entry was posted on … by …`. */
export const blogFormula =
  /^(?:this (?:entry|post|article) was (?:posted|published|written)|posted (?:on|by|in)|dieser (?:beitrag|eintrag|artikel) wurde|ce(?:t article| billet) a été (?:publié|posté)|esta entrada (?:fue|se) publicada?|publié (?:le|par|dans)|veröffentlicht (?:am|von|in|unter))\b/iu

/** Who signs where nobody does. */
export const desks =
  /^(?:redaktion|red|editors?|editorial (?:staff|board|team)|newsroom|(?:our )?staff (?:writer|reporter|correspondent)|redacción|redação|rédaction|redazione|redactie|redakcja|редакция)$/iu

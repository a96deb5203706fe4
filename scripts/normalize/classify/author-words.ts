/** Words that announce an author, and words that follow one, in several languages. */

/** After these a name must follow, which may be a nickname; pages print `By` twice, as `Byby`. */
export const prepositions = [
  ...[
    '(?:(?:written|posted|published|reported|created|submitted|contributed|added|words|story|text|' +
      'article|review|recipe|news|feature|interview|analysis|opinion|commentary|essay|column|report|guide) )?(?:by ?)?by'
  ],
  ...[
    '(?:(?:geschrieben|verfasst|veröffentlicht|erstellt|gepostet|(?:ein )?(?:artikel|beitrag|text|interview|kommentar|bericht)) )?von'
  ],
  ...['(?:(?:écrite?|publiée?|rédigée?|posté|proposé) )?par', '(?:(?:escrito|publicado) )?por'],
  ...['(?:(?:scritto|pubblicato|postato) )?da', '(?:(?:geschreven|geplaatst) )?door'],
  ...['(?:publicerad )?av', 'a cura di', 'di', 'przez', 'napsal', 'durch', 'מאת', 'بقلم', 'كتب'],
  ...[
    'verfasst von',
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
  'authors?',
  'autor(?:in|en|es|a|e)?',
  'auteure?s?',
  'författare',
  'kirjoittaja',
  'автор(?: статьи)?',
  'συντάκτης'
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
    'haber(?=\\s*:)'
  ],
  ...['текст', 'text', 'texte', 'texto', 'testo', 'reporter'],
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
    '글'
  ]
].join('|')

export const authorLabels = `${prepositions}|${nouns}`

/** Words that end a name: what they open says something else. */
export const afterName =
  /^(?:in|on|at|am|um|le|il|el|den|der|en|em|under|unter|filed|kategorien?|categor(?:y|ies)|tags?|updated|published|posted|last|first|aktualisiert|veröffentlicht|min|minuten?|comments?|kommentare?|commentaires?|comentarios?|hinterlasse|leave|follow|edit|share|teilen|view|read|mehr|lesezeit|schlagworte?|abgelegt|gespeichert|contributor|contributing|special|senior|staff|editor|chief|writer|reporter|correspondent|columnist|freelance|guest|redaktion|journalist(?:in)?|professor|assistant|deputy|associate|managing|executive|health|news|politics|business|sports?|culture|entertainment|city|digital|education|politique|message|for|the|all|usa|publiée?|publicado|schreibe|ein|eine|keine|von|by|print|comment|image|photos?|fotos?|illustration(?:en)?|is|was|und|mit|archive|stand|vom|kultur|correspondent)(?![\p{L}])/iu

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
    'reporter writer themenstarter unserer unserem unseren notre nuestra nostra onze lead follow fot. favor stadium arena ground speedway ltd llc inc gmbh limited newspapers'
  ).split(' ')
)

/** Of `noNames`, those that are surnames too: behind a given name, where "by" announces it. */
export const surnames: ReadonlySet<string> = new Set(['arena', 'favor', 'ground'])

/** Agencies, which deliver a text and do not write it: `By Jane Doe/Reuters`. */
export const agencies =
  /^(?:(?-i:\p{Lu}{2,5}(?:-\p{Lu})?)|reuters|(?:the )?associated press|agence france-presse|bloomberg|xinhua|interfax|ap|afp|dpa|upi)$/iu

/** What stands right before "by" where it names somebody else than the author. */
export const otherMakers =
  /(?<!\p{L})(?:edited|reviewed|checked|approved|photographed|illustrated|translated|produced|hosted|presented|powered|sponsored|designed|illustrations?|photos?|photographs?|photography|images?|pictures?|art|graphics?|video|fotos?|bild(?:er)?|grafik(?:en)?|illustration(?:en)?|übersetzt|redigiert)\s*$/iu

/** A desk that signs: what follows the name of a paper in `HLNF Staff Report`. */
export const staff = /^(?:staff|team|desk|reports?|reporters?|writers?|editors?)$/iu

/** How blogs sign below a post: `This entry was posted on … by …`. */
export const blogFormula =
  /^(?:this (?:entry|post|article) was (?:posted|published|written)|posted (?:on|by|in)|dieser (?:beitrag|eintrag|artikel) wurde|ce(?:t article| billet) a été (?:publié|posté)|esta entrada (?:fue|se) publicada?|publié (?:le|par|dans)|veröffentlicht (?:am|von|in|unter))\b/iu

/** Who signs where nobody does. */
export const desks =
  /^(?:redaktion|red|editors?|editorial (?:staff|board|team)|newsroom|(?:our )?staff (?:writer|reporter|correspondent)|redacción|redação|rédaction|redazione|redactie|redakcja|редакция)$/iu

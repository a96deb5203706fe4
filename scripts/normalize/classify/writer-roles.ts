/** What a writer is, in several languages: `Senior Editor, Science`, `Corresponsal en Quito`. */
import {words} from '../text.ts'

/** Nouns for people who write for papers; each as a pattern. */
const nouns = [
  ...['writer', 'editor', 'reporter', 'correspondent', 'columnist', 'journalist', 'contributor'],
  ...['(?:content|news|editorial|creative)(?: hub)? director', 'photojournalist'],
  ...['blogger', 'critic', 'producer', 'stringer', 'freelancer', 'newsman', 'sportswriter'],
  ...['redakteur(?:in)?', 'chefredakteur(?:in)?', 'korrespondent(?:in)?', 'journalistin'],
  ...['reporterin', 'autorin?', 'bloggerin', 'kolumnist(?:in)?', 'volontär(?:in)?'],
  ...[
    'journaliste',
    'rédact(?:eur|rice)',
    'correspondante?',
    'envoyée? spéciale?',
    'chroniqueu(?:r|se)'
  ],
  ...[
    'éditorialiste',
    'pigiste',
    'periodista',
    'redactora?',
    'corresponsal',
    'columnista',
    'reportera'
  ],
  ...['enviad[ao] especial', 'jornalista', 'redatora?', 'correspondente', 'colunista', 'repórter'],
  ...[
    'giornalista',
    'corrispondente',
    'inviat[ao]',
    'redat?t(?:ore|rice)',
    'caporedat?t(?:ore|rice)'
  ],
  ...['redacteur', 'verslagge(?:ver|efster)', 'redaktør', 'redaktör', 'korrespondent', 'skribent'],
  ...['kommentator', 'toimittaja', 'kirjeenvaihtaja', 'blaðamaður', 'fréttamaður'],
  ...['dziennikar(?:z|ka)', 'redaktor(?:ka)?', 'korespondent(?:ka)?', 'publicyst(?:a|ka)'],
  ...[
    'novinář(?:ka)?',
    'novinar(?:ka)?',
    'zpravodaj(?:ka)?',
    'ziarist(?:ă)?',
    'jurnalist(?:ă)?',
    'corespondentă?'
  ],
  ...['muhabir[i]?', 'gazeteci', 'editörü?', 'újságíró', 'szerkesztő', 'tudósító'],
  ...['wartawan', 'jurnalis', 'kontributor', 'phóng viên', 'nhà báo'],
  ...['корреспондент(?:ка)?', 'журналист(?:ка)?', 'обозреватель', 'редактор(?:ка)?', 'спецкор'],
  ...['кореспондент(?:ка)?', 'журналіст(?:ка)?', 'оглядач(?:ка)?', 'новинар(?:ка)?'],
  ...['δημοσιογράφος', 'συντάκτ(?:ης|ρια)', 'ανταποκρι(?:τής|τρια)'],
  ...['כתבת?', 'עיתונאית?', 'עורכת?', 'פרשנית?', 'مراسلة?', 'صحفية?', 'محررة?', 'كاتبة?']
].join('|')

/** Source of a pattern for such a noun, whole. */
export const writerNoun = String.raw`(?<!\p{L})(?:${nouns})(?!\p{L})`

const mostWords = 8
const roleAlone = new RegExp(
  String.raw`^(?:[\p{L}\p{N}][\p{L}\p{N}.&'’/-]*\s){0,4}(?:${writerNoun}|analyst(?!\p{L}))(?:(?:,|\s[-–—|])?\s.{2,40})?$`,
  'iu'
)
/** `Letters to the editor`, `Contact the reporter`: a section, a button. */
const isNoRole =
  /^(?:by|letters?|contact|email|from|about|meet|ask|follow|more|note)(?!\p{L})|[.!?:]$/iu

/** Whether a line is nothing but what a writer is: `NFL Analyst, The Valley Times`. */
export const isRoleLine = (text: string): boolean =>
  words(text).length <= mostWords && roleAlone.test(text) && !isNoRole.test(text)

const behindName = new RegExp(
  String.raw`^(?:,\s|\s[-–—|·•/]\s|\s\(|\s)(?:[\p{L}][\p{L}.&'’/-]*\s){0,3}${writerNoun}`,
  'iu'
)

/** `, Special to The Sun`: who wrote for a paper and is not of its staff. */
const specialTo = /^(?:,\s|\s[-–—|]\s)[Ss]pecial\sto\s(?:[Tt]he\s)?\p{Lu}/u

/** Whether what stands behind a name, its mark included, is the role of a writer. */
export const opensRole = (behind: string): boolean =>
  behindName.test(behind) || specialTo.test(behind)

/** What a box says of the author behind the name. */
const tells = new RegExp(
  String.raw`^,?\s(?:(?:is|was|ist|war|est|es|è|é|är|er|on|is|jest|este)\s(?:[\p{L}\p{N}'’&,.-]+\s){0,6}${writerNoun}|(?:writes|covers|reports|schreibt|berichtet|écrit|couvre|escribe|cubre|escreve|scrive|schrijft|skriver|pisze|пишет)(?!\p{L})|can be reached (?:at|by|on)|has (?:been )?(?:written|covered|reported|writing|covering|reporting)(?!\p{L})|joined\s)`,
  'iu'
)

/** Whether words behind a name say that its bearer writes. */
export const tellsWriter = (behind: string): boolean => tells.test(behind)

const ofPictures =
  /^(?:,\s|\s[-–—|·•/]\s|\s\(|\s)(?:(?:staff|chief|freelance|contributing|news|special|senior)\s){0,2}(?:photographer|photo editor|fotograf(?:in|ka)?|photographe|fot[óo]graf[oa]|fotoreporter|illustrator(?:in)?|cartoonist|cameraman|fotos?|foto[’']s|photos?|bild(?:er)?|zdjęcia|kuvat?|pictures|photographs|imagens|imágenes)(?!\p{L})[^\p{L}]*$/iu

/** Whether what stands behind a name, its mark included, is nothing but the trade of who made pictures. */
export const takesPictures = (behind: string): boolean => ofPictures.test(behind)

/** ` of the Courier staff`, as American papers sign. */
const ofStaff =
  /^\s(?:of|OF)\s(?:(?:the|The|THE)\s)?(?:\p{Lu}[\p{L}.&'’-]*\s){1,4}(?:staff|Staff|STAFF)$/u

/** Whether what stands behind a name says of which paper's staff its bearer is. */
export const isOfStaff = (behind: string): boolean => ofStaff.test(behind)

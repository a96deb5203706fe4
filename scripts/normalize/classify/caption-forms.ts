/** The usual wordings of picture credits and captions. */
import {isFirstName} from '../names/first-names.ts'
import {readsLikePublication} from '../names/publication-words.ts'

/** `(photo credit: A/B)` at the end of a text. */
export const bracketedCredit =
  /[([]\s*(?:(?:photo|image|picture|illustrative|file)s?\b[^()[\]]{0,80}?(?:credit|by|courtesy|:)|(?:foto|bild|imagen|imagem|fot\.|crédit|crédito|quelle|fuente|фото)s?\s*:|credits?\s*:|courtesy(?:\s+of)?\b)[^()[\]]{0,120}[)\]]\.?$/iu

const line =
  /^(?:(?:photo(?:graph)?|image|picture|illustration)s?\s*(?:credit|by|courtesy|:)|photographer\s*:|credits?\s*:|photo courtesy)\s*[^.]{2,100}$/iu
const agencies = String.raw`(?:AP(?: Photo| Images)?|AFP|Reuters|EPA|Getty Images|GPO|Flash ?90|POOL|UPI|TASS|Xinhua|Associated Press|Shutterstock|dpa|ANSA|EFE|Alamy|NurPhoto)`
const notByline = String.raw`(?!(?:by|von|por|par|di|door)\s)`
const slashed = new RegExp(
  String.raw`^${notByline}[\p{L} .'’-]{3,40}\s?/\s?${agencies}(?: photo)?$`,
  'iu'
)
/** Who sells pictures, and no texts. */
const pictureAgencies =
  '(?:AP (?:Photo|Images)|Getty(?: Images)?|Shutterstock|iStock|Alamy|NurPhoto|Flash ?90|Unsplash|Pexels|Pixabay|Flickr|Wikimedia|Adobe Stock)'
const bySlashed = new RegExp(
  String.raw`^(?:by|von|por|par)\s[\p{L} .'’-]{3,40}\s?/\s?${pictureAgencies}\.?$`,
  'iu'
)
const stock = /^(?:getty(?: images)?|shutterstock|istock(?:photo)?|alamy)$/iu
const joined = new RegExp(
  String.raw`^${notByline}[\p{L} .'’-]{3,60}(?:,\s|\svia\s)${agencies}(?:\s?/\s?${agencies})?$`,
  'iu'
)

/** `Photo: A. Smith`, `Amos Ben/GPO`: nothing but a credit. */
export const isCreditLine = (text: string): boolean =>
  [line, slashed, stock].some((form) => form.test(text))

/** `By Amos Ben/Getty Images.`: who made the picture above, not the text. */
export const isCreditedPicture = (text: string): boolean => bySlashed.test(text)

/** `Amos Ben, AP`: between paragraphs a credit; above and below them it can be a byline. */
export const isNameWithAgency = (text: string): boolean => joined.test(text)

const credited = new RegExp(
  String.raw`^(?:photo |image )?credit\s?(?:\.{3}|…|:)|\p{Lu}[\p{L}.'’-]+(?:\s(?:/|via)\s|/(?:via\s)?)(?:${agencies}|${pictureAgencies})$`,
  'iu'
)

const bearer = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
/** `Ada Brown/Acme Press`, `ACME / Ada Brown`: names on both sides, one of them of two words or more. */
const names = String.raw`(?:${bearer}(?:\s${bearer}){1,3}\s?/\s?${bearer}(?:\s${bearer}){0,3}|${bearer}\s?/\s?${bearer}(?:\s${bearer}){1,3})`
const namesAlone = new RegExp(String.raw`^${names}$`, 'u')
/** The sentence lost the space in front of them: `… in the rain.Ada Brown/Acme Press`. */
const namesGlued = new RegExp(String.raw`[\p{Ll}\p{N})”"’][.!?]${names}$`, 'u')
/** Behind the last sentence: a maker known for pictures, one with a slash, or one in capitals with no space. */
const makerBehind = new RegExp(
  String.raw`[\p{L}\p{N})”"’][.!?][”"’]?(?:\s?(?:${bearer}/${bearer}|(?:AP|AFP|EPA|UPI|Reuters|Getty(?: Images)?)|연합뉴스|뉴스1|뉴시스|뉴스핌|\p{Script=Hangul}{2,4} 기자)|(?:\p{L}*\p{Lu}{3,}))$`,
  'u'
)
const longestGlued = 400
const longestNames = 60

const agencyAlone = new RegExp(
  String.raw`^(?:${agencies}|${pictureAgencies}|(?-i:\p{Lu}{2,6}))$`,
  'iu'
)

/** `Senate/House Committee`: whether one side of the slash is an agency, or surely somebody's name. */
const hasMaker = (text: string): boolean =>
  text.split('/').some((side) => {
    const name = side.trim()
    const [first = '', ...rest] = name.split(/\s/u)
    return (
      agencyAlone.test(name) ||
      readsLikePublication(name) ||
      (rest.length > 0 && isFirstName(first))
    )
  })

/** Whether names of makers stand alone on a line, or right behind the last sentence of a caption. */
export const endsInMakers = (text: string): boolean =>
  (text.length <= longestNames && namesAlone.test(text) && hasMaker(text)) ||
  (text.length <= longestGlued &&
    [namesGlued, makerBehind].some((form) => form.test(text.slice(-longestNames * 2))))

/** Whether a line is a credit, or a caption with one behind: `A saw. Ada Brown / Unsplash`. */
export const endsInCredit = (text: string): boolean => credited.test(text)

/** What goes on in lower case is a sentence about such things: `Photo caption contests …`. */
const opening =
  /^(?:file photo(?=\s(?:of|from)\b|(?!\s?(?-i:\p{Ll})))|(?:(?:media|image|photo|video) caption|(?:bild|foto)(?:unterschrift|text))(?!\s?(?-i:\p{Ll})))/iu
/** `… at the palace.Credit...A/B` */
const glued = /[\p{L}.”"’)](?:photo |image )?credit(?:\.{3}|…|:\s?)\s?\p{Lu}[^.]{2,60}$/iu
/** `… in die Enge. Bild: A/B`; with a final stop, only a name. */
const closing =
  /(?:^|[.!?"”»)\]]\s?)(?:foto|photo|bild|bilder|bildrechte|bildquelle|imagen|imagem|fot\.|crédit(?: photo)?|фото)s?\s?:\s(?:[^.:]{3,80}|(?-i:\p{Lu})[^.:,\s]*(?:\s[^.:,\s]+){0,4}\.)$/iu
/**
 * `… in the hall Bildrechte: ACME/Ada Brown`, `… a redFoto: Ada Brown. Styling: Amos Ben`: no sentence has them
 * so. `Streit um Bildrechte: Gericht urteilt` names neither agency nor person.
 */
const runInCredit =
  /(?:[\p{L}\p{N})”"»]\s(?:Bildrechte|Bildquelle):\s?(?=[^:/]*\/|\p{Lu}{2,}(?!\p{Ll}))|^(?:\S+\s+){3,}\S*[\p{L}.](?:Foto|Photo):\s?(?=\p{Lu}[\p{L}.’'-]*\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}’'-]+(?:[./]|$|\s\p{Lu})))\p{Lu}[^:]{2,60}(?:\.\s\p{Lu}[\p{L}-]{2,15}(?:\s\p{L}+)?:\s[^:]{2,40}){0,8}$/u

/** Whether a short text says that it is a caption, or ends in a credit without brackets. */
export const saysCaption = (text: string): boolean =>
  [opening, glued, closing, runInCredit].some((form) => form.test(text))

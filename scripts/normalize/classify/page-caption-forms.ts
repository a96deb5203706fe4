/** How captions of pictures read on pages, whole sentences among them, and the credits they end in. */

const agencies = String.raw`(?:AP(?: Photo| Images?| file)?|AFP(?:PHOTO)?|Reuters|REUTERS|EPA(?:-EFE)?|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock|Bloomberg|Associated Press|Xinhua|TASS|UPI|Alamy(?: Stock Photo)?|NurPhoto|dpa|picture[ -]alliance|ANSA|EFE|ANP|PA(?: Wire| Images| Media)?|Rex(?: Features)?|WireImage|FilmMagic|ZUMA(?: Press)?|USA Today(?: Sports)?|NASA|imago(?: images)?|Keystone|Zuma|Unsplash|Pexels|Wikimedia(?: Commons)?|Flickr|via|LaPresse|Belga|Ritzau|Scanpix|Tanjug|Anadolu)`
const credited = [
  // `… at the gate. Photo by A. Smith`, `Photograph: AFP via Getty`
  /(?:^|[.!?"”’»)\]]\s?|\s[-–—|]\s)(?:(?:file )?photo(?:graph)?s?|image|picture|illustration)(?: by| courtesy(?: of)?|:| credit:?)\s?\p{Lu}[^.]{1,80}\.?$/u,
  // `Al Bello/Getty Images`, `J. Scott Applewhite / AP file`
  new RegExp(String.raw`\p{L}\.?\s?/\s?${agencies}(?:\s?[/,]\s?[^./]{1,40})?$`, 'u'),
  // `… Kennedy Space Center. SpaceX via AP`, `[SpaceX via Nasa]`
  new RegExp(
    String.raw`[.!?"”’)[(]\s?[\p{Lu}][^.!?()[\]]{0,60}(?:\svia\s|,\s)${agencies}[)\]]?$`,
    'iu'
  ),
  // `(Amos Ben/The Daily)`, `(AP Photo/Alan Diaz, File)`, `(NASA/JPL-Caltech)`
  /[([]\s?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4}\s?\/\s?\p{Lu}[^()[\]]{1,60}[)\]]\.?$/u,
  new RegExp(String.raw`[([]\s?${agencies}(?:\s?[/,-]\s?[^()[\]]{1,60})?[)\]]\.?$`, 'u'),
  // `… at the gate. © dpa | Cy Dean`, `… at the gate — © BELGA`
  /\p{L}[.!?"”’»)]?\s(?:[-–—|]\s)?©\s?\p{L}[^.!?©]{1,60}$/u,
  // `The gate | Foto: A. Smith`, `… of the gate | Bildquelle: EU`
  /\p{L}[.!?"”’»)]?\s?\|\s?(?:bildquelle|foto|photo|bild)\s?:\s?\p{Lu}[^|]{1,60}$/iu,
  // `… at the gate Cy Dean/Getty Images Europe`
  /\p{L}\s?\/\s?(?:\p{Lu}\p{L}+\s)?Images(?:\s\p{Lu}\p{L}+)?$/u
]

const sides = String.raw`(?:(?:far |bottom |top |upper |lower |center |front |back |second from )?(?:left|right)|cent(?:er|re)|foreground|background)`
const named = new RegExp(
  String.raw`\p{Lu}[\p{L}.'’-]+(?:,\s(${sides})(?:,|\.$)|\s\((${sides})\))`,
  'gu'
)
const ordered = /^\(?(?:L-R|L to R|(?:from|clockwise from) (?:top |bottom )?(?:left|right))\b/u

const weekday = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
const month = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`
/** Agencies date their captions in full; articles name the weekday or the year, rarely both. */
const dated = new RegExp(
  String.raw`.{20}\b${weekday},? (?:${month} \d{1,2}|\d{1,2}\.? ${month}),? (?:19|20)\d{2}\b`,
  'u'
)

const made = String.raw`(?: \p{L}+){0,3} (?:shows?|depicts?|illustrates?|provided|released|taken|made)\b`
const kinds = String.raw`(?:illustration|photo(?:graph)?|image|picture|graphic|screengrab|screenshot|sketch|diagram)`
const sorts = String.raw`(?:undated|combination|satellite|aerial|handout|courtroom)`
/** Only captions say `this image`, or name the picture without an article. */
const surely = new RegExp(
  [
    String.raw`(?:^|[.,:;([–—-]\s?|\b(?:this|in an?) (?:\p{L}+ )?(?:\d{4} )?)file (?:photo|picture|image)\b`,
    String.raw`^(?:this |an? |the )?(?:${sorts} )?artist['’]?s? (?:concept|conception|illustration|rendering|rendition|impression)\b`,
    String.raw`^(?:this (?:${sorts} )?|(?:an? |the )?${sorts} )?${kinds}${made}`,
    String.raw`^(?:media|image|video) ?caption(?=(?-i:\p{Lu}))`
  ].join('|'),
  'iu'
)
/** Articles speak so of pictures, too: `The image released by the police shows …`. */
const perhaps = new RegExp(
  String.raw`\bfile (?:photo|picture|image)\b|^(?:an?|the) ${kinds}${made}`,
  'iu'
)
/** Verbs of prose that tells what people said or did; captions are in the present tense. */
const reporting =
  /(?<!\p{L})(?:said|says|told|tells|asked|added|wrote|warned|condemned|denied|insisted|argued|according to|I|we|was|were|had)(?!\p{L})|[,.!?]["”»]\s/u

/** How far a text reads like a caption: `surely`, or as an article can read as well. */
export type CaptionSign = 'surely' | 'perhaps'

/** Whether a text says that it is about a picture. */
export function speaksOfPicture(text: string): CaptionSign | undefined {
  const start = text.slice(0, 200)
  if (surely.test(start)) return 'surely'
  return perhaps.test(start) ? 'perhaps' : undefined
}

/** Whether a text ends in the credit of a picture. */
export const endsInCredit = (text: string): boolean => {
  const end = text.slice(-160)
  return credited.some((form) => form.test(end))
}

/** Whether a text tells who stands where in a picture: two people on two sides, or one. */
export function pointsIntoPicture(text: string): CaptionSign | undefined {
  if (ordered.test(text)) return 'surely'
  const found = [...text.matchAll(named)].map(([, bare, bracketed]) => bare ?? bracketed)
  if (found.length === 0) return undefined
  return new Set(found).size > 1 && !reports(text) ? 'surely' : 'perhaps'
}

/** Whether a text tells what people said or did, as articles do. */
export const reports = (text: string): boolean => reporting.test(text)

/** Whether a text gives weekday, day and year, as captions of agencies do. */
export const isDatedInFull = (text: string): boolean => dated.test(text) && !/^By\s/u.test(text)

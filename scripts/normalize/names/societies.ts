/**
 * Clubs, firms, colleges and unions have presidents, too: `President Truman of the Lions Club` holds no
 * office of state.
 */

const word = String.raw`(?:\p{Lu}[\p{L}’'.&-]*|of|and|&|\d{1,4})`
/** Banks and unions of states are none: `the World Bank`, `the Soviet Union`. */
const kinds = [
  String.raw`(?:Country |Garden |Golf |Rotary |Lions |Kiwanis )?Clubs?`,
  'Rotary|Rotarians|Kiwanis|Kiwanians|Elks|Jaycees|Lodge|Legion|Chapter|Guild|Auxiliary|Chamber of Commerce|Booster Club|PTA|Parent-Teacher Association',
  String.raw`Company|Co\.|Corp\.|Corporation|Inc\.|Ltd\.?|Limited|Railroad|Railway`,
  "College|University|Seminary|Alumni Association|Student(?:s?[’']s?|s)? (?:Council|Union|Association)",
  String.raw`Bar Association|Historical Society|Medical (?:Association|Society)|(?:Workers|Teachers|Miners|Carpenters|Steelworkers|Teamsters|Farmers)[’']? Union|Local \d+`,
  String.raw`\p{Lu}\p{L}+(?:men|women|ers|ors)[’']s? (?:Association|Federation|League|Society)`
].join('|')
const plain =
  "club|lodge|company|firm|college|university|student council|senior class|alumni association|choir|chamber of commerce|parent-teacher association|(?:local|labor|farmers[’']?) union"

const behind = new RegExp(
  String.raw`^,?\sof\s(?:the\s)?(?:(?:${word}\s){0,5}(?:${kinds})|(?:\p{Ll}+\s)?(?:${plain}))(?!\p{L})`,
  'u'
)

/** Whether what stands right behind a name says that it is somebody's of a club, a firm or a school. */
export const isOfSociety = (after: string): boolean => behind.test(after.slice(0, 120))

const posts =
  'president|vice[- ]president|chairman|chairwoman|chair|commander|secretary|treasurer|head|chief|manager|director|principal|coach|captain|master'
/** `has quit as commander of the American Legion post`, `was elected president of the Rotary Club`. */
const takesPost = new RegExp(
  String.raw`^,?\s(?:who\s)?(?:(?:has|have|had|is|was|will|be|been)\s){0,2}(?:quit|quits|retired|retires|resigned|resigns|stepped down|steps down|elected|re-elected|reelected|named|chosen|appointed|serves|served|serving|installed)\s(?:as\s)?(?:the\s)?(?:new\s)?(?:${posts})(?=(?<society>\s.{0,110}))`,
  'u'
)

/** Whether the words behind a name say that its bearer takes or leaves the head of a club, a firm or a school. */
export function headsSociety(after: string): boolean {
  const society = takesPost.exec(after)?.groups?.['society']
  return society !== undefined && isOfSociety(society)
}

/** Words of texts about what has a president and is no state. */
const words =
  'alumni campus choir club college company directors dividend faculty firm fraternity lodge members pupils school shareholders sorority stockholders students trustees tuition union university'.split(
    ' '
  )

/** Whether the lower-case words of a text speak of a club, a firm or a school. */
export const speaksOfSociety = (lowerCase: ReadonlySet<string>): boolean =>
  words.some((word) => lowerCase.has(word))

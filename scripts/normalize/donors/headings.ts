/**
 * Openings of lists of those who gave: donors, supporters, patrons, friends of a society. What the opening
 * says of itself is sure where only the publisher speaks so ("our", "we thank", "made possible by"); a bare
 * word such as "Donors" may head a list that an article gives, and needs signs among its names.
 */

/** A line that opens such a list, and what it goes on with. */
export interface DonorHeading {
  readonly isSure: boolean
  /** Of friends, members and partners, whom statesmen have as well. */
  readonly isWide: boolean
  /** What stands behind the opening; empty where names stand below. */
  readonly rest: string
  /** Whether a colon or the like announces names. */
  readonly isAnnounced: boolean
  /** The word for those who gave, as printed, where it alone opens the list: `Donors`, and not `Supported by`. */
  readonly noun?: string
}

// One contributor is who wrote.
const giver =
  '(?:donors?|sponsors?|supporters?|patrons?|benefactors?|funders?|underwriters?|backers?|contributors|subscribers?)'
const givers = `(?:${giver}|friends|members)`
const some = `${givers}(?:(?:,| and| &|, and) ${givers})*`
export const institution =
  '(?:societ(?:y|ies)|librar(?:y|ies)|archives?|museums?|foundation|institute|orchestra|theat(?:er|re)|opera|symphony|association|trust|web ?site|site|page|journal|magazine|project|collections?|digiti[sz]ation|press|paper|college|gallery|hospital|chapel|garden|center|centre)'
const ofIt = `(?: of (?:the|this|our) (?:[\\p{L}'’-]+ ){0,3}?${institution})?`
const years = '\\d{4}(?:[-–/]\\d{2,4})?'
const adjectives = '(?:(?!(?:the|a|an|of|to|and)\\b)[\\p{L}-]+ ){0,3}'
export const publication =
  '(?:archives?|web ?site|site|page|digiti[sz]ation|edition|issue|publication|collection|digital copy|story|article|coverage|reporting|series|broadcast)'
const support =
  '(?:the )?(?:kind |generous |continued |financial )*(?:support|gifts?|contributions?|generosity|donations?|grants?|help|assistance)(?: and [a-z]+)? (?:of|from|by)'
const gave = '(?:made possible|supported|sponsored|underwritten|funded|financed|paid for)'

/** Sure of themselves, in English. */
const sure = [
  `(?:we|(?:the|this|our) (?:[\\p{L}'’-]+ ){0,4}?${institution}) (?:would like to |wish(?:es)? to |gratefully |warmly )*(?:thanks?|acknowledges?) (?:all )?(?:of )?(?:our|the|its|these) ${adjectives}${some}${ofIt}`,
  `(?:our |with |many |special |warm |grateful |sincere )*(?:thanks|thank you|gratitude) to (?:all )?(?:our|the|its|these) ${adjectives}${some}${ofIt}`,
  `our ${adjectives}${some}(?: this (?:year|season|month|week)| (?:include|are)|,? \\(?${years}\\)?)?`,
  `(?:corporate|founding|life|lifetime|sustaining|season|media|institutional|platinum|gold|silver|bronze|diamond|premier|annual|generous) ${giver}s?(?: and ${givers})?`,
  `(?:life|lifetime|sustaining) members`,
  `(?:list|roll|register|wall|circle|honou?r roll) of (?:our |the )?(?:${giver}|friends)(?:,? \\d{4}(?:[-–]\\d{2,4})?)?`,
  `(?:donor|sponsor|supporter) (?:wall|roll|list|circle|honou?r roll)`,
  `(?:friends|patrons|donors|benefactors)(?: and (?:friends|patrons|donors|benefactors|supporters))? (?:of|to) (?:the|this|our) (?:[\\p{L}'’-]+ ){0,4}?${institution}(?: of (?:the )?[\\p{L}]+)?`,
  `(?:this|the) (?:[\\p{L}]+ ){0,2}?${publication}[^.,:;\\n]{0,50} (?:is|was|has been|would not have been) (?:generously |in part |kindly )*${gave}(?: in part| only)? (?:by|through|thanks to|without)(?: ${support})?`
]

/** What articles tell of plans and treaties as well: `Supported by …`, in several languages. */
const supported = [
  `(?:generously |kindly |also )?${gave}(?: in part)? (?:by|through|with)(?: ${support})?`,
  `with (?:the |additional |generous )*(?:support|assistance) (?:of|from)`,
  '(?:mit freundlicher unterstützung (?:von|durch)|ermöglicht durch|gefördert (?:von|durch))',
  '(?:avec le soutien de|con el (?:apoyo|patrocinio) de|com o apoio de|con il (?:sostegno|contributo) di)',
  'mede mogelijk gemaakt door|при поддержке|за підтримки|בתמיכת|بدعم من'
]

const metals =
  "(?:platinum|gold|silver|bronze|diamond|ruby|emerald|sapphire|copper|titanium|founders?[’']?s?|president[’']?s[’']?|director[’']?s[’']?|chairman[’']s|patrons?|benefactors?|friends?|sustainers?|guardians?|sponsors?|donors?|members?|leaders?|supporters?|contributors?|angels?|associates?|partners?)"
const amount =
  "(?:(?:[$€£¥₪]|US\\$|CHF|EUR|USD|GBP|Fr\\.?|Rs\\.?)\\s?\\d[\\d.,’']*k?|\\d[\\d.,’']*\\s?(?:€|£|₪|zł|Kč|kr|CHF|EUR|USD|Fr\\.?))"
const amounts = `${amount}(?:\\s?(?:[-–—]|to)\\s?${amount}|\\s?\\+|,? (?:and|or) (?:above|more|over|up)|,? (?:and|or) less)?`
/** `Gold ($1,000+)`, `President's Circle`, `$500 and above`. */
const circles = [
  `${metals}(?: (?:circle|level|club|tier|society))?[,:]?\\s?[(\\[]?\\s?${amounts}\\s?[)\\]]?`
]
/** The same without a sum, where the list is known. */
const plainCircles = [`${metals} (?:circle|level|tier)`, metals]

/** The same in other languages. */
const elsewhere = [
  '(?:wir danken (?:allen )?)?unser(?:e|en) (?:förderern?|spendern?|sponsoren|unterstützern?|stiftern?|mäzenen?|freunden?|mitgliedern?|gönnern?)',
  '(?:liste der spender|freunde und förderer(?: de[rs] [\\p{L} ]{3,40})?)',
  '(?:nous remercions |merci à )?(?:tous )?nos (?:généreux )?(?:donateurs|mécènes|soutiens|bienfaiteurs|parrains|sponsors|amis|membres|partenaires|abonnés)',
  "(?:les amis de (?:la |l[’'])(?:société|bibliothèque|archives|association)[\\p{L} ]{0,30})",
  '(?:gracias a |agradecemos a )?(?:todos )?nuestros (?:donantes|patrocinadores|benefactores|colaboradores|amigos|socios|mecenas)',
  '(?:grazie ai |ringraziamo i |i )?nostri (?:donatori|sostenitori|sponsor|benefattori|amici|soci|mecenati)',
  '(?:os |agradecemos aos )?nossos (?:doadores|patrocinadores|apoiadores|benfeitores|amigos|sócios|mecenas)',
  '(?:wij danken |met dank aan )?onze (?:donateurs|sponsors|begunstigers|vrienden|leden|steuners)',
  '(?:благодарим |спасибо )?наш(?:и|их|им) (?:спонсор|жертвовател|благотворител|меценат|друз|донор|сторонник|подписчик)\\p{L}*',
  '(?:дякуємо )?наш(?:і|их|им) (?:спонсор|благодійник|меценат|друз)\\p{L}*',
  '(?:dziękujemy )?nas(?:i|zym) (?:darczyńc|sponsor|dobroczyńc|przyjaci|patron|mecenas)\\p{L}*',
  '(?:tack till )?våra (?:givare|sponsorer|gynnare|stödjare|vänner|medlemmar)',
  '(?:takk? til )?v(?:åre|ore) (?:givere|sponsorer|støtter|bidragsytere|bidragydere|venner|medlemmer)',
  '(?:tukijamme|lahjoittajamme|kiitämme (?:tukijoitamme|lahjoittajiamme))',
  '(?:děkujeme )?naš(?:i|im) (?:dárc|sponzo|podporovatel|přátel|mecenáš)\\p{L}*',
  '(?:támogatóink|adományozóink)(?:nak köszönet)?',
  '(?:donatorii|sponsorii|susținătorii|prietenii) noștri',
  '(?:bağışçılarımız|destekçilerimiz|sponsorlarımız|dostlarımız|üyelerimiz)',
  '(?:οι )?(?:δωρητές|χορηγοί|υποστηρικτές|ευεργέτες|φίλοι) μας',
  '(?:התורמים שלנו|תורמינו|תודה לתורמים|תודה לתורמינו|ידידי הספרייה|ידידי הארכיון)',
  '(?:المتبرعون|داعمونا|الجهات الداعمة|شكرا للمتبرعين|شكر للمتبرعين)',
  '(?:捐赠者|捐款人|赞助者|赞助商|捐贈者|贊助者|贊助商|鸣谢|鳴謝|特别鸣谢|特別鳴謝|寄付者|寄付者一覧|支援者|協賛|후원자|기부자|후원)'
]

/** Of another's list as well as of the publisher's own. */
const weak = [
  `(?:major |lead |individual |other )?(?<noun>${giver})(?:(?: and | & |, )${givers})*(?: (?:of|to) (?:the|this|our) (?:[\\p{L}'’-]+ ){0,4}?${institution})?`,
  `(?<noun2>friends|members)(?: of (?:the|this|our) (?:[\\p{L}'’-]+ ){0,4}?${institution})?`,
  '(?:with )?(?:many |special )?(?<noun3>thanks)(?: to)?',
  '(?<noun4>acknowledge?ments)'
]

/** What parts an opening from the names. */
const end = '\\s*(?:(?<mark>[:：]|\\s[–—-](?=\\s)|\\.\\.\\.|…)\\s*|$)'
/** What opens in a quotation mark is somebody's speech. */
const opening = '^[\\s*★✦◆•·=_~(\\[-]*'
const formOf = (forms: readonly string[], stop: string) =>
  new RegExp(`${opening}(?:${forms.join('|')})${stop}`, 'iu')

const sureForm = formOf([...sure, ...circles, ...elsewhere], end)
/** `Made possible by Jane Doe, …`, `We thank our donors Jane Doe, …`: names follow without a mark. */
const runningForm = formOf([...sure, ...elsewhere], '[,]?\\s+(?=\\S)')
const supportedForm = formOf(supported, '(?:\\s*(?<mark>[:：])\\s*|\\s+(?=\\S)|$)')
const weakForm = formOf(weak, end)
const circleForm = formOf([...circles, amounts, ...plainCircles], end)

const wide =
  /friend|member|partner|partenaire|freund|mitglied|(?<!\p{L})(?:amis|membres|amigos|socios|sócios|amici|soci|vrienden|leden)|друз|przyjaci|vänner|venner|medlem|přátel|prieten|dost|üye|φίλοι|ידידי/iu
const giving =
  /donor|sponsor|support(?!ed)|patron|benefactor|funder|underwriter|backer|contributor|subscriber|förder|spend|gönner/iu

/** An opening is no longer; a line that is may still go on with names. */
const longestOpening = 160

/** How a line opens a list of those who gave. */
export function donorHeading(line: string): DonorHeading | undefined {
  const head = line.slice(0, longestOpening)
  const restOf = (length: number) => line.slice(length).trim()
  const isOfWide = (form: string) => wide.test(form) && !giving.test(form)
  const found = sureForm.exec(head)
  if (found) {
    const rest = restOf(found[0].length)
    const isAnnounced = found.groups?.['mark'] !== undefined
    return {isSure: true, isWide: isOfWide(found[0]), rest, isAnnounced}
  }
  const running = runningForm.exec(head)
  if (running) {
    const [form] = running
    return {isSure: true, isWide: isOfWide(form), rest: restOf(form.length), isAnnounced: false}
  }
  const borne = supportedForm.exec(head)
  if (borne) return {isSure: false, isWide: false, rest: restOf(borne[0].length), isAnnounced: true}
  const bare = weakForm.exec(head)
  if (!bare) return undefined
  const {mark, noun, noun2, noun3, noun4} = bare.groups ?? {}
  const word = noun ?? noun2 ?? noun3 ?? noun4
  return {
    isSure: false,
    isWide: isOfWide(bare[0]),
    rest: restOf(bare[0].length),
    isAnnounced: mark !== undefined,
    ...(word !== undefined && {noun: word})
  }
}

/** Within a list: the circle that the names behind it, or below it, gave for. */
export function circleHeading(line: string): string | undefined {
  const found = circleForm.exec(line.slice(0, longestOpening))
  return found ? line.slice(found[0].length).trim() : undefined
}

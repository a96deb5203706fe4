/**
 * Words for what people do who hold no office of state: `plumber`, `coach`. In front of a name or behind
 * it they tell a namesake from somebody of the tables.
 */
const trades =
  'accountant architect athlete baker banker barber bartender batsman blacksmith bookkeeper boxer bricklayer broker builder butcher carpenter cashier catcher ceramicist chef chemist choreographer cleaner clergyman clerk coach cobbler conductor contractor cook cowboy cricketer curator cyclist dancer deacon dealer dentist designer detective docker dressmaker driller driver drummer electrician firefighter fireman fisherman florist footballer forward forester gardener goalkeeper goalie golfer grocer guard guitarist hairdresser hiker housewife hunter illustrator inspector instructor janitor jeweler jockey juggler keeper laborer labourer lineman lodger logger machinist manager mason mechanic midfielder midwife miner model neighbor nurse nurseryman optician outfielder owner painter pastor pensioner pharmacist photographer pilot pitcher plasterer player plumber policeman policewoman porter postman potter printer printmaker quarterback ranger realtor receptionist researcher retiree rider roofer runner sailor salesman saleswoman seamstress secretary-treasurer shepherd shopkeeper shoemaker skater skier skipper smith soloist songwriter sprinter stonemason storekeeper striker student superintendent surveyor swimmer tailor teenager tenor tradesman trainer trucker umpire undertaker usher veterinarian violinist volunteer waiter waitress watchmaker weaver welder winemaker woodcutter worker wrestler'
/** Trades from which people come to power: `the playwright Vaclav Havel`. */
const learned =
  'actor actress artist author biologist botanist columnist comedian composer doctor economist editor engineer farmer filmmaker geologist historian journalist lawyer lecturer librarian mathematician musician novelist pathologist physician physicist pianist playwright poet producer professor programmer publisher reporter sculptor singer surgeon teacher writer zoologist'
/** Offices of towns, counties and parts of a state, none of which the tables list. */
const local =
  'alderman assemblyman assemblywoman bailiff constable coroner councillor councilman councilwoman councilor commissioner deputy judge magistrate mayor sheriff trooper trustee'
/** Ranks and seats below those of the tables. Juntas are led by captains: a rank alone says nothing of who it is. */
const ranks = String.raw`(?:[Ff]ire|[Pp]olice) [Cc]hief|(?:[Ss]tate |[Uu]\.?[Ss]\.? )?(?:[Cc]ongress(?:man|woman)|[Rr]epresentative|[Rr]ep\.|[Ss]enator|[Ss]en\.)|[Cc]apt(?:ain|\.)|[Ss]ergeant|[Ss]gt\.|[Pp]te\.|[Cc]pl\.|[Oo]fficer|[Ff]r\.|[Rr]ev\.|[Cc]o-captain`

const few = String.raw`(?:[\p{L}\p{N}’'.-]+\s){0,4}`
const chiefs = '(?:[Ff]ire|[Pp]olice) chief'

/** Patterns of the words around a name that say one of `words` of its bearer. */
function patternsOf(words: string, besides = '') {
  const any = words
    .split(' ')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
    .concat(chiefs)
    .join('|')
  return {
    /** A trade right in front of a name: `Coach Bob Hawke`, `the actor Robert Holt`. */
    before: new RegExp(
      String.raw`(?<![\p{L}’'-])(?<!(?:[Ff]ormer|[Oo]ne-?time|[Ee]rstwhile)\s)(?:${any}${besides}),?\s$`,
      'u'
    ),
    behind: [
      /** `, a retired plumber`, `, 34, of Boise, a nurse`: said of the name in front. */
      String.raw`^(?:,\s\d{1,2})?(?:,?\sof\s[^,.;]{2,30})?,\s(?:an?|the|then an?)\s${few}(?:${any})s?(?!\p{L})`,
      /** `Tony Blair, postman, retires`: headlines have no article. */
      String.raw`^,\s(?:retired\s|former\s|local\s)?(?:${any})(?:,|$)`,
      /** `was sworn in as county clerk`, `who works as a nurse`, `is a plumber`. */
      String.raw`^,?\s(?:who\s)?(?:(?:was|is|has been|had been)\s)?(?:(?:sworn in|elected|appointed|named|hired|chosen|works?|worked|working|serves?|served)\s(?:as\s)?(?:an?\s|the\s)?|(?<=(?:is|was)\s)an?\s)${few}(?:${any})(?!\p{L})`
    ].map((source) => new RegExp(source, 'u'))
  }
}

const all = patternsOf(`${trades} ${learned} ${local}`, `|${ranks}`)
const plain = patternsOf(`${trades} ${local}`)

/** `Ian Smith, 34,`: papers print the age of people of whom nobody has heard, and of leaders, too. */
const aged =
  /^,\s(?:aged?\s)?\d{1,3},\s(?:who|of|from|a|an|was|said|told|the|both)(?!\p{L})|^,\s\d{1,3},\sand\s\p{Lu}[\p{L}.’'-]+\s\p{Lu}[\p{L}.’'-]+,\s\d{1,3},/u

/** `Harry Truman, 84, who keeps a lodge by the water`: an age, and a house that is open to all. */
const keeper = new RegExp(
  String.raw`^,\s(?:aged?\s)?\d{1,3},\swho\s(?:keeps|kept|runs|tends)\s(?:an?|the)\s${few}(?:lodge|inn|hotel|motel|guest\s?house|shop|store|bar|pub|tavern|saloon|diner|restaurant|caf[eé]|bakery|stall|garage|kennel|boarding[\s-]house|marina|lighthouse|campground|ferry)(?!\p{L})`,
  'u'
)

/** Whether the words behind a name give an age and say that its bearer keeps an inn or a shop. */
export const keepsHouse = (after: string): boolean => keeper.test(after)

/** The age behind a name, where it tells who somebody is: `, 34, of Boise`; nothing where there is none. */
export const ageBehind = (after: string): number | undefined =>
  aged.test(after) ? Number(/\d+/u.exec(after)?.[0]) : undefined

/** `, elected president of Czechoslovakia`: whatever else somebody is, that is an office. */
const comesToPower =
  /^,?\s(?:who\s)?(?:(?:was|is|has been|had been)\s)?(?:\p{Ll}+ly\s)?(?:elected|sworn in|inaugurated|chosen|named|appointed|proclaimed|installed|became)\s(?:as\s|to be\s)?(?:the\s)?(?:\p{Ll}+\s){0,2}(?:president|premier|prime minister|chancellor|head of state|king|queen|emperor)(?!\p{L})/u

/**
 * Whether the words around a name give its bearer a trade, a local office, a rank or an age, as papers do with people
 * of whom nobody has heard. Leaders have those, too: it only counts where something else says that they are not meant.
 */
export const mayBeAnother = (before: string, after: string): boolean =>
  !comesToPower.test(after) &&
  (all.before.test(before) || all.behind.some((one) => one.test(after)) || aged.test(after))

/** Whether the words around a name give its bearer a trade, or an office of a town, that leads nobody to power. */
export const hasTrade = (before: string, after: string): boolean =>
  !comesToPower.test(after) &&
  (plain.before.test(before) || plain.behind.some((one) => one.test(after)))

/** `a postman who bears the name Tony Blair`, `Mr. and Mrs. Jimmy Carter of Elm Road`: the text says itself that it is another. */
const named =
  /(?<!\p{L})(?:bear(?:s|ing)?|bore|shar(?:es|ed|ing)|ha[sd]|having|with|by) the (?:same |famous )?name (?:of |as )?$|(?<!\p{L})namesake(?: of|,)? $|(?<!\p{L})Mr\. and Mrs\. $/u
/** `, no relation`, `of Ames, who is no relation to the President`. */
const unrelated =
  /^(?:\sof\s\p{Lu}[\p{L}’' -]{1,30}(?:,\s\p{Lu}[\p{L}. ]{1,20})?)?(?:,|\s[–—-]|\s\()\s?(?:who\sis\s)?(?:no|not a)\s(?:relation|relative|kin)(?!\p{L})/u
const beasts =
  'mare|stallion|gelding|filly|colt|racehorse|pony|foal|greyhound|terrier|spaniel|sheepdog|heifer|parrot'
/** `, a four-year-old chestnut mare,`, `, a two-year-old bull`. */
const beast = new RegExp(
  String.raw`^,\s(?:an?|the|his|her|their)\s(?:${few}(?:${beasts})|\p{L}+-year-old\s${few}(?:horse|dog|bull|cow|goat|cat|ram|elephant))(?!\p{L})`,
  'u'
)
/** Whether the words around a name say so, or that a beast bears it. */
export const bearsName = (before: string, after: string): boolean =>
  named.test(before) || unrelated.test(after) || beast.test(after)

/** `, the Conservative member for Davyhulme`, `, MP,`. */
const seat =
  /^,\s(?:M\.?P\.?|(?:the\s)?(?:\p{Lu}\p{Ll}+\s){0,2}(?:MP|[Mm]ember(?:\sof\sParliament)?)\sfor\s\p{Lu}[\p{L}’'-]+)(?:,|\s|$)/u

/** Whether the words behind a name give its bearer a seat in parliament. */
export const sits = (after: string): boolean => seat.test(after)

/**
 * Words for what people do who hold no office of state: `plumber`, `coach`. In front of a name or behind
 * it they tell a namesake from somebody of the tables.
 */
const trades =
  'accountant actor actress architect artist athlete author baker banker barber bartender batsman biologist blacksmith bookkeeper botanist boxer bricklayer broker builder butcher carpenter cashier catcher ceramicist chef chemist choreographer cleaner clergyman clerk coach cobbler columnist comedian composer conductor contractor cook cowboy cricketer curator cyclist dancer deacon dealer dentist designer detective docker doctor dressmaker driller driver drummer economist editor electrician engineer farmer filmmaker firefighter fireman fisherman florist footballer forward forester gardener geologist goalkeeper goalie golfer grocer guard guitarist hairdresser hiker historian historian housewife hunter illustrator inspector instructor janitor jeweler jockey journalist juggler keeper laborer labourer lawyer lecturer librarian lineman lodger logger machinist manager mason mathematician mechanic midfielder midwife miner model musician neighbor nurse nurseryman optician outfielder owner painter pastor pathologist pensioner pharmacist photographer physician physicist pianist pilot pitcher plasterer player playwright plumber poet policeman policewoman porter postman potter printer printmaker producer professor programmer publisher quarterback ranger realtor receptionist reporter researcher retiree rider roofer runner sailor salesman saleswoman sculptor seamstress secretary-treasurer sergeant shepherd shopkeeper shoemaker singer skater skier skipper smith soloist songwriter sprinter stonemason storekeeper striker student superintendent surgeon surveyor swimmer tailor teacher teenager tenor tradesman trainer trucker umpire undertaker usher veterinarian violinist volunteer waiter waitress watchmaker weaver welder winemaker woodcutter worker wrestler writer zoologist'
/** Offices of towns, counties and parts of a state, none of which the tables list. */
const local =
  'alderman assemblyman assemblywoman bailiff constable coroner councillor councilman councilwoman councilor commissioner deputy judge magistrate mayor sheriff trooper trustee'
const ranks = String.raw`(?:[Ff]ire|[Pp]olice) [Cc]hief|(?:[Ss]tate |[Uu]\.?[Ss]\.? )?(?:[Cc]ongress(?:man|woman)|[Rr]epresentative|[Rr]ep\.|[Ss]enator|[Ss]en\.)|[Cc]apt(?:ain|\.)|[Ss]gt\.|[Pp]te\.|[Cc]pl\.|[Oo]fficer|[Ff]r\.|[Rr]ev\.|[Cc]o-captain`

const words = `${trades} ${local}`.split(' ')
const chiefs = '(?:[Ff]ire|[Pp]olice) chief'
const anyWord = words
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)

  .concat(chiefs)
  .join('|')

/** A trade right in front of a name: `Coach Bob Hawke`, `the actor Robert Holt`. */
const inFront = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<!(?:[Ff]ormer|[Oo]ne-?time|[Ee]rstwhile)\s)(?:${anyWord}|${ranks}),?\s$`,
  'u'
)

const few = String.raw`(?:[\p{L}\p{N}’'.-]+\s){0,4}`
/** `, a retired plumber`, `, 34, of Boise, a nurse`: said of the name in front. */
const apposition = new RegExp(
  String.raw`^(?:,\s\d{1,2})?(?:,?\sof\s[^,.;]{2,30})?,\s(?:an?|the|then an?)\s${few}(?:${anyWord})s?(?!\p{L})`,
  'u'
)
/** `was sworn in as county clerk`, `who works as a nurse`, `is a plumber`. */
const predicate = new RegExp(
  String.raw`^,?\s(?:who\s)?(?:(?:was|is|has been|had been)\s)?(?:(?:sworn in|elected|appointed|named|hired|chosen|works?|worked|working|serves?|served)\s(?:as\s)?(?:an?\s|the\s)?|(?<=(?:is|was)\s)an?\s)${few}(?:${anyWord})(?!\p{L})`,
  'u'
)
/** `Ian Smith, 34,`: papers print the age of people of whom nobody has heard. */
const aged = /^,\s(?:aged?\s)?\d{1,2},\s(?:who|of|from|a|an|was|said|told|the)(?!\p{L})/u

/** Whether the words around a name give its bearer a trade, a local office or a rank. */
export const hasTrade = (before: string, after: string): boolean =>
  inFront.test(before) || apposition.test(after) || predicate.test(after) || aged.test(after)

/** Ships, houses, ways and prizes that bear somebody's name: they say nothing of the person. */
import type {LabeledUnit} from '../stages.ts'
import type {Found} from './place-context.ts'

/** Kinds of things that stand behind the name of whom they are named for: `Truman High School`. */
const things =
  /^[’']?s? ?(?:[Aa]irport|[Aa]venue|[Aa]ward|[Bb]oulevard|[Bb]ridge|[Cc]enter|[Cc]entre|[Cc]ollege|[Ff]oundation|[Gg]arden|[Hh]all|[Hh]ighway|[Hh]ospital|[Ii]nstitute|[Ii]nternational|[Ll]ibrary|[Mm]emorial|[Mm]useum|[Pp]ark|[Pp]rize|[Rr]oad|[Ss]chool|[Ss]quare|[Ss]tadium|[Ss]treet|[Tt]ower|[Uu]niversity|Academy|Arena|Auditorium|Barracks|Clinic|Courthouse|Dam|Drive|Elementary|Expressway|Fellowships?|Freeway|(?:Junior |Senior )?High School|Lane|Medal|Middle School|Parkway|Place|Plaza|Presidential (?:Center|Foundation|Library|Museum)|Scholarships?|Theat(?:er|re)|Tunnel|Turnpike|Trophy|Bazaar|Bhavan|Bulvarı|Caddesi|Canal(?! (?:Deal|Pact|Plan|Treat))|Cemetery|Chowk|Circle|Cup|Marg|Market|Maidan|Mosque|Nagar|Orchestra|Reservoir|Salai|Stakes|Terrace|Way(?! (?:Ahead|Behind|Off|Out|To|Up)))(?![\p{L}\p{N}])/u
/** Kinds of things with a word or two between: `Sadat Peace Foundation`, `Nehru Technological University`. */
const ofKind =
  /^(?:\s\p{Lu}[\p{L}’'-]+){1,2}\s(?:Academy|Airport|Award|Cent(?:er|re)|College|Foundation|Hospital|Institute|Library|Museum|Prize|School|Stadium|University)(?![\p{L}\p{N}])/u
/** Firms that bear their founder's name: `Harold Wilson & Sons`. */
const house =
  /^(?:\s(?:&|and)\s(?:Bros\.?|Brothers|Daughters|Sons)|,?\s(?:GmbH|Inc\.?|LLC|Ltd\.?|PLC))(?![\p{L}\p{N}])/u
/** The same behind a hyphen: `Konrad-Adenauer-Stiftung`, `Willy Brandt-Straße`. */
const compounded =
  /^-(?:\p{Lu}?\p{Ll}+-)?(?:[Ss]traße|[Ss]trasse|[Aa]llee|[Pp]latz|[Uu]fer|[Bb]rücke|[Rr]ing|[Hh]aus|[Ss]chule|[Gg]ymnasium|[Ss]tiftung|[Pp]reis|[Ff]lughafen|[Ss]tadion|[Kk]aserne|[Kk]lasse|[Ww]eg|[Gg]asse|[Pp]lein|[Ll]aan|[Ss]traat|[Gg]ata|[Gg]atan)(?!\p{L})/u
/** Kinds of things that stand in front: `lycée Charles de Gaulle`, `aeropuerto Adolfo Suárez`. */
const leading =
  /(?<!\p{L})(?:rue|avenue|boulevard|quai|pont|stade|lycée|collège|aéroport|porte-avions|fondation|calle|avenida|paseo|aeropuerto|fundación|portaaviones|piazza|viale|corso|aeroporto|rua|praça|улиц[аеуы]|ул\.|проспект[еау]?|площад[ьи]|аэропорт[еау]?|авиано(?:сец|сце)|ulic[ay]|ul\.|alej[aei]|lotnisk[oau]|stadion(?:ie|u)?|Place|Plaza|Via|Plac|Airport|Jalan|Lebuhraya|Praça|Strada|Bulevardul|Trg|Náměstí)(?: (?:de|du|del|di|da|do|im\.|имени|им\.))? [“"'‘«]?$/iu
/** The same in scripts that write short prepositions and the article in one with the word: `ברחוב`. */
const leadingElsewhere =
  /(?<!\p{L})(?:[ובלמה]?(?:רחוב|שדרות|כיכר|נמל התעופה|גשר)|[وبل]?(?:ال)?(?:شارع|ميدان|مطار|جسر|مؤسسة|جامعة))\s$/u

/** A title that belongs to the name of a ship: `the carrier President Truman`. */
const rank = String.raw`(?:(?:President|Admiral|General) )?`
const quote = '[“"\'‘`]*$'
const ships = new RegExp(
  String.raw`(?<!\p{L})(?:USS|U\.S\.S\.|HMS|H\.M\.S\.|INS|HMAS|[Bb]attle [Gg]roup|[Tt]ask [Ff]orce|RMS|R\.M\.S\.|SS|S\.S\.|MV|(?:carrier|frigate|destroyer|cruiser|submarine|warship|battleship|corvette|icebreaker|minesweeper|troopship|(?:ocean )?liner|(?:cruise |motor |training )ship|steam(?:er|ship)|tanker|freighter|(?:car )?ferry|schooner|trawler|yacht|tugboat|lifeboat|dredger)s?) (?:the )?(?:\p{Lu}[\p{L}. ]{1,25} and )?${rank}${quote}`,
  'u'
)
/** `sailors from the President Truman`, `aboard the Truman`: who, and what, ships have. */
const crew = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Ss]ailors|[Cc]rew(?:s|men|members?)?|[Ww]arplanes|[Pp]lanes|[Jj]ets|[Aa]ircraft|[Pp]ilots|[Aa]irmen|[Dd]eck|[Hh]angar|[Ss]tern) (?:from|of|off|on|aboard)|[Aa]board|[Oo]n board) the ${rank}${quote}`,
  'u'
)
/** `the Truman administration`: what people have behind their names, and ships have not. */
const ofPeople =
  /^(?: (?:administration|government|presidency|cabinet|doctrine|era|years?|campaign|team|family|plan|White House)|-)/u
/** `Theodore Roosevelt battle group`. */
const fleet = /^ (?:[Bb]attle ?[Gg]roup|[Cc]arrier|[Tt]ask [Ff]orce)(?!\p{L})/u

/** `the racehorse Ronald Reagan`, `a parrot called Winston Churchill`. */
const beasts =
  /(?<!\p{L})(?:(?:[Rr]ace)?horse|[Cc]olt|[Ff]illy|[Gg]elding|[Ss]tallion|[Mm]are|[Gg]reyhound|[Pp]arrot|[Pp]oodle|[Pp]uppy|[Tt]errier|[Ee]lephant)s? (?:named |called )?[“"'‘]*$/u

/** Whether a name between these words is that of a ship. */
export const namesShip = (before: string, after: string): boolean =>
  ships.test(before) || fleet.test(after) || (crew.test(before) && !ofPeople.test(after))

/** A list of ships that came or went: `Sailed: Empress of Japan, for Vancouver`. */
const movements =
  /\b(?:arriv(?:ed|als)|sail(?:ed|ings)|cleared|depart(?:ed|ures)|due(?:\s+\p{L}+)?|entered|outward|inward|in\s+port|passed|spoken)\b[^:.;\n]{0,30}:/iu
const opensItem = /(?:[:;]|^|\n)\s*(?:\p{Lu}\p{L}+\s){0,3}$/u
const bound = /^,\s(?:for|from)\s\p{Lu}[\p{L}. ]{1,30}?(?:[;.,]|\s+\p{Nd}|$)/u

/** Whether a name between these words is an item of a list of ships, as a text has one. */
export const namesShipOfList = (text: string, before: string, after: string): boolean =>
  bound.test(after) && opensItem.test(before) && movements.test(text)

/** Whether what stands behind a name in prose makes it the first of a house's: `Sadat Peace Foundation`. */
export const opensNameOfHouse = (after: string): boolean => ofKind.test(after)

/** Whether a name between these words is that of a house, a way, a prize or another thing. */
export const namesPlaceOrPrize = (before: string, after: string): boolean =>
  (after.startsWith(' ') && things.test(after.slice(1, 40))) ||
  house.test(after) ||
  compounded.test(after) ||
  leading.test(before) ||
  leadingElsewhere.test(before) ||
  beasts.test(before)

/**
 * Of the places of one name, with whether each is a thing's, those that are somebody's. What the prose
 * gives to things alone, the headline means, too: `TRUMAN DOCKS AT NORFOLK`.
 */
export function somebodys<Place extends {readonly unit: LabeledUnit}>(
  places: readonly Place[],
  isThings: (place: Place) => boolean
): readonly Place[] {
  const own = places.filter((place) => !isThings(place))
  const onlyInHeadline = own.every(({unit}) => unit.label.class === 'headline')
  return own.length < places.length && onlyInHeadline ? [] : own
}

/** Names that the tables have, without those of people whom the prose gives to things alone. */
export function withoutThings(
  found: readonly Found[],
  isThings: (one: Found) => boolean
): readonly Found[] {
  const people = found.filter(({match}) => match.entities.some(({kind}) => kind === 'person'))
  const ofOne = ({match}: Found) => match.entities.map(({id}) => id).join(' ')
  const left = new Set(
    [...Map.groupBy(people, ofOne).values()].flatMap((places) => somebodys(places, isThings))
  )
  const things = new Set(people.filter((one) => !left.has(one)))
  return found.filter((one) => !things.has(one))
}

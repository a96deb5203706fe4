/** Ships, houses, ways and prizes that bear somebody's name: they say nothing of the person. */
import type {LabeledUnit} from '../stages.ts'
import type {Found} from './place-context.ts'

/** Kinds of things that stand behind the name of whom they are named for: `Truman High School`. */
const things =
  /^[’']?s? ?(?:[Aa]irport|[Aa]venue|[Aa]ward|[Bb]oulevard|[Bb]ridge|[Cc]enter|[Cc]entre|[Cc]ollege|[Ff]oundation|[Gg]arden|[Hh]all|[Hh]ighway|[Hh]ospital|[Ii]nstitute|[Ii]nternational|[Ll]ibrary|[Mm]emorial|[Mm]useum|[Pp]ark|[Pp]rize|[Rr]oad|[Ss]chool|[Ss]quare|[Ss]tadium|[Ss]treet|[Tt]ower|[Uu]niversity|Academy|Arena|Auditorium|Barracks|Clinic|Courthouse|Dam|Drive|Elementary|Expressway|Fellowships?|Freeway|(?:Junior |Senior )?High School|Lane|Medal|Middle School|Parkway|Place|Plaza|Presidential (?:Center|Foundation|Library|Museum)|Scholarships?|Theat(?:er|re)|Tunnel|Turnpike|Trophy)\b/u
/** The same behind a hyphen: `Konrad-Adenauer-Stiftung`, `Willy Brandt-Straße`. */
const compounded =
  /^-(?:\p{Lu}?\p{Ll}+-)?(?:[Ss]traße|[Ss]trasse|[Aa]llee|[Pp]latz|[Uu]fer|[Bb]rücke|[Rr]ing|[Hh]aus|[Ss]chule|[Gg]ymnasium|[Ss]tiftung|[Pp]reis|[Ff]lughafen|[Ss]tadion|[Kk]aserne|[Kk]lasse)\b/u
/** Kinds of things that stand in front: `lycée Charles de Gaulle`, `aeropuerto Adolfo Suárez`. */
const leading =
  /(?<!\p{L})(?:rue|avenue|boulevard|quai|pont|stade|lycée|collège|aéroport|porte-avions|fondation|calle|avenida|paseo|aeropuerto|fundación|portaaviones|piazza|viale|corso|aeroporto|rua|praça|улиц[аеуы]|ул\.|проспект[еау]?|площад[ьи]|аэропорт[еау]?|авиано(?:сец|сце)|ulic[ay]|ul\.|alej[aei]|lotnisk[oau]|stadion(?:ie|u)?|Place|Plaza|Via|Plac)(?: (?:de|du|del|di|da|do|im\.|имени|им\.))? [“"'‘«]?$/iu

/** A title that belongs to the name of a ship: `the carrier President Truman`. */
const rank = String.raw`(?:(?:President|Admiral|General) )?`
const quote = '[“"\'‘`]*$'
const ships = new RegExp(
  String.raw`(?<!\p{L})(?:USS|U\.S\.S\.|HMS|H\.M\.S\.|INS|HMAS|[Bb]attle [Gg]roup|[Tt]ask [Ff]orce|(?:carrier|frigate|destroyer|cruiser|submarine|warship|battleship)s?) (?:the )?(?:\p{Lu}[\p{L}. ]{1,25} and )?${rank}${quote}`,
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

/** Whether a name between these words is that of a ship. */
export const namesShip = (before: string, after: string): boolean =>
  ships.test(before) || fleet.test(after) || (crew.test(before) && !ofPeople.test(after))

/** Whether a name between these words is that of a house, a way, a prize or another thing. */
export const namesPlaceOrPrize = (before: string, after: string): boolean =>
  (after.startsWith(' ') && things.test(after.slice(1, 40))) ||
  compounded.test(after) ||
  leading.test(before)

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

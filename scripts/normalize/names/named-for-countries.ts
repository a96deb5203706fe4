/** Streets, waters and kinds of things that bear a country's name and say nothing of the country. */
import type {Range} from '../stages.ts'

const ways =
  /^ (?:Street|St\.|Avenue|Ave\.?|Road|Rd\.|Lane|Boulevard|Blvd\.?|Drive|Terrace|Crescent)(?!\p{L})/u
/** `Turkey Creek`, `Poland Spring`: what bears such a name lies anywhere. */
const places =
  /^ (?:Bayou|Brook|Canyon|Corners|County|Creek|Elementary|Estates|Grove|Gulch|Heights|High School|Hollow|Junction|Middle School|Pond|Ridge|Spring|Township|Tunnel)(?!\p{L})/u
/** Words for places that headlines have for verbs and for plain nouns, too: `China Falls Short`, `Israel House Demolitions`. */
const doubtedPlaces =
  /^ (?:Bend|Bluffs?|Corner|Crossing|Falls|Farms?|Gap|House|Mills?|Plain|Run|Springs)(?=[,.;:!?)]|$|\s\p{Ll})/u
/** `Glen Lyon`, `Fort Sumter`: what stands behind such a word is another place. */
const ofOtherPlaces = /(?<!\p{L})(?:Glen|Loch|Strath|Fort|Ft\.|Camp)\s$/u
const leadsToPlace =
  /(?:^|[^\p{L}])(?:at|around|behind|beside|beyond|by|from|in|inside|into|near|of|outside|past|the|through|to|toward|towards)\s$/u
/** Countries that are named for a river, which flows through others as well: `the Niger Delta`. */
const ofRivers = /^(?:congo|gambia|jordan|niger|paraguay|senegal|uruguay)$/u
const waters = /^ (?:[Rr]iver|[Dd]elta|[Bb]asin|[Ee]stuary)(?!\p{L})/u
const riverBefore = /(?:^|[^\p{L}])(?:[Rr]iver|[Rr]ío|[Rr]io|[Ff]leuve)\s$/u

/**
 * `Canadian bacon`, `India ink`: of beasts, plants, food and goods, the country only says the kind. No form is among
 * them that is one of a verb as well: `Turkey shoots down a plane`, `China shops for oil`.
 */
const kinds: Readonly<Record<string, RegExp>> = {
  afghan: /^ hounds?/u,
  belgian: /^ (?:waffle|endive)s?/u,
  bermuda: /^ (?:shorts|grass|jackets?|onions?)/u,
  brazil: /^ nuts?/u,
  canada: /^ (?:goose|geese|jays?|lynx|thistles?|Dry)/u,
  canadian: /^ bacon/u,
  chile: /^ (?:con carne|peppers?|powder|sauce|verde)/u,
  china: /^ (?:cabinets?|clay|closets?|cups?|dolls?|plate|shop)/u,
  chinese: /^ (?:cabbages?|checkers|chequers|lanterns?)/u,
  cuba: /^ [Ll]ibre/u,
  cuban: /^ (?:heels?|sandwich(?:es)?)/u,
  danish: /^ past(?:ry|ries)/u,
  dutch: /^ (?:doors?|elms?|ovens?)/u,
  english: /^ (?:muffin|horn|setter|ivy|bulldog)s?/u,
  french: /^ (?:fr(?:y|ies)|toast|doors?|windows?|horns?|press|braids?|kiss(?:es)?|bulldogs?)/u,
  german: /^ (?:measles|shepherds?)/u,
  greek: /^ (?:salads?|yogh?urt)/u,
  greenland: /^ (?:halibut|sharks?|whales?)/u,
  guinea: /^ (?:[Ff]owls?|[Hh]ens?|[Pp]igs?|[Ww]orms?)(?! (?:[Ii]sland|[Bb]ay))/u,
  india: /^ (?:ink|rubber)/u,
  indian: /^ (?:summer|ink)/u,
  irish: /^ (?:coffee|stew|setters?|wolfhounds?)/u,
  italian: /^ (?:dressing|ice)/u,
  japanese: /^ (?:beetles?|knotweed|maples?)/u,
  jersey:
    /^ (?:barriers?|bulls?|cal(?:f|ves)|cattle|cows?|cream|dress(?:es)?|heifers?|herds?|pullovers?|sweaters?)/u,
  jerusalem: /^ (?:artichokes?|crickets?|syndrome)/u,
  malta: /^ fever/u,
  maltese: /^ cross(?:es)?/u,
  morocco: /^ leather/u,
  norway: /^ (?:maples?|pine|rats?|spruces?)/u,
  panama: /^ hats?/u,
  persian: /^ (?:cats?|rugs?|carpets?)/u,
  polish: /^ sausages?/u,
  russian: /^ (?:dolls?|dressing|roulette)/u,
  siamese: /^ (?:cats?|twins?)/u,
  spanish: /^ (?:omelet(?:te)?s?|moss|onions?)/u,
  sudan: /^ (?:red|black|grass)/u,
  swedish: /^ meatballs?/u,
  swiss: /^ (?:cheese|chard|army kni(?:fe|ves))/u,
  turkey: /^ (?:breasts?|burgers?|dinners?|farm|sandwich(?:es)?|shoot|soup|trot|vultures?)/u,
  turkish: /^ (?:coffee|delight|baths?|towels?)/u,
  welsh: /^ (?:corgis?|rarebit)/u
}

/** `on the Niger`, `across the Jordan,`: the country has no article, the river has one. */
const article =
  /(?:^|[^\p{L}])(?:along|across|beside|by|down|from|in|into|near|of|on|to|up|over) the $/u
const endsName =
  /^(?:[.,;:)\n]|$|\s(?:and|at|by|for|in|is|near|on|to|was|were|when|where)(?!\p{L}))/u

const flows = (name: string, before: string, after: string): boolean =>
  ofRivers.test(name) &&
  (waters.test(after) ||
    riverBefore.test(before) ||
    (name !== 'congo' && article.test(before) && endsName.test(after)))

/** `Cuba Avenue`, `Turkey Creek`, `the Niger Delta`, `Swiss cheese`: it bears a country's name. */
export function namesKind(text: string, {start, end}: Range): boolean {
  const after = text.slice(end, end + 24)
  const before = text.slice(Math.max(0, start - 14), start)
  if (ways.test(after) || places.test(after) || ofOtherPlaces.test(before)) return true
  if (doubtedPlaces.test(after) && leadsToPlace.test(before)) return true
  const name = text.slice(start, end).toLowerCase()
  if (flows(name, before, after)) return true
  const kind = kinds[name]?.exec(after)
  return kind != null && !/^\p{L}/u.test(after.slice(kind[0].length))
}

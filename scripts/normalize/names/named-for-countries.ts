/** Streets and kinds of things that bear a country's name and say nothing of the country. */
import type {Range} from '../stages.ts'

const ways =
  /^ (?:Street|St\.|Avenue|Ave\.?|Road|Rd\.|Lane|Boulevard|Blvd\.?|Drive|Terrace|Crescent)(?!\p{L})/u
/** `Canadian bacon`, `India ink`: of what is eaten or used, the country only says the kind. */
const kinds: Readonly<Record<string, RegExp>> = {
  belgian: /^ (?:waffle|endive)s?/u,
  canadian: /^ bacon/u,
  danish: /^ past(?:ry|ries)/u,
  english: /^ (?:muffin|horn|setter|ivy)s?/u,
  french: /^ (?:fr(?:y|ies)|toast|doors?|windows?|horns?|press|braids?|kiss(?:es)?)/u,
  german: /^ (?:measles|shepherds?)/u,
  india: /^ (?:ink|rubber)/u,
  indian: /^ (?:summer|ink)/u,
  irish: /^ (?:coffee|stew|setters?)/u,
  italian: /^ (?:dressing|ice)/u,
  persian: /^ (?:cats?|rugs?|carpets?)/u,
  spanish: /^ (?:omelet(?:te)?s?|moss)/u,
  sudan: /^ (?:red|black|grass)/u,
  swiss: /^ (?:cheese|chard|army kni(?:fe|ves))/u,
  turkish: /^ (?:delight|baths?|towels?)/u
}

/** `Cuba Avenue`, `Swiss cheese`: a street, or a thing of a kind, that bears a country's name. */
export function namesKind(text: string, {start, end}: Range): boolean {
  const after = text.slice(end, end + 24)
  if (ways.test(after)) return true
  const kind = kinds[text.slice(start, end).toLowerCase()]?.exec(after)
  return kind != null && !/^\p{L}/u.test(after.slice(kind[0].length))
}

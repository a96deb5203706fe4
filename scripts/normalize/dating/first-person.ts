/** Texts in which somebody speaks of themselves, who then is who signs them. */
import {isProse, type Reading} from './reading.ts'

/** `I`, `we`, `my`, in the languages whose months are read. */
const firstPerson =
  /(?<![\p{L}\p{M}’'])(?:I|we|my|our|je|nous|ich|wir|yo|nosotros|io|noi|eu|nós|я|мы|мой|наш\p{L}{0,3}|אני|אנחנו|أنا|نحن|minä|me)(?![\p{L}\p{M}])/iu
/** Whether somebody speaks in the text, who then is who signs it. */
export const isInFirstPerson = ({structured: {units}}: Reading): boolean =>
  units.some((unit) => isProse(unit) && firstPerson.test(unit.text))

/** What sites say about cookies, in paragraphs that windows for consent leave in a saved page. */
import type {Unit} from '../stages.ts'

const cookies = /cookie/giu
const fewestCookies = 2
/** The site speaks of itself and to its reader. */
const ownVoice =
  /(?<!\p{L})(?:we|our|wir|unsere?[nrms]?|nous|nos|nosotros|nuestr[oa]s?|usamos|utilizamos|noi|nostr[oiae]|wij|onze)(?!\p{L})/iu
const reader =
  /(?<!\p{L})(?:you|your|sie|ihre?[nrms]?|vous|votre|vos|usted|tu|su|sus|você|seu|sua|vostr[oiae]|tuo|tua|uw|u|je)(?!\p{L})/iu
/** What sites speak of, and recipes do not. */
const ofSites =
  /browser|navigateur|navegador|web ?-?sit|webs(?:ei|ai)t|(?<!\p{L})(?:our|this|the|these) (?:site|service)s?(?!\p{L})|(?<!\p{L})(?:sites?|sito|sitio|páginas? web|online)(?!\p{L})|consent|einwillig|zustimm|toestemm|settings|einstellung|instelling|préférences|preferen[cz]|impostazion|configurac|configuraç|privacy|privacidad|privatsphäre|datenschutz|confidentialité|your choices?|auswahl|votre choix|keuze|scelt[ae]/iu
const opensQuotation = /^["“„«]/u
const fewestNotices = 2
/** `Targeting Cookies`, `Funktionale Cookies`: heads such a paragraph. */
const heading = /^(?:\p{L}+[\s-]){0,3}cookies$/iu

/** Whether a paragraph speaks of cookies as sites do, to its reader and of itself. */
export const speaksOfConsent = (text: string): boolean =>
  /cookie/iu.test(text) && ownVoice.test(text) && reader.test(text) && !opensQuotation.test(text)

const isNotice = ({text}: Unit): boolean =>
  (text.match(cookies)?.length ?? 0) >= fewestCookies && speaksOfConsent(text) && ofSites.test(text)

/**
 * Such paragraphs of a page and the lines that head them; none where only one stands, or where the
 * page's title or headline speaks of cookies: then they may be its story.
 */
export function consentNotices(units: readonly Unit[]): ReadonlySet<Unit> {
  const notices = units.filter(isNotice)
  const isTopic = units.some(
    ({text, label}, index) => (index === 0 || label?.class === 'headline') && /cookie/iu.test(text)
  )
  if (isTopic || notices.length < fewestNotices) return new Set()
  const all = new Set(notices)
  const headings = units.filter(
    ({text}, index) =>
      heading.test(text) && units.slice(index + 1, index + 3).some((unit) => all.has(unit))
  )
  return new Set([...notices, ...headings])
}

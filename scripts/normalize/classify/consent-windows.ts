/** Windows that ask for consent, copied with a text that is no page: a paragraph above its buttons. */
import type {Unit} from '../stages.ts'
import {speaksOfConsent} from './consent-notices.ts'
import {labeled, type Rule} from './rule.ts'

/** What such a window offers to press. */
const button =
  /^(?:(?:accept|reject|allow|refuse) all(?: cookies)?|(?:manage|cookie) (?:settings|preferences)|alle(?:s)? (?:cookies )?(?:akzeptieren|ablehnen|zulassen)|(?:cookie-)?einstellungen(?: verwalten)?|tout (?:accepter|refuser)|(?:accepter|refuser) tout|paramétrer|(?:aceptar|rechazar) tod[ao]s?|(?:aceitar|rejeitar) tudo|(?:accetta|rifiuta) tutt[io]|alles (?:accepteren|weigeren)|принять все|отклонить все)$/iu
/** Small lines of the window below its first button. */
const below =
  /^(?:datenschutz(?:erklärung)?|impressum|(?:cookie|privacy) policy|mentions légales|politique de confidentialité|política de privacidad|informativa sulla privacy)$/iu

/** Labels paragraphs about cookies right above such a button, and the buttons. */
export const consentWindows: Rule = (units) => {
  const isButton = (unit: Unit | undefined) => unit !== undefined && button.test(unit.text)
  const window = new Set<Unit>()
  for (const [index, unit] of units.entries()) {
    // Hardly any line is a button, which is soon seen.
    if (unit.label || !isButton(units[index + 1]) || !speaksOfConsent(unit.text)) continue
    window.add(unit)
    for (let at = index + 1; isButton(units[at]) || below.test(units[at]?.text ?? ''); at += 1)
      window.add(units[at]!)
  }
  if (window.size === 0) return units
  return units.map((unit) =>
    unit.label || !window.has(unit)
      ? unit
      : labeled(
          unit,
          'consent-windows/window',
          'share',
          'A window of the site that asks for consent.'
        )
  )
}

/** Sentences that sites print around every article: forms, cookies, newsletters, legal notes. */
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {reports} from './page-caption-forms.ts'
import {isPage} from './page-shape.ts'
import {isParagraph} from './paragraphs.ts'
import {addressesReaders, isStatement} from './reader-words.ts'
import {labeled, proseZone, type Rule} from './rule.ts'

const pageFurniture =
  /\b(?:your e-?mail address will not be published|required fields are marked|save my name, e-?mail|by (?:submitting|clicking|signing up|subscribing|continuing)\b.{0,80}\b(?:agree|terms|consent|accept)|(?:this|our) (?:web)?site uses cookies|we use cookies|cookie settings|accept (?:all )?cookies|to manage your cookie|please enable (?:javascript|cookies)|(?:disable|turn off) your ad ?blocker|you have successfully (?:subscribed|signed up)|(?:enter|type) your e-?mail|create a (?:free )?password|already (?:a subscriber|have an account)|forgot your password|(?:sign up|subscribe|register) (?:for|to) (?:our|the|get)\b|stay on top of the latest|get (?:the )?(?:latest|breaking|best)\b.{0,60}\b(?:inbox|e-?mail|newsletter|alerts?)|delivered (?:straight |directly )?to your inbox|follow .{2,30} on (?:facebook|twitter|instagram|x)\b|like us on facebook|this (?:material|article|content) may not be (?:published|reproduced|reprinted)|you can follow any responses|both comments and pings|notify me of (?:new|follow)|please be mindful of our community|opens in (?:a )?new (?:window|tab)|click to (?:share|e-?mail|print|tweet)|there was an error|an error (?:has )?occurred|(?:slideshow|video|page|site|content) requires javascript|media playback is (?:un|not )supported|(?:all|this) (?:content|work|article|site) is licensed|(?:proudly )?powered by (?:wordpress|blogger|disqus|nikola|drupal|joomla|ghost)|opinions expressed (?:by|here|in this)|(?:may|might|will|can) (?:earn|receive|get) (?:an? )?(?:\p{L}+ )?(?:commissions?|compensation)|independently (?:selected|evaluated?|reviewed|chosen)|(?:thanks|thank you) for (?:signing up|subscribing|your feedback)|no spam|unsubscribe at any time|(?:your|our) inbox|opt-in box|(?:modern|your) browser|site (?:works|is viewed) best|best viewed (?:in|with)|non-commercial use|links and will open in|you are receiving this|you(?:'ve| have)? received this (?:e-?mail|newsletter)|this page was last (?:edited|modified)|text is available under the creative commons|to (?:continue|keep) reading,? (?:please )?(?:subscribe|log ?in|sign (?:in|up)|register)|manage (?:your )?(?:preferences|subscriptions?)|view (?:this (?:e-?mail|newsletter) )?in (?:your|a) browser)\b/iu
const german =
  /(?:deine e-mail-adresse wird nicht veröffentlicht|erforderliche felder sind|diese (?:web)?(?:site|seite) (?:verwendet|nutzt|benutzt) cookies|(?:wir|diese website) (?:verwenden|nutzen|verwendet|nutzt) cookies|newsletter (?:abonnieren|anmelden)|jetzt (?:abonnieren|anmelden)|nutzungsbedingungen und|bloggen auf wordpress|(?:inhalte?|werk|website) .{0,40}(?:lizenziert|creative[ -]commons)|wird niemals veröffentlicht|erhält .{2,40}provision)/iu
const romance =
  /(?:votre adresse (?:e-?mail|de messagerie) ne sera pas publiée|les champs obligatoires|(?:ce site|nous) utilis(?:e|ons) des cookies|tu dirección de correo electrónico no será publicada|los campos obligatorios|(?:este sitio|esta web) (?:utiliza|usa) cookies|utilizamos cookies|o seu endereço de e-mail não será publicado|campos obrigatórios|este site (?:usa|utiliza) cookies|il tuo indirizzo email non sarà pubblicato|i campi obbligatori|questo sito (?:usa|utilizza) (?:i )?cookie|suscríbete a|inscrivez-vous à la newsletter|iscriviti alla newsletter)/iu
/** A label, and what it names: a maker, or after `Image caption` a text with a capital. */
const pictureLabel =
  /^(?:(?:image|picture|photo)\s+(?:copyright|caption|source|credit)|(?:media|image) caption)(?:\s*[:,]|(?=\s?(?-i:[\p{Lu}\d"“©@]))|$)/iu
const maker =
  /^(?:foto|bild|photo|crédit|credit|crédito|fuente|quelle|imago|getty images|shutterstock|dpa|afp|reuters|epa|ap photo|ap)\s*[:/©]\s*/iu
/** A caption may follow such a label; after others a sentence is what somebody says. */
const ofPicture = /^(?:foto|bild|photo)\s*:/iu
/** Names with a final stop are at most so many words. */
const mostNames = 4

/** Long paragraphs are the article's own, whatever they speak of. */
const longest = 400
/** A longer text must be about the site in more than one of its words. */
const longestForm = 200

function namesPicture(text: string): boolean {
  if (pictureLabel.test(text)) return true
  const label = maker.exec(text)?.[0]
  if (label === undefined) return false
  const rest = text.slice(label.length)
  if (!endsSentence(rest)) return true
  if (!/^\p{Lu}/u.test(rest)) return false
  return words(rest).length <= mostNames || (ofPicture.test(label) && !reports(rest))
}

const speaksOfSite = (text: string) =>
  [pageFurniture, german, romance].some((pattern) => pattern.test(text))

function judge(unit: Unit, amongProse: boolean): Unit | undefined {
  const {text} = unit
  if (text.length > longestForm && isParagraph(unit)) return undefined
  if (text.length <= longestForm && namesPicture(text)) {
    return labeled(unit, 'boilerplate/picture', 'credit', 'Names the picture or its maker.')
  }
  if (!speaksOfSite(text)) return undefined
  if (isStatement(text) && (amongProse || !addressesReaders(text))) return undefined
  const reason = 'A form, cookie or newsletter text of the site.'
  return labeled(unit, 'boilerplate/furniture', 'share', reason)
}

/**
 * Labels page furniture and picture credits by their fixed words. A sentence must speak to readers as
 * well, and among the prose of a text that is no page it is always the article's.
 */
export const boilerplate: Rule = (units) => {
  const zone = isPage(units) ? undefined : proseZone(units)
  return units.map((unit, index) => {
    if (unit.label || unit.text.length > longest) return unit
    // The title of a page may speak of inboxes and browsers.
    if (index === 0 && zone === undefined && units.length > 1) return unit
    const amongProse = zone !== undefined && index > zone.first && index < zone.last
    return judge(unit, amongProse) ?? unit
  })
}

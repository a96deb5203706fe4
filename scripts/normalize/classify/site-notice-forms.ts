/**
 * Notices that sites print among and around the paragraphs of their articles, by how they open: consent
 * to contents of others, buttons, forms, subscriptions, words of the editors to readers. Each form is
 * long enough that no sentence of an article opens with it by chance.
 */
import {alone, opening} from './notice-openings.ts'
import {readerNotices, saysItGoesOn} from './reader-notice-forms.ts'

/** Contents of another site that are shown once the reader consents. */
const embedded = opening(
  String.raw`(?:empfohlener|externer) (?:redaktioneller |externer )?inhalt(?=\W*$| datenschutz)`,
  String.raw`(?:externen? inhalte?|\p{L}+[ -]inhalte?|infografiken?) (?:anzeigen|erlauben|laden|aktivieren)(?=\W*$)`,
  String.raw`an dieser stelle (?:finden sie|findest du|befindet sich|steht|ist) .{0,80}extern\p{L}* inhalt`,
  String.raw`ich bin (?:damit )?einverstanden,? dass mir .{0,30}inhalte`,
  String.raw`(?:du kannst|sie können) (?:ihn|ihnen|sie|es)(?: dir| sich)? .{0,10}mit einem klick (?:anzeigen|laden)`,
  String.raw`personenbezogene daten können (?:dabei )?an drittplattformen`,
  String.raw`um eingebettete inhalte anzuzeigen`,
  String.raw`ein klick für den datenschutz`,
  String.raw`datenschutzeinstellungen (?:anpassen|ändern)`,
  String.raw`link zum \p{L}+-inhalt`,
  String.raw`podcast freigeben`,
  String.raw`recommended (?:editorial|external) content(?=\W*$)`,
  String.raw`(?:this|the) (?:content|video|post) is (?:hosted|provided) by (?:a third party|\p{L}+)\W.{0,80}(?:cookies|consent|terms|privacy)`,
  String.raw`this content can also be viewed on the site it originates from`,
  String.raw`ce contenu (?:est bloqué|provient de)`
)

const english = opening(
  String.raw`(?:story|article) continues below`,
  String.raw`this advertisement has not loaded yet`,
  String.raw`(?:we apologi[sz]e, but )?this video has failed to load`,
  String.raw`a welcome e-?mail is on its way`,
  String.raw`we encountered an issue signing you up`,
  String.raw`interested in more newsletters`,
  String.raw`by providing your e-?mail`,
  String.raw`this (?:content|article|story) is (?:reserved for subscribers|free to read\W+register)`,
  String.raw`(?:create an account|register|sign in)(?: or sign in)? to (?:continue with your reading|unlock more)`,
  String.raw`register / sign in to unlock`,
  String.raw`sign in or create an account`,
  String.raw`access articles from .{3,40} with one account`,
  String.raw`share your thoughts and join the conversation`,
  String.raw`enjoy additional articles per month`,
  String.raw`get e-?mail updates from your`,
  String.raw`unlimited online access to (?:read )?articles`,
  String.raw`you can save this article by registering`,
  String.raw`share this (?:item|page|story|article) (?:on|via) \p{L}+`,
  String.raw`add .{2,40} as an? preferred source on google`,
  String.raw`add us as an? preferred source`,
  String.raw`follow .{2,40} on google news and add us`,
  String.raw`(?:contact me with|receive) (?:news and offers|e-?mail) from (?:other|us on behalf)`,
  String.raw`you must confirm your public display name`,
  String.raw`please logout and then login again`,
  String.raw`this site is protected by recaptcha`,
  String.raw`you can (?:e-?mail|contact|reach) .{3,40} here, and read more of`,
  String.raw`got a (?:story|tip|news tip)\?`,
  String.raw`you can find this story in my`,
  String.raw`you have full access to this article via`,
  String.raw`search author on: `,
  String.raw`want to bookmark your favou?rite articles`,
  String.raw`i would like to be e-?mailed about`,
  String.raw`our community members are treated to special offers`
)

const otherLanguages = opening(
  String.raw`(?:einen )?(?:inhaltlichen )?fehler (?:auf .{2,20} )?(?:entdeckt|gefunden|melden)(?=\W*$)`,
  String.raw`(?:wie )?hat ihnen dieser artikel gefallen`,
  String.raw`durchschnittliche bewertung: \d`,
  String.raw`sollten ihnen fehler aufgefallen sein`,
  String.raw`wir freuen uns über eine mail an`,
  String.raw`mit absenden erklärst du`,
  String.raw`mit meiner anmeldung zum newsletter`,
  String.raw`ich möchte einen leserbrief`,
  String.raw`lire aussi : article réservé`,
  String.raw`(?:pour )?ajouter (?:l['’]article )?à vos sélections`,
  String.raw`je découvre les offres`,
  String.raw`il vous reste \d[\d.,]* ?% de cet article à lire`,
  String.raw`(?:lecture (?:du|de la|de) .{2,30} en cours sur un|ce message s['’]affichera sur l['’]) ?autre appareil`,
  String.raw`(?:parce qu['’]une autre personne|vous ne pouvez lire|vous pouvez vous connecter avec votre compte) .{0,60}(?:est en train de lire|sur un seul appareil|sur autant d['’]appareils)`,
  String.raw`la lettura di .{2,30} è in corso su un altro dispositivo`,
  String.raw`vous possédez déjà un compte`,
  String.raw`als abonnee (?:lees je|van het)`,
  String.raw`nog geen abonnee`,
  String.raw`(?:je kan elke maand opzeggen|opzeggen wanneer je wilt)`,
  String.raw`ljuduppspelningen är ai-genererad`,
  String.raw`anmäl (?:text- och faktafel|fel)`,
  String.raw`detta är en nyhetsartikel\.`,
  String.raw`caratteri rimanenti`,
  String.raw`(?:leggi e commenta|partecipa alla discussione)(?=\W*$)`,
  String.raw`les også(?=: |\p{Lu})`,
  String.raw`haberi paylaş`
)

const buttons = alone(
  String.raw`(?:article content|view (?:all )?\d{1,3} (?:images?|photos?)|advertisement \d{1,2})`,
  String.raw`(?:play video|hide message bar|(?:de|in|des)crease (?:article )?font size|enlarge this image)`,
  String.raw`(?:link copied!? ?)?bookmark|story saved|social sharing|social links navigation`,
  String.raw`(?:duration|längd|durée|dauer):? \d{1,2}:\d{2}(?::\d{2})?`,
  String.raw`after newsletter promotion|(?:facebook|twitter|instagram|youtube|tiktok) content`,
  String.raw`öppna bild i helskärm|länk kopierad|kopiera länk|lyssna på artikel(?:n)?`,
  String.raw`gem på læseliste|del artiklen(?: del)?|setja bókamerki|annons`,
  String.raw`abo abschließen ?(?:login)?|kommentare ?teilen|jetzt spenden|download als pdf`,
  String.raw`s['’]inscrire gratuitement|identifiez-vous`
)

/** What a line is to the page: consent to contents of others, another notice or button, or neither. */
export function noticeOf(text: string): 'embedded' | 'notice' | undefined {
  if (embedded.test(text)) return 'embedded'
  const forms = [english, otherLanguages, buttons, ...readerNotices]
  return forms.some((form) => form.test(text)) || saysItGoesOn(text) ? 'notice' : undefined
}

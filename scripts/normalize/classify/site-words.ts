/**
 * Words of user interfaces: what buttons, forms, menus and legal lines of sites are made of. In an
 * article each may stand now and then; a short line that consists of them is the site's.
 */
import {words} from '../text.ts'

/** By kind of use; several languages in each, lower case. */
const table = {
  account: `account accounts login log logged signin signup sign subscribe subscribed subscriber
    subscribers subscribing subscription subscriptions newsletter newsletters register registered
    registration password username email e-mail emails inbox unsubscribe cookie cookies privacy terms
    policy conditions javascript browser notifications optin gdpr adblock
    abonnieren abonnement abo anmelden anmeldung registrieren passwort benutzername datenschutz
    datenschutzerklärung impressum nutzungsbedingungen agb
    abonner abonnez abonnez-vous inscription connexion courriel confidentialité
    suscríbete suscribirse suscripción registrarse contraseña correo boletín privacidad
    iscriviti accedi registrati abbonati privacidade assine inscreva-se entrar cadastre-se
    подписаться подписка подпишитесь войти регистрация рассылка конфиденциальности
    aanmelden inloggen abonneren wachtwoord zaloguj prenumerata logowanie prywatności
    abone giriş üyelik gizlilik masuk daftar langganan prenumerera`,
  sharing: `share shares shared sharing tweet tweets retweet facebook twitter instagram pinterest
    whatsapp linkedin youtube telegram reddit tumblr flipboard messenger tiktok snapchat stumbleupon
    xing vk viber digg google+ pin follow followers print copy link
    teilen drucken folgen merken versenden partager imprimer suivez-nous compartir imprimir síguenos
    condividi stampa seguici compartilhar compartilhe siga-nos поделиться печать bagikan paylaş
    udostępnij delen dela ikuti takip`,
  navigation: `menu search home homepage skip back top previous prev next archive archives sitemap rss
    categories category tags tag tagged topics filed permalink navigation related recommended trending
    popular latest posts more loading load click close toggle open expand collapse view show hide all
    contact about advertise careers faq
    suche startseite zurück weiter vorheriger nächster kategorien kategorie schlagwörter schlagworte
    mehr kontakt übersicht beitrag beiträge artikel weiterlesen
    accueil recherche rechercher précédent suivant catégories étiquettes
    inicio buscar anterior siguiente categorías etiquetas más contacto
    cerca precedente successivo categorie etichette contatti início busca próximo
    главная поиск назад далее теги метки рубрики ещё контакты читайте
    beranda selanjutnya sebelumnya kategori szukaj wstecz zoeken terug volgende vorige hem sök ara`,
  commerce: `advert advertisement advertisements advertising ad ads sponsored promoted buy cart checkout
    shop deals download app donate anzeige werbung publicité publicidad pubblicità publicidade реклама
    advertentie reklama reklam iklan annonce mainos`,
  comments: `comment comments reply replies respond commenting moderated disqus upvote trackback
    trackbacks pingback kommentar kommentare kommentieren antworten commentaire commentaires répondre
    comentario comentarios comentar responder commento commenti rispondi comentário comentários
    комментарий комментарии комментировать ответить komentar balas yorum yorumlar reacties reageer
    komentarze odpowiedz kommentit kommentarer`,
  legal: `website websites site trademark trademarks disclaimer copyright rights reserved liability`
} as const

const known: ReadonlySet<string> = new Set(
  Object.values(table).flatMap((list) => list.split(/\s+/))
)

const commercial: ReadonlySet<string> = new Set(table.commerce.split(/\s+/))

const sharing: ReadonlySet<string> = new Set(table.sharing.split(/\s+/))
/** Words that may stand between the names of networks. */
const joints: ReadonlySet<string> = new Set([
  'on',
  'via',
  'with',
  'to',
  'this',
  'all',
  'us',
  'email',
  'e-mail',
  'article',
  'auf',
  'sur',
  'en',
  'su',
  'no',
  'в'
])

const isAll = (text: string, ...sets: readonly ReadonlySet<string>[]) => {
  const all = words(text.toLowerCase())
  return all.length > 0 && all.every((word) => sets.some((set) => set.has(word)))
}

/** Names of networks and messengers, lower case. */
const networks: ReadonlySet<string> = new Set(
  `facebook twitter instagram pinterest whatsapp linkedin youtube telegram reddit tumblr flipboard
  messenger tiktok snapchat xing vk viber odnoklassniki вконтакте одноклассники фейсбук телеграм
  вайбер вотсап فيسبوك تويتر واتساب تلغرام تلگرام واتس‌اپ פייסבוק טוויטר ווטסאפ וואטסאפ טלגרם
  微信 微博 qq line x e-mail email mail`.split(/\s+/)
)

/** Whether a lower-case word names a network or a messenger. */
export const isAnyNetwork = (word: string): boolean => networks.has(word)

/** Whether a line is nothing but buttons for sharing the page. */
export function isSharing(text: string): boolean {
  return text.length <= 60 && isAll(text, sharing, joints) && !isAll(text, joints)
}

/** Whether a line says nothing but that an advertisement stands here. */
export function isAdvertisement(text: string): boolean {
  return text.length <= 60 && isAll(text, commercial)
}

/** Number of words of a text that are words of user interfaces. */
export function siteWordCount(text: string): number {
  return words(text.toLowerCase()).filter((word) => known.has(word)).length
}

/** Share of a text's words that are words of user interfaces, 0 to 1. */
export function siteWordShare(text: string, wordCount: number): number {
  return wordCount === 0 ? 0 : siteWordCount(text) / wordCount
}

const consent =
  /(?<!\p{L})(?:cookies?|privacy|consent|browser|opt[ -]out|datenschutz\p{L}*|einwilligung\p{L}*|confidentialité|consentement|navigateur|privacidad|consentimiento|navegador|privacidade|consentimento|consenso|riservatezza|toestemming|prywatności)(?!\p{L})/giu
const longestConsent = 900

/** Whether a paragraph speaks of cookies and privacy more than once, as notices of sites do. */
export function asksConsent(text: string): boolean {
  return text.length <= longestConsent && (text.match(consent)?.length ?? 0) >= 2
}

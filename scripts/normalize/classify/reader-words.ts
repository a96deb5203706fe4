import {words} from '../text.ts'

/**
 * Words with which a site speaks to its readers or of itself. A sentence of an article can hold a
 * phrase of forms and notices by chance; together with such a word it is the site's.
 */
const readerWords = [
  ...['you', 'yours?', 'yourself', 'we', 'our', 'us', 'please', 'here', 'try again'],
  ...['cookies?', 'e-?mails?', 'newsletters?', 'inbox', 'browser', 'javascript', 'password'],
  ...['spam', 'subscri\\p{L}+', 'facebook', 'twitter', 'instagram', 'whatsapp', 'telegram'],
  ...['youtube', 'app', 'podcasts?', 'licen[sc]ed?', 'creative commons', 'wordpress', 'window'],
  ...['tab', 'pings', 'donat\\p{L}+', 'commissions?', 'contributors?'],
  ...[
    '(?:this|the|all) (?:web)?(?:site|page|article|content|material|story|post|work|publication)s?'
  ],
  ...[
    'du',
    'dein\\p{L}*',
    'dich',
    'dir',
    'wir',
    'uns',
    'unsere?\\p{L}*',
    'ihre?',
    'website',
    'felder'
  ],
  ...['lizenz', 'bloggen', 'datenschutz\\p{L}*', 'provision', 'hier'],
  ...['votre', 'vous', 'nous', 'champs', 'tu', 'usted', 'campos', 'suscríbete', 'sitio'],
  ...['site', 'seu', 'tuo', 'campi', 'sito', 'iscriviti', 'inscrivez-vous', 'assine']
].join('|')
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${readerWords})(?![\p{L}\p{N}])`, 'iu')

/** What people are quoted as saying is not the site's. */
const quotation = /["“„«][^"”“»]*["”“»]/gu

/** Whether a text speaks to readers, or of the site that it stands on. */
export const addressesReaders = (text: string): boolean =>
  pattern.test(text.replace(quotation, ' '))

/** A label of few words can have a final stop, too: `Powered by Blogger.` */
const mostLabelWords = 3

/** Whether a text is a statement, as articles make them: no label, exclamation or text cut short. */
export const isStatement = (text: string): boolean =>
  /(?:[^.…]\.|[。।．؟])["'”’»)\]]*$|[!?…]["”»]$/u.test(text) && words(text).length > mostLabelWords

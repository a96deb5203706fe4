/** Sentences on what a format states outside the text. */
type Params = Readonly<Record<string, string | number>>
type Sentence = (params: Params) => string

const doubts: Readonly<Record<string, string>> = {
  weekday: ', but its weekday is a different one',
  future: ', but that day had not come when the archive was made',
  ancient: ', but no newspaper is as old',
  placeholder: ', but that is what programs write where they know no date',
  unsure: ', but not as a day, month or year that is certain'
}

/** `where` names the thing that says so: `The data for search engines in the page`. */
const says =
  (where: string): Sentence =>
  ({name, as = name, doubt, readings, zone, century}) => {
    const doubted = doubts[String(doubt)] ?? ''
    const ways = century === 'open' ? Number(readings) / 2 : Number(readings)
    const open =
      ways > 1 && doubted === '' && zone !== 'utc'
        ? '; day and month can be read either way round'
        : ''
    const short = century === 'open' && doubted === '' ? '; its year does not say the century' : ''
    const near =
      zone === 'utc' ? '; it is a day in Greenwich, where the paper is it can be another' : ''
    return `${where} says so, as “${as}”${doubted}${open}${short}${near}.`
  }

/** A day by which the text was published. */
const limits =
  (what: string): Sentence =>
  ({name}) =>
    `${what} on the day that is given as “${name}”, so it was published by then.`

export const formatSentences: Readonly<Record<string, Sentence>> = {
  'format/json-ld': says('The page’s structured data'),
  'format/json-ld-limit': limits('The page was changed'),
  'format/meta': says('The head of the page'),
  'format/meta-limit': limits('The page was changed'),
  'format/link': says('A link in the head of the page'),
  'format/page-title': says('The title of the page'),
  'format/saved-from': says('The program that saved the page'),
  'format/saved-from-limit': limits('The page was saved'),
  'format/column': says('The table'),
  'format/column-limit': limits('The text was changed or saved'),
  'format/front-matter': says('The front matter of the file'),
  'format/front-matter-limit': limits('The text was changed or saved'),
  'format/press-record': says('The record of the press database'),
  'format/press-record-limit': limits('The database took the text'),
  'format/feed': says('The feed'),
  'format/feed-limit': limits('The text was changed'),
  'format/feed-channel': says('The feed as a whole'),
  'format/wordpress': says('The WordPress export'),
  'format/wordpress-limit': limits('The text was changed'),
  'format/mail': says('The header of the mail'),
  'format/mail-limit': limits('The mail that brings the text was sent'),
  'format/newsletter': says('The header of the newsletter'),
  'format/newsletter-limit': limits('The newsletter was sent'),
  'format/warc': says('The web archive'),
  'format/warc-limit': limits('The page was captured'),
  'dropped/placeholder': () => 'Not taken: programs write this where they know no date.',
  'dropped/unsure': () => 'Not taken: it is not stated as a certain day, month or year.',
  'issue/unsure-date': () =>
    'A date is given here, but not as a day, month or year that is certain; it was not taken.',
  'dropped/outranked': () => 'Not taken: a surer part of the page states another day.',
  'dropped/printed-otherwise': () => 'Not counted: the text itself prints another.',
  'dropped/stated-otherwise': () => 'Not counted: the source states another.'
}

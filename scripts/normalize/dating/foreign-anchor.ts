/**
 * How a title stands to the day of writing in a text whose tenses are not read. It never makes an answer
 * certain from above: in many languages presidents keep their title for life.
 */
import {bounds} from '../../../src/authorities/dates.ts'
import {allMatches} from '../matches.ts'
import type {Anchor} from './anchor.ts'
import type {OfficeClaim} from './office-claim.ts'
import {isProse, type Reading} from './reading.ts'

/** What is told of the dead, of works about them, and of old times. */
const remembering = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${[
    'mort[eos]?|décéd\\p{L}+|assassin\\p{L}+|obsèques|mémoires|musée|biographie|films?|roman|anniversaire|centenaire|histoire|statue|il y a|siècle|fondation|veuve|hommage',
    'starb|gestorben|tot|tod(?:es)?|ermordet|attentat|memoiren|museum|biogra(?:f|ph)ie|jahrestag|geschichte|denkmal|vor \\p{L}+ jahren|jahrhundert|stiftung|witwe|damals|grab',
    'muri\\p{L}+|muerte|falleci\\p{L}+|asesin\\p{L}+|memorias|museo|biografía|película|novela|aniversario|historia|estatua|hace|siglo|fundación|viuda|homenaje',
    'mor(?:to|ta|te)|memorie|biografia|romanzo|anniversario|storia|statua|anni fa|secolo|fondazione|vedova',
    'morr\\p{L}+|faleceu|memórias|museu|filme|romance|aniversário|história|estátua|há|século|fundação|viúva',
    'overleden|vermoord|begrafenis|geschiedenis|standbeeld|jaar geleden|eeuw|stichting|weduwe',
    'умер\\p{L}*|скончал\\p{L}*|смерт\\p{L}+|убит\\p{L}*|убийств\\p{L}+|похорон\\p{L}*|мемуар\\p{L}*|музе\\p{L}+|биографи\\p{L}*|фильм\\p{L}*|роман\\p{L}*|годовщин\\p{L}*|истори\\p{L}+|памятник\\p{L}*|лет назад|век\\p{L}{0,2}|вдов\\p{L}*|помер\\p{L}*|річниц\\p{L}*|років тому',
    'zmarł\\p{L}*|śmier\\p{L}+|zamord\\p{L}+|pogrzeb\\p{L}*|pamiętnik\\p{L}*|muze\\p{L}+|biografi\\p{L}*|powieś\\p{L}+|rocznic\\p{L}*|histori\\p{L}*|pomnik\\p{L}*|lat temu|wieku|fundacj\\p{L}*|wdow\\p{L}*',
    'kuol\\p{L}+|murh\\p{L}+|hautaj\\p{L}+|muistelm\\p{L}+|elämäkert\\p{L}+|elokuva\\p{L}*|romaani\\p{L}*|vuosipäiv\\p{L}+|patsas|vuotta sitten|vuosisa\\p{L}+|säätiö\\p{L}*|leski',
    'död\\p{L}*|avled|mord\\p{L}*|drept|begrav\\p{L}*|memoar\\p{L}*|årsdag\\p{L}*|jubileum|år sedan|år siden|sekel|stiftelse\\p{L}*|änka|enke',
    'öldü\\p{L}*|ölüm\\p{L}*|suikast\\p{L}*|cenaze\\p{L}*|anıl?\\p{L}*|müze\\p{L}*|yıl ?dönümü\\p{L}*|tarih\\p{L}*|heykel\\p{L}*|yıl önce|yüzyıl\\p{L}*|vakf\\p{L}*',
    '[הוב]?(?:מת|נפטר|נרצח|רצח|הלווי\\p{L}+|זיכרונות\\p{L}*|מוזיאון|ביוגרפיה|סרט|רומן|היסטורי\\p{L}+|פסל|קרן|אלמנ\\p{L}+|יום השנה)|לפני \\p{L}+ שנ\\p{L}+',
    '(?:ال|و)?(?:توفي|وفاة|اغتيال|جنازة|مذكرات|متحف|سيرة|فيلم|رواية|ذكرى|تاريخ|تمثال|قرن|مؤسسة|أرملة)'
  ].join('|')})(?![\p{L}\p{M}])`,
  'iu'
)
const years = /(?<!\p{N})(?:1[5-9]|20)\d{2}(?!\p{N})/gu
/** What a text opens with. */
const opening = 1500

/** The last year in which any of the terms was held. */
const lastYear = ({terms}: OfficeClaim) =>
  Math.max(
    ...terms.map(({end}) =>
      end === undefined ? Number.POSITIVE_INFINITY : Number(bounds(end).latest.slice(0, 4))
    )
  )

/** `soft` where the text opens with whoever holds the office, and neither remembers nor looks back. */
export function foreignAnchor({structured, clauses}: Reading, claim: OfficeClaim): Anchor {
  const {mention, at} = claim
  const {unit} = mention
  const {lead, quoted, sentence} = clauses.at(unit, {
    start: at.start - unit.start,
    end: at.end - unit.start
  })
  const said = unit.text.slice(sentence.start, sentence.end)
  if (!lead || quoted || mention.quoted || new RegExp(years, 'u').test(said)) return 'background'
  const texts = structured.units.filter((one) => isProse(one) || one.label.class === 'headline')
  const last = lastYear(claim)
  const isLater = texts.some(({text}) =>
    allMatches(text, years).some(({0: year}) => Number(year) > last)
  )
  const isRemembered = texts.slice(0, 3).some(({text}) => remembering.test(text.slice(0, opening)))
  return isLater || isRemembered ? 'background' : 'soft'
}

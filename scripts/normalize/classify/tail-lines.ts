/**
 * Lines that agencies, papers and forums print below a story, each by its fixed words: `(Editing by Jane
 * Doe)`, `SOURCE Acme Corp.`, `(Turn to Page 6, Column 1)`. A sentence that goes on is the article's.
 */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {eachUnitOutsideProse, labeled} from './rule.ts'

interface Form {
  readonly class: SegmentClass
  readonly rule: string
  readonly reason: string
  readonly pattern: RegExp
}

const name = String.raw`(?-i:\p{Lu})[\p{L}\p{M}.'’-]*`
const names = String.raw`${name}(?:[\s,;&]+(?:(?:and|in|by|additional|reporting|writing|editing)\s+){0,4}${name}){0,14}`
const job = String.raw`(?:additional\s+)?(?:reporting|editing|writing|compiled|research)`

const forms: readonly Form[] = [
  {
    class: 'signoff',
    rule: 'tail-lines/desk',
    reason: 'Names who edited or helped with the report.',
    pattern: new RegExp(
      String.raw`^(?:\((?:${job})(?:\s+and\s+${job})?\s+by\s+[^()]{3,200}\)|additional\s+reporting\s+by\s+${names}\.?|(?:the\s+)?(?:associated press|ap|afp|reuters)\s+(?:[\p{Ll}]+\s+)?(?:writers?|reporters?|correspondents?)\s+${names}\s+contributed(?:\s+to\s+this\s+(?:report|story))?\.?)$`,
      'iu'
    )
  },
  {
    class: 'nav',
    rule: 'tail-lines/standards',
    reason: 'Leads to the principles of the agency.',
    pattern: /^our standards\s*:\s*(?:the\s+)?(?:thomson reuters\s+)?trust principles\W*$/iu
  },
  {
    class: 'signoff',
    rule: 'tail-lines/release',
    reason: 'Names the sender of a press release, and how to reach it.',
    pattern:
      /^(?:(?-i:SOURCE)\s+(?-i:\p{Lu}).{1,80}|\/?(?-i:CONTACT|Contact)\s*:.{0,120}\d{3}[-. ]\d{4}\W*)$/iu
  },
  {
    class: 'nav',
    rule: 'tail-lines/jump',
    reason: 'Says where the paper goes on with the story.',
    pattern:
      /^[([]?(?:turn|continued|see|please turn)\s+(?:to|on)\s+(?:page|p\.)\s*[a-z]?-?\d{1,3}(?:,?\s+col(?:umn|\.)\s*\d{1,2})?[)\]]?\W*$/iu
  },
  {
    class: 'nav',
    rule: 'tail-lines/forum',
    reason: 'A line of the forum about the post.',
    pattern: /^last edited by \S.{0,100}(?:;\s*edited \d+ times? in total)?$/iu
  },
  {
    class: 'nav',
    rule: 'tail-lines/comments',
    reason: 'Leads to the comments of readers.',
    pattern: /^(?:comments|commentaires|comentarios|kommentare|комментарии)\s*\(\d{1,5}\)$/iu
  },
  {
    class: 'related',
    rule: 'tail-lines/related',
    reason: 'A label above links to other articles of the site.',
    pattern: /^(?:notas|noticias|notícias|artículos) relacionad[ao]s\W*$/iu
  },
  {
    class: 'share',
    rule: 'tail-lines/buttons',
    reason: 'Buttons or notes of the site to its readers.',
    pattern:
      /^(?:compartir(?: en (?:facebook|twitter|whatsapp|telegram))*|(?:article|contenu) réservé aux abonnés)\W*$/iu
  }
]

/** The form that a line has, if it has one. */
export const tailForm = (text: string): Form | undefined =>
  forms.find(({pattern}) => pattern.test(text))

/** Labels such lines outside the prose. */
export const tailLines = eachUnitOutsideProse((unit) => {
  const form = tailForm(unit.text)
  return form && labeled(unit, form.rule, form.class, form.reason)
}, 240)

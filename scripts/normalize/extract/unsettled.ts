/** Words of calling off that tell of none: it is denied, asked for, or may come. */
import {allMatches} from '../matches.ts'

const report = String.raw`(?:reports?|rumou?rs?|claims?|suggestions?|stories|a\s+story)`
/** `denied that`, `Reports that`, `whether`: wherever it stands ahead, in the sentence. */
const farAhead = new RegExp(
  String.raw`\bden(?:y|ies|ied|ying|ials?)\b|\b(?:no\s+truth|untrue|rumou?rs?|speculat\w*|whether|unless|if)\b|(?:^\s*|\b(?:amid|the|these|such|no|of|by|to|with|contradict(?:s|ed)|reject(?:s|ed)|dismiss(?:es|ed)|press|media|newspapers?)\s+)${report}\s+(?:[\p{L}]+\s+){0,3}?that\b`,
  'giu'
)
/** `denied the charges and called off`: what stands behind is another statement. */
const another =
  /(?:,|\b(?:and|but))\s+(?:(?:has|have|had|then|later|also|today|yesterday|he|she)\s+)*$/iu
const asking = String.raw`(?:threat\w*|refus\w*|declin\w*|urg\w*|ask\w*|press(?:ed|es|ing|ure[sd]?)?|call(?:s|ed|ing)?|appeal\w*|demand\w*|want\w*|wish\w*|hop(?:es?|ed|ing)|plead\w*|begg\w*|advis\w*|tr(?:y|ies|ied|ying)|intend\w*|tempt\w*|prepar\w*|ready|power|right|plans?|intention|reason|free|possibl[ey]|likely|better|wise|not|n[’']t)`
/** `may have to`, `threatened on Monday to`, `considered`: right ahead of the verb. */
const rightAhead = new RegExp(
  String.raw`(?:\b(?:(?:not|never|nearly|almost)(?:\s+yet|\s+be)?|(?<!\bin\s)(?:may|might|could|cannot)(?:\s+(?:not|yet|still|have\s+to|be\s+forced\s+to))*|(?:consider|ponder|weigh|mull|discuss|debat|avoid|rul)(?:e|es|s|ed|ing)?(?:\s+out)?|against|instead\s+of|without|short\s+of)|n[’']t|\b${asking}\s+(?:(?!(?:and|but)\b)[\p{L}\p{N}.’'-]+,?\s+){0,6}?to)\s+$`,
  'iu'
)
/** `demanded that he cancel`: with the bare form of the verb. */
const wished =
  /\b(?:demand|insist|suggest|propos|recommend|ask|urg)(?:s|es|ed|e|ing)?\s+that\s+(?:[\p{L}.’'-]+\s+){1,5}$/iu
const bareForm =
  /^(?:cancel|call\s+off|postpone|scrap|abandon|shelve|skip|drop|delay|suspend|put\s+off|(?:pull|back)\s+out)\b/iu
/** `Trip to Baku may be canceled`, `not called off`: within the words themselves. */
const within = /\b(?:not|never|may|might|could|nearly|almost)\b|n[’']t\b/u
/** `was called off, which she denied`, `Trip off?`: behind the words, in the sentence. */
const behindIt = /\bden(?:ies|ied)\b|\b(?:untrue|false|no\s+truth)\b|^[^.!?]*\?/iu

/** Whether words of calling off do not tell of one, by the rest of their sentence. */
function isUnsettled(ahead: string, words: string, behind: string): boolean {
  const isReported = allMatches(ahead, farAhead).some(
    ({index, 0: found}) => !another.test(ahead.slice(index + found.length))
  )
  return (
    isReported ||
    rightAhead.test(ahead) ||
    (bareForm.test(words) && wished.test(ahead)) ||
    within.test(words) ||
    behindIt.test(behind)
  )
}

/**
 * Whether a form of calling off is told as a fact somewhere in a text. `before` and `after` are what its
 * sentence has on either side.
 */
export function isSettled(form: RegExp, text: string, before = '', after = ''): boolean {
  if (!form.test(text)) return false
  return allMatches(text, new RegExp(form.source, `g${form.flags}`)).some(({index, 0: words}) => {
    const ahead = `${before}${text.slice(0, index)}`
    const rest = `${text.slice(index + words.length)}${after}`
    return !isUnsettled(
      ahead.slice(ahead.search(/[^.!?]*$/u)),
      words,
      /^[^.!?]*[.!?]?/u.exec(rest)?.[0] ?? ''
    )
  })
}

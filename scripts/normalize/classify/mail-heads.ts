/**
 * The header of a mail that somebody pasted into a text: `From:`, `To:`, `Subject:` and `Date:` in lines
 * one below another. It tells when the mail was sent, and nothing of when what it brings was printed.
 */
import {isMailField, isMailHeader, mailHeaderRule} from '../mail-header.ts'
import type {Unit} from '../stages.ts'
import {labelAll, type Rule} from './rule.ts'

/** `-------- Forwarded Message --------` */
const opens =
  /^(?:[-–—_*>\s]{2,})?(?:begin forwarded message|forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d['’]origine|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|messaggio (?:inoltrato|originale)|doorgestuurd bericht)\s?:?[-–—_*\s]*$/iu

const longest = 200
const isField = ({text, label}: Unit): boolean =>
  !label && text.length <= longest && text.split('\n').every(isMailField)

/** Labels such headers, with the line that announces a forwarded mail. */
export const mailHeads: Rule = (units) => {
  const found = new Set<Unit>()
  for (let start = 0; start < units.length; start += 1) {
    let end = start
    while (end < units.length && isField(units[end]!)) end += 1
    if (end === start) continue
    const run = units.slice(start, end)
    const above = units[start - 1]
    if (isMailHeader(run.flatMap(({text}) => text.split('\n')))) {
      for (const unit of run) found.add(unit)
      if (above && !above.label && opens.test(above.text)) found.add(above)
    }
    start = end
  }
  return labelAll(units, found, mailHeaderRule, 'markup', 'A line of the header of the mail.')
}

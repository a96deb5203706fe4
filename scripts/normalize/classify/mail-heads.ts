/**
 * The header of a mail that somebody pasted into a text: `From:`, `To:`, `Subject:` and `Date:` in lines
 * one below another. It tells when the mail was sent, and nothing of when what it brings was printed.
 */
import type {Unit} from '../stages.ts'
import {labeled, type Rule} from './rule.ts'

/** Of the lines of such a header. */
export const mailHeaderRule = 'markup/mail-header'

const sender = /^(?:from|von|de|da|van|fra|från|od|от|від)\s?:/iu
const receiver = /^(?:to|cc|an|à|para|a|aan|til|till|do|komu|кому|копия)\s?:/iu
const subject =
  /^(?:subject|re|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat|předmět|тема)\s?:/iu
/** Opens the line that tells when the mail was sent. */
export const sent =
  /^(?:date|sent|datum|gesendet|envoyé|enviado(?: el)?|enviada em|fecha|data|inviato|verzonden|dato|sendt|skickat|wysłano|odesláno|дата|отправлено)\s?:/iu
const others = /^(?:reply-to|bcc|message-id|importance|attachments?|x-[\p{L}-]+)\s?:/iu
const fields = [sender, receiver, subject, sent, others]
/** `-------- Forwarded Message --------` */
const opens =
  /^(?:[-–—_*>\s]{2,})?(?:begin forwarded message|forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d['’]origine|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|messaggio (?:inoltrato|originale)|doorgestuurd bericht)\s?:?[-–—_*\s]*$/iu

const longest = 200
/** A header with a time of day or an address is a mail's; a memorandum has neither. */
const ofMail = /\d[:.h]\d{2}(?!\d)|\S@\S|^sent\s?:/imu

const isField = ({text, label}: Unit): boolean =>
  !label &&
  text.length <= longest &&
  text.split('\n').every((line) => fields.some((field) => field.test(line.trim())))

/** Whether lines are such a header: who sent it, when, and to whom or about what. */
function isHead(lines: readonly string[]): boolean {
  const has = (field: RegExp) => lines.some((line) => field.test(line.trim()))
  return (
    has(sender) && has(sent) && (has(receiver) || has(subject)) && ofMail.test(lines.join('\n'))
  )
}

/** Labels such headers, with the line that announces a forwarded mail. */
export const mailHeads: Rule = (units) => {
  const found = new Set<Unit>()
  for (let start = 0; start < units.length; start += 1) {
    let end = start
    while (end < units.length && isField(units[end]!)) end += 1
    if (end === start) continue
    const run = units.slice(start, end)
    const above = units[start - 1]
    if (isHead(run.flatMap(({text}) => text.split('\n')))) {
      for (const unit of run) found.add(unit)
      if (above && !above.label && opens.test(above.text)) found.add(above)
    }
    start = end
  }
  if (found.size === 0) return units
  return units.map((unit) =>
    found.has(unit)
      ? labeled(unit, mailHeaderRule, 'markup', 'A line of the header of the mail.')
      : unit
  )
}

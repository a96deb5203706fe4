/** Chinese author lines: the word for a reporter, and names behind it. */
import {hanSurnames} from './han-surnames.ts'

/** A family name of one letter, or of two, and a given name. */
const hanName = String.raw`(?:${hanSurnames})\p{Script=Han}{1,2}`
const hanWho = '(?:记者|記者|通讯员|通訊員|特派员|特派員|撰文|作者)'
const hanJoint = String.raw`(?:[\s　]+|[、，,/])`
/** `记者 王小明 李红 报道`, `本报记者王小明`: names behind the word, with or without a colon. */
const inHan = new RegExp(
  String.raw`^[（(【]?(?:(?!${hanWho})\p{Script=Han}){0,6}${hanWho}[\s　]*[:：/]?[\s　]*(?<names>${hanName}(?:${hanJoint}${hanName}){0,4})[\s　]*(?:报道|報道|報導|撰写|文)?[）)】]?$`,
  'u'
)

/** Names of such a line, with their joints; `undefined` when it is none. */
export function signedInHan(text: string): string | undefined {
  const {names} = inHan.exec(text.trim())?.groups ?? {}
  const each = names?.match(/\p{Script=Han}+/gu)
  return each?.join(', ')
}

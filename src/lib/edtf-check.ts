/** Whether an EDTF value that a person wrote can be true: a pattern does not know the calendar. */
import {edtfBounds, edtfMembers} from './edtf.ts'
import {daysInMonth} from './epoch-days.ts'

const isKnown = (digits: string | undefined): digits is string =>
  digits !== undefined && !digits.includes('X')

/** What is wrong with one date of a value; nothing when its day or month can exist. */
function wrongPart(part: string): string | undefined {
  const [year = '', month, day] = part.replace(/[?~%]$/, '').split('-')
  if (year === '0000') return 'there is no year 0'
  if (year === 'XXXX') return 'it says nothing of the year'
  if (isKnown(month) && (Number(month) < 1 || Number(month) > 12)) return `no month is ${month}`
  if (!isKnown(day)) return undefined
  // In a year that is not known, 29 February can be.
  const leapable = Number(isKnown(year) ? year : '2000')
  const most = isKnown(month) ? daysInMonth(leapable, Number(month)) : 31
  return Number(day) >= 1 && Number(day) <= most ? undefined : `${part} is no day of the calendar`
}

/** What is wrong with the members of a set: each may be a day or a range, the earliest first. */
function wrongOrder(edtf: string): string | undefined {
  const members = edtf.slice(1, -1).split(',')
  if (members.some((member) => member.split('..').length > 2)) return 'a range has two ends'
  let last = ''
  for (const [index, {earliest, latest}] of edtfMembers(edtf).entries()) {
    if (index > 0 && earliest === undefined) return 'only the first range can be open before'
    if (earliest !== undefined && latest !== undefined && earliest > latest)
      return 'a range ends before it begins'
    if (last !== '' && earliest !== undefined && earliest <= last)
      return 'the days of a set stand in their order'
    if (latest === undefined && index < members.length - 1)
      return 'only the last range can be open behind'
    last = latest ?? last
  }
  return undefined
}

/** Why no day can be meant by a value of the right shape; `undefined` when one can. */
export function impossibleDate(edtf: string): string | undefined {
  const parts = edtf.replace(/^\[|\]$/g, '').split(/\.\.|,/)
  for (const part of parts) {
    const wrong = part === '' ? undefined : wrongPart(part)
    if (wrong !== undefined) return wrong
  }
  if (edtf.startsWith('[')) return wrongOrder(edtf)
  const {earliest = '', latest = ''} = edtfBounds(edtf)
  return earliest > latest ? 'it ends before it begins' : undefined
}

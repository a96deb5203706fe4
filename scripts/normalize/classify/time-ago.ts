/** `3 hours ago`, `Posted 2 days ago`, `5 min read`: what stands in a header where others print a date. */

const said = String.raw`(?:\p{L}+:\s|(?:posted|published|updated|added|last\s+updated|publié|publicado|pubblicato|aktualisiert|veröffentlicht|опубликовано|обновлено)\s)?`
const before = String.raw`(?:vor|hace|il y a|há|před|för|for|przed|pred)\s\d{1,3}\s\p{L}+`
const after = String.raw`\d{1,3}\s?\p{L}+\s(?:ago|read|fa|geleden|sedan|siden|temu|önce|назад|atrás)`
const reading = String.raw`\d{1,3}\s?min(?:\.|uten|utes|utos)?(?:\s(?:lesezeit|de lecture|de lectura))?`
const line = new RegExp(String.raw`^\W*${said}(?:${before}|${after}|${reading})\W*$`, 'iu')

/** Whether a line says how long ago the text was published, or how long it takes to read, and no more. */
export const isTimeAgo = (text: string): boolean => line.test(text)

/** `This article is more than 2 years old`: some sites print it behind the date. */
const ageNotice = /\s?this article is more than \d{1,2} (?:year|month)s? old\.?/iu

/** A line without such a notice. */
export const withoutAge = (text: string): string => text.replace(ageNotice, ' ').trimEnd()

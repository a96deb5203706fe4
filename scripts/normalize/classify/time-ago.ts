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

/** `- Lecture 3 min.`, `· 4 min read` at the end of a line. */
const readingBehind =
  /\s?[,|/•·–—-]?\s?(?:\d{1,2}[\s-]?min(?:ute)?s?\.?\s?read|(?:lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|lectura|tempo di lettura|lettura|tempo de leitura|leitura|leestijd|lästid|læsetid|lesetid|czas czytania|время чтения)\s?:?\s?(?:ca\.?\s)?\d{1,2}\s?(?:min\p{L}{0,4}|мин\p{L}{0,2})\.?)\s*$/iu

/** A line without such a notice, and without the time it takes to read. */
export const withoutAge = (text: string): string =>
  text.replace(ageNotice, ' ').replace(readingBehind, ' ').trimEnd()

/** `25 Kommentare`, `Atualizado há 3 anos` behind a date: what sites count. */
const counters =
  /\s?[,|/•·–—-]?\s?(?:\d{1,5}\s(?:kommentare?|comments?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarz\p{L}*|комментари\p{L}+|yorum)|(?:atualizado|actualizado|aktualisiert|mis à jour|aggiornato|updated)\s(?:(?:há|hace|vor|il y a)\s\d{1,3}\s\p{L}+|\d{1,3}\s\p{L}+\s(?:ago|fa)))\s*$/iu

/** What is left behind a date without what sites count there. */
export const withoutCounters = (behind: string): string =>
  withoutAge(behind).replace(counters, ' ').trimEnd()

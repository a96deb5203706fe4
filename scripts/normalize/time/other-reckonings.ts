/** Years that are not those of the common era: `2020 B.S.`, `in Samvat 1999`, `1999 of the old reckoning`. */

/** What stands behind such a year; letters alone only where no other word is so written. */
const behind =
  /^\s*[,(]?\s*(?:A\.\s?H\.|AH\b|A\.\s?S\.\s?H\.|B\.\s?S\.|BS\b|V\.\s?S\.|B\.\s?E\.|E\.\s?C\.|E\.\s?E\.|S\.\s?E\.|N\.\s?S\.\s+era|B\.?\s?C\.?(?:E\.?)?\b|(?:bikram\s+|vikram\s+)?samvat\b|saka\b|hijri\b|minguo\b|of\s+the\s+(?:hegira|hijra|old\s+(?:reckoning|calendar)|(?:\p{L}+\s+)?(?:reckoning|calendar|era)\b))/iu
/** What stands in front of it. */
const ahead =
  /\b(?:A\.?\s?H\.?|bikram|vikram|samvat|saka|hijri|minguo|shaka|anno\s+hegirae)\s+(?:year\s+)?$/iu

const reach = 30

/** Whether the year at the end of a time is one of another reckoning; offsets in the text. */
export const isOfOtherReckoning = (text: string, start: number, end: number): boolean =>
  behind.test(text.slice(end, end + reach)) ||
  ahead.test(text.slice(Math.max(0, start - reach), start))

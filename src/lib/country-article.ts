/** Names of countries within an English sentence. */

const plurals = /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/
const kinds = /^(?:United|Soviet|European) |(?:Emirates|Federation|Islands|Republic|Union)\b/

/** `Malta`, but `the Netherlands` and `the United States`. */
export const withArticle = (country: string): string =>
  plurals.test(country) || kinds.test(country) ? `the ${country}` : country

/** Names of countries that say nothing of the country: in a currency's or a company's name. */
import {readsAsProse} from './prose.ts'
import type {Range, Uncounted} from '../stages.ts'
import {currencies, companyEndings} from './name-endings.ts'

/** `U.S. dollars`, `Swiss franc`, `75 Canadian cts`: what follows is money. */
const money = new RegExp(String.raw`^\.?\s(?:${currencies.join('|')})(?!\p{L})`, 'iu')
/** `Indonesia won the gold medal`, `Peru marks a year`: no money. */
const verb =
  /^\s(?:won|marks?|pounds|crowns?)\s(?:the|a|an|its|his|her|their|by|over|against|at|from|with|gold|silver|bronze|\d)(?!\p{L})/u
/** `долларов США`, `dólares de Estados Unidos`: what stands before it is money. */
const moneyBefore =
  /(?<!\p{L})(?:доллар\p{L}*|долл\.|dólares(?: de)?(?: los)?|dollars? (?:des|de)|dollari(?: degli)?|دولار(?:ا|ات)?)\s$/iu
/** Capitalized words up to one that ends a company's name: `Kuwait Petroleum Co`. */
const company = new RegExp(
  String.raw`^\.?(?:\s(?:\p{Lu}[\p{L}\p{N}&.’'-]{0,20}|and|of|&)){0,5}\s(?:${companyEndings.join('|')})(?![\p{L}])`,
  'u'
)
/** `<Kuwait Petroleum>`: the wires write companies without a symbol in angle brackets. */
const opensBracket = /<[^<>]{0,40}$/

/**
 * Why a name does not count for its country, if it does not. In a headline only brackets and money
 * tell: there, every word looks like part of a name.
 */
export function uncounted(text: string, {start, end}: Range): Uncounted | undefined {
  const after = text.slice(end, end + 120)
  if (money.test(after) && !verb.test(after)) return 'currency'
  const before = text.slice(Math.max(0, start - 40), start)
  if (moneyBefore.test(before)) return 'currency'
  if (opensBracket.test(before) && /^[^<>]{0,60}>/.test(after)) return 'company'
  // A possessive ends the name: `Japan's Nissan Motor Co` is of Japan.
  if (/^[’']s?\s/.test(after)) return undefined
  return readsAsProse(text, start) && company.test(after) ? 'company' : undefined
}

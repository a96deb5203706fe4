/** Value shapes that several records share. */
import {z} from 'astro/zod'

/** A slug: lower-case ASCII letters, digits and hyphens. Ids of items, people, events, publications. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens')

/** A country code: ISO 3166-1 alpha-2, ISO 3166-3 alpha-4 for former states, or `x-…` of our own. */
export const codeSchema = z
  .string()
  .regex(/^(?:[A-Z]{2}|[A-Z]{4}|x-[a-z0-9-]+)$/, 'a country code such as KZ, SUHH or x-ottoman')

/** A calendar day, `YYYY-MM-DD`, that exists in the Gregorian calendar. */
export const daySchema = z.iso.date('a day of the calendar such as 2020-01-31')

/** A SHA-256 in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex')

const part = String.raw`(?:\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?`

/**
 * EDTF (Library of Congress, 4 February 2019): dates of level 0 and 1 with an optional qualifier,
 * unspecified digits, and one-of-a-set `[a..b, c]` of level 2. An interval `a/b` would claim that
 * publication lasted that long and is refused.
 */
export const edtfSchema = z
  .string()
  .regex(
    new RegExp(String.raw`^(?:${part}[?~%]?|\[(?:\.\.)?${part}(?:(?:\.\.|,)${part})*(?:\.\.)?\])$`),
    'an EDTF date or set, such as 2009-07-09, 1987-03 or [1995-09-03..1995-09-10]'
  )

/** A public web address. Pages link to it, so no other scheme can be allowed: not `javascript:`. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'a public web address such as https://example.org/archive/'
})

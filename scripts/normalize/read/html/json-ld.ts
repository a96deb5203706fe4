/** What JSON-LD says of the article: NewsArticle and its kin of Schema.org. */
import type {StatedField} from '../../stages.ts'
import type {HeadStatement} from '../rendition.ts'

type Json = null | boolean | number | string | Json[] | {[key: string]: Json}
type JsonObject = {[key: string]: Json}

/** Subtypes of Article in Schema.org, and web pages where no article is described. */
const articleTypes =
  /^(?:.*[/#:])?(?:\w*NewsArticle|Article|BlogPosting|Report|TechArticle|ScholarlyArticle|SocialMediaPosting|LiveBlogPosting|AnalysisNewsArticle)$/

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
const listOf = (json: Json | undefined): Json[] =>
  json === undefined || json === null ? [] : Array.isArray(json) ? json : [json]
const strings = (json: Json | undefined): string[] =>
  listOf(json).filter((value) => typeof value === 'string' && value.trim() !== '') as string[]

/** Objects are looked for at most so deep: a graph, a list in it, the page, its main entity. */
const deepest = 6

/** The first article described in a script; `undefined` when there is none or it is not JSON. */
export function articleIn(script: string): JsonObject | undefined {
  let json: Json
  try {
    json = JSON.parse(script.replace(/^\s*(?:<!--|\/\*.*?\*\/)|(?:-->)\s*$/g, '')) as Json
  } catch {
    return undefined
  }
  const find = (value: Json, depth: number): JsonObject | undefined => {
    if (depth > deepest) return undefined
    if (Array.isArray(value)) {
      for (const member of value) {
        const found = find(member, depth + 1)
        if (found) return found
      }
      return undefined
    }
    if (!isObject(value)) return undefined
    if (strings(value['@type']).some((type) => articleTypes.test(type))) return value
    return find([value['@graph'] ?? null, value['mainEntity'] ?? null], depth + 1)
  }
  return find(json, 0)
}

/** Names of people or organizations; a bare string is a name too. */
const namesOf = (json: Json | undefined): string[] =>
  listOf(json).flatMap((value) => (isObject(value) ? strings(value['name']) : strings(value)))

const addressOf = (json: Json | undefined): string[] =>
  listOf(json).flatMap((value) => (isObject(value) ? strings(value['@id']) : strings(value)))

const isPairOf = (pair: string, key: string, value: string): boolean => {
  try {
    return (JSON.parse(`{${pair}}`) as JsonObject)[key] === value
  } catch {
    return false
  }
}

/** The part of the script that holds a value, however it is spelled: `"headline":"Don\u2019t"`. */
function wordsOf(script: string, key: string, value: string): string {
  const pairs = script.match(new RegExp(`"${key}"\\s*:\\s*"(?:[^"\\\\]|\\\\.)*"`, 'g')) ?? []
  return pairs.find((pair) => isPairOf(pair, key, value)) ?? JSON.stringify(value)
}

/** What an article in a script states, as statements on the script's text. */
export function jsonLdStatements(article: JsonObject, script: string): HeadStatement[] {
  const state = (field: StatedField, name: string, values: readonly string[], key = name) =>
    values.map((value) => ({
      field,
      value,
      name,
      rule: 'format/json-ld',
      words: wordsOf(script, key, value)
    }))
  return [
    ...state('title', 'headline', strings(article['headline']).slice(0, 1)),
    ...state('date', 'datePublished', strings(article['datePublished']).slice(0, 1)),
    ...state('changed', 'dateModified', strings(article['dateModified']).slice(0, 1)),
    ...state('byline', 'author', namesOf(article['author']), 'name'),
    ...state('source', 'publisher', namesOf(article['publisher']).slice(0, 1), 'name'),
    ...state('section', 'articleSection', strings(article['articleSection']).slice(0, 1)),
    ...state('url', 'url', strings(article['url']).slice(0, 1)),
    ...state('url', 'mainEntityOfPage', addressOf(article['mainEntityOfPage']).slice(0, 1), '@id'),
    ...state('language', 'inLanguage', strings(article['inLanguage']).slice(0, 1))
  ]
}

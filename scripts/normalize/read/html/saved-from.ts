/** What programs that save pages write into them. */
import type {Comment, Element, Root} from 'hast'
import type {HeadLine, HeadStatement} from '../rendition.ts'
import {verbatim} from './elements.ts'

const reason = 'What the program that saved the page wrote into it.'

/** Browsers and SingleFile write the address of the page into the file that they save. */
const savedFrom =
  /saved from url=\(\d+\)(?<url>https?:\/\/\S+)|^\s*url:\s*(?<single>https?:\/\/\S+)/m
const savedOn = /^\s*saved date:\s*(?<date>\S[^(\n]{5,60})/m

/** Head lines of such comments. */
export function savedLines(root: Root, source: string): HeadLine[] {
  const comments = root.children.flatMap((child) =>
    child.type === 'comment' ? [child] : child.type === 'element' ? ownComments(child) : []
  )
  return comments.flatMap((comment) => {
    const {url, single} = savedFrom.exec(comment.value)?.groups ?? {}
    const address = url ?? single
    if (address === undefined) return []
    const date = savedOn.exec(comment.value)?.groups?.['date']?.trim()
    const state = (field: 'url' | 'captured', name: string, value: string): HeadStatement => ({
      ...{field, name, value},
      rule: 'format/saved-from',
      words: value
    })
    const statements = [
      state('url', 'saved from', address),
      ...(date === undefined ? [] : [state('captured', 'saved date', date)])
    ]
    return [{text: verbatim(comment, source), rule: 'markup/comment', reason, statements}]
  })
}

const ownComments = ({children}: Element): Comment[] =>
  children.filter((child): child is Comment => child.type === 'comment')

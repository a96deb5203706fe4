/** Lines of a text, and the labels that open them. */
import type {Range} from '../stages.ts'
import {isOfDatabase, pressField, type PressField} from './press-labels.ts'

/** A line without the blanks around it, or a cell of one. */
export interface PressLine extends Range {
  readonly text: string
  /** Of a cell that is not the first of its line: the range begins at the bar before it. */
  readonly isCell?: true
}

/** A label with its value, which may go on in the lines below. */
export interface Labeled {
  readonly name: string
  readonly field: PressField
  /** The first line of the value, without the label; empty where it stands below. */
  readonly value: string
  /** No text but a record has this label, or its value. */
  readonly isSure: boolean
}

/** The lines of a text with their offsets, empty ones included. */
export function pressLines(text: string): PressLine[] {
  let at = 0
  return text.split('\n').map((raw) => {
    const line = raw.trim()
    const start = at + (line === '' ? 0 : raw.indexOf(line))
    at += raw.length + 1
    return {start, end: start + line.length, text: line}
  })
}

const longestLabel = 44
const labelOf = new RegExp(
  String.raw`^(?<name>\p{L}[\p{L}/() -]{1,${longestLabel}}?)\s?:(?:\s+|$)(?<value>.*)$`,
  'u'
)
/** `LENGTH: 812 words`, `Pg. 4`, and `English` alone are told nowhere else. */
export const countsWords = /^[\d,.]+\s(?:words|wörter|mots|woorden|palabras)$/iu
/** Where the text begins, a line by itself, as newer exports have it. */
const bodyAlone = /^(?:body|full text|fulltext)$/iu

/** The label that opens a line, if it is one of such records. */
export function labelIn({text}: PressLine): Labeled | undefined {
  if (bodyAlone.test(text)) return {name: text, field: 'text', value: '', isSure: false}
  const {name, value = ''} = labelOf.exec(text)?.groups ?? {}
  const field = name === undefined ? undefined : pressField(name)
  if (name === undefined || field === undefined) return undefined
  return {name, field, value, isSure: isOfDatabase(name) || countsWords.test(value)}
}

/** Any words that could be a label: `Foo bar: baz`. */
export const couldBeLabel = ({text}: PressLine): boolean => labelOf.test(text)

export const isBlank = (line: PressLine | undefined): boolean =>
  line === undefined || line.text === ''

/** `Copyright 2009 The Paper`, and `All Rights Reserved` below it. */
const copyright = /^(?:©|\(c\)|copyright\s|all rights reserved)/iu
export const isCopyright = ({text}: PressLine): boolean => copyright.test(text)

/** From the first letter to the last: a cell of a line begins at its bar. */
export const spanOf = (lines: readonly PressLine[]): Range => ({
  start: lines[0]!.end - lines[0]!.text.length,
  end: lines.at(-1)!.end
})

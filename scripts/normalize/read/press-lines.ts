/** Lines of a text, and the labels that open them. */
import type {Range} from '../stages.ts'
import {isOfDatabase, pressCodes, pressField, type PressField} from './press-labels.ts'

/** A line without the blanks around it. */
export interface PressLine extends Range {
  readonly text: string
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
const countsWords = /^[\d,.]+\s(?:words|wörter|mots|woorden|palabras)$/iu
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

const codeOf = /^(?<name>[A-Z]{2,3})(?:(?<gap>\s+)(?<value>\S.*))?$/u
const fewestBlanks = 2
/** `CO sndfry : Sound Ferries`, `AN Document SNDC00002001`: words of a text are not followed so. */
const codedValue = /^(?:[a-z][a-z0-9]+\s:\s|document\s[a-z0-9]{8,}$)/iu

/** Where a line stands in a record in codes. */
export interface CodePlace {
  /** Below the first code of the text. */
  readonly inText: boolean
  /** One blank parts codes from their values, above the text. */
  readonly isTight: boolean
}

/**
 * The code that opens a line. In the text a word of two capitals is as often a word: there it stands apart
 * by blanks, or alone, or before a value that no sentence has.
 */
export function codeIn({text}: PressLine, {inText, isTight}: CodePlace): Labeled | undefined {
  const {name = '', gap = '', value = ''} = codeOf.exec(text)?.groups ?? {}
  const field = Object.hasOwn(pressCodes, name) ? pressCodes[name] : undefined
  if (field === undefined) return undefined
  const isApart = value === '' || gap.length >= fewestBlanks || gap.includes('\t')
  const isCoded = isTight && (name === 'TD' || codedValue.test(value))
  return inText && !isApart && !isCoded ? undefined : {name, field, value, isSure: false}
}

export const isBlank = (line: PressLine | undefined): boolean =>
  line === undefined || line.text === ''

/** `2 of 41 DOCUMENTS`, `Document 2 of 41`. */
const counter =
  /^(?:document\s)?\d{1,5}\s(?:of|von|sur|de|van)\s\d{1,5}(?:\s(?:documents?|dokumenten?))?$/iu
/** `End of Document`, and the lines between the articles of an export. */
const divides = /^(?:end of document|[_*=]{10,})$/iu
export const isCounter = ({text}: PressLine): boolean =>
  counter.test(text) && /[a-z]{3}/iu.test(text)
export const dividesRecords = ({text}: PressLine): boolean => divides.test(text)

/** `Copyright 2009 The Paper`, and `All Rights Reserved` below it. */
const copyright = /^(?:©|\(c\)|copyright\s|all rights reserved)/iu
export const isCopyright = ({text}: PressLine): boolean => copyright.test(text)

export const spanOf = (lines: readonly PressLine[]): Range => ({
  start: lines[0]!.start,
  end: lines.at(-1)!.end
})

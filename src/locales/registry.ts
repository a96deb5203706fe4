/** The interface languages. A new one is a folder beside `en` and a row here. */
import {english} from './en/index.ts'
import {hebrewEvidence} from './he/evidence.ts'
import {hebrew} from './he/index.ts'
import {russianEvidence} from './ru/evidence.ts'
import {russian} from './ru/index.ts'
import type {InterfaceLanguage} from '../schema/archive-settings.ts'
import type {Locale} from './types.ts'

export const locales = {
  en: {
    tag: 'en',
    dir: 'ltr',
    dateTag: 'en-GB',
    weekBegins: 0,
    script: /^\p{Script=Latin}/u,
    words: english
  },
  he: {
    tag: 'he',
    dir: 'rtl',
    dateTag: 'he',
    weekBegins: 6,
    script: /^[\p{Script=Hebrew}\s\p{P}]+$/u,
    words: hebrew,
    evidence: hebrewEvidence
  },
  ru: {
    tag: 'ru',
    dir: 'ltr',
    dateTag: 'ru',
    weekBegins: 0,
    script: /^[А-Яа-яЁё\s\p{P}]+$/u,
    words: russian,
    evidence: russianEvidence
  }
} as const satisfies Readonly<Record<InterfaceLanguage, Locale>>

export type LocaleTag = keyof typeof locales

/** Endings of the languages of central, south-eastern and northern Europe; see `endings.ts`. */
import type {Endings} from './endings.ts'

const none = ['']

export const czech: Endings = [
  ['u em a e', none],
  ['y ě e u ou o', ['a']],
  ['a u em', ['o']],
  ['i í', ['e', 'ie']],
  ['ce', ['ka']],
  ['ého ému ém ým í á é ou ých ými', ['ý']],
  ['é ou', ['á']]
]

/** Slovak beside what it shares with Czech. */
export const slovak: Endings = [...czech, ['om', ['o']], ['ej', ['a', 'á']], ['i ou', ['a']]]

export const polish: Endings = [
  ['u owi em ie', none],
  ['y i ę ą o', ['a']],
  ['ii ię ią ij', ['ia']],
  ['ji ję ją', ['ja']],
  ['ce', ['ka']],
  ['dze', ['ga']],
  ['ego emu im ich imi a ie ą iej', ['i']],
  ['ego emu ym ych ymi a e ą ej', ['y']],
  ['ów om ami ach', ['y', 'i', 'cy']]
]

export const southSlavic: Endings = [
  ['e i u o om', ['a']],
  ['a u om em', none],
  ['a u om', ['o']],
  ['og oga om ome im ih ima a e o oj u', ['i']]
]

/** The same in Serbian letters. */
export const serbian: Endings = [
  ...southSlavic,
  ['е и у о ом', ['а']],
  ['а у ом ем', none],
  ['ог ога ом оме им их има а е о ој у', ['и']]
]

export const bulgarian: Endings = [
  ['ът а те ите', none],
  ['ия ият а ата о ото и ите', ['и']]
]

/** The genitive of the languages of the north, and of Dutch. */
export const nordic: Endings = [['s', none]]

export const greek: Endings = [
  ['ας', ['α']],
  ['ης', ['η']],
  ['ου ο', ['ος', 'ο']],
  ['α', ['ας']],
  ['ων', ['ες', 'οι', 'α']],
  ['ων ους', ['οι']],
  ['ης η ου ο οι ες ων ους', ['ος']]
]

export const hungarian: Endings = [
  ['ban ben ból ből ba be nak nek ra re ról ről tól től hoz hez höz ig ért on en ön n t i', none],
  ['ot et at ok ek ak', none]
]

export const romanian: Endings = [
  ['ei i', ['a', 'ia']],
  ['ului ul i e ii', none],
  ['ească ești', ['esc']]
]

export const lithuanian: Endings = [
  ['os oje ai ą', ['a']],
  ['ijos ijoje ijai iją', ['ija']],
  ['o e ui ą', ['as']]
]

export const latvian: Endings = [
  ['as ā ai u', ['a']],
  ['ijas ijā ijai iju', ['ija']]
]

export const estonian: Endings = [['s sse st le l lt ks ga ni na ta t', none]]

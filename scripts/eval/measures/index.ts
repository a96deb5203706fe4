/** All measures, in the order of printing. Each speaks only where a corpus has its labels. */
import type {Measure} from '../types.ts'
import {body} from './body.ts'
import {byline} from './byline.ts'
import {countries} from './countries.ts'
import {date} from './date.ts'
import {dating} from './dating.ts'
import {people} from './people.ts'
import {strings} from './strings.ts'
import {title} from './title.ts'

export const measures: readonly Measure[] = [
  body,
  strings,
  title,
  byline,
  date,
  dating,
  countries,
  people
]

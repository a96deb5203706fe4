/** Where another line could be the headline as well, a curator is told. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const story =
  'The council voted on Tuesday to keep the old lighthouse open for another year, and two members stayed away.'
const told = (head: string) =>
  normalize(itemOf(`${head}\n\n${story}\n`), smallReference)
    .evidence.issues.filter(({rule}) => rule === 'issue/unsure-title')
    .map(({params}) => [params['taken'], params['other']])

test.each([
  [
    'a short line below, not joined',
    'Lighthouse Stays Open\nHarbor Lamp Mended\n\nBy Ada Finch',
    [['Lighthouse Stays Open', 'Harbor Lamp Mended']]
  ],
  [
    'a row of entries of which none is known',
    'Ada | Bea | Cleo\nLighthouse stays open another year\nBy Ada Finch',
    [['Lighthouse stays open another year', 'Ada | Bea | Cleo']]
  ],
  [
    'bars in the headline',
    'Old Harbors | New Lamps\nLighthouse stays open another year\nBy Ada Finch',
    [['Old Harbors | New Lamps', 'Lighthouse stays open another year']]
  ]
])('%s', (_, head, expected) => expect(told(head)).toEqual(expected))

test.each([
  ['a headline alone', 'Lighthouse stays open another year\nBy Ada Finch'],
  [
    'a known menu above',
    'Hjem | Nyheder | Sport\nLighthouse stays open another year\nBy Ada Finch'
  ],
  ['two lines that are one', 'Bees Swarm Over the\nCourt House Roof\n\nBy Ada Finch'],
  [
    'a deck',
    'Lighthouse stays open\nCouncil votes to find money in the spring, and a new lens for the lamp\nBy Ada Finch'
  ]
])('not of %s', (_, head) => expect(told(head)).toEqual([]))

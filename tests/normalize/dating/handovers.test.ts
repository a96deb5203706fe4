/** The day on which an office is handed over, and the papers that print it. */
import {describe, expect, test} from 'vitest'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {borneOut as dated} from './date-text.ts'

const allows = (days: readonly {from: number | null; to: number | null}[], day: string) =>
  // None are told where nothing bounds the day.
  days.length === 0 ||
  days.some(
    ({from, to}) => (from ?? -Infinity) <= parseDay(day) && parseDay(day) <= (to ?? Infinity)
  )

describe('the next paper is allowed', () => {
  test.each([
    [
      '2001-01-22',
      'Bush takes the oath\n\nWASHINGTON -- George W. Bush was sworn in as president at noon on Saturday in a cold rain. President Clinton rode to the Capitol beside him. Secretary of State Madeleine Albright shook hands all round.'
    ],
    [
      '2007-06-28',
      'Brown at last\n\nLONDON -- Gordon Brown became prime minister on Wednesday. Prime Minister Tony Blair had gone to the palace an hour before, and Foreign Secretary Margaret Beckett stayed at home.'
    ],
    [
      '2009-04-01',
      'Netanyahu sworn in again\n\nJERUSALEM -- Benjamin Netanyahu was sworn in as prime minister on Tuesday for the second time, ten years after voters threw him out. President Shimon Peres shook his hand; Prime Minister Ehud Olmert cleared his desk.'
    ],
    [
      '1994-05-11',
      'Mandela sworn in\n\nPRETORIA -- Nelson Mandela took the oath on Tuesday as jets trailed the colors of the new flag. President F. W. de Klerk, who freed him, held his hand high. Vice President Al Gore clapped.'
    ],
    [
      '2009-01-21',
      'A new president\n\nWASHINGTON -- Barack Obama took the oath on Tuesday before two million people. President George W. Bush flew home to Texas at one o’clock. Secretary of State Condoleezza Rice had packed her piano music.'
    ],
    [
      '1981-01-21',
      'Hostages free\n\nWASHINGTON -- Ronald Reagan became president at noon on Tuesday, and minutes later fifty-two Americans flew out of Tehran. President Carter had not slept for two nights. Secretary of State Edmund Muskie wept.'
    ],
    [
      '1997-05-03',
      'Blair by a landslide\n\nLONDON -- Tony Blair drove to the palace on Friday and came back prime minister. Prime Minister John Major went to the cricket. Foreign Secretary Malcolm Rifkind lost his seat.'
    ],
    [
      '2017-01-21',
      'Trump in\n\nWASHINGTON -- Donald Trump was inaugurated on Friday. President Barack Obama left by helicopter.'
    ],
    [
      '2016-07-14',
      'May moves in\n\nLONDON -- Theresa May kissed hands on Wednesday. Prime Minister David Cameron hummed a tune.'
    ],
    [
      '2022-09-07',
      'Truss at Balmoral\n\nBALMORAL -- Queen Elizabeth II asked Liz Truss on Tuesday to form a government. Prime Minister Boris Johnson flew out in another plane.'
    ],
    [
      '2013-08-05',
      'Rouhani takes over\n\nTEHRAN -- Hassan Rouhani received his mandate on Saturday from the supreme leader. President Mahmoud Ahmadinejad sat beside him.'
    ],
    [
      '1995-11-06',
      'Rabin slain\n\nTEL AVIV -- Prime Minister Yitzhak Rabin was shot dead on Saturday night as he left a peace rally. Foreign Minister Shimon Peres became acting prime minister. President Clinton will fly to the funeral on Monday.'
    ],
    [
      '2005-11-23',
      'Merkel elected\n\nBERLIN -- Angela Merkel was elected chancellor by the Bundestag on Tuesday. Chancellor Gerhard Schroeder congratulated her first.'
    ],
    [
      '2005-11-23',
      'Merkel gewählt\n\nAngela Merkel ist am Dienstag zur Bundeskanzlerin gewählt worden. Bundeskanzler Gerhard Schröder gratulierte als Erster, und die Regierung trat zurück. Außenminister Joschka Fischer blieb sitzen.'
    ],
    [
      '2012-05-16',
      'Hollande à l’Elysée\n\nFrançois Hollande est devenu mardi président de la République. Le président Nicolas Sarkozy l’a reçu une demi-heure sur le perron. Le Premier ministre François Fillon avait fait ses cartons avec le gouvernement.'
    ]
  ])('%s: %s', (day, text) => {
    const {certain, likely} = dated(text).solution
    expect([allows(certain.days, day), allows(likely.days, day)]).toEqual([true, true])
  })
})

describe('but not where nobody is named who followed', () => {
  test.each([
    ['WASHINGTON -- President Clinton will meet Prime Minister Tony Blair on Tuesday.'],
    ['WASHINGTON -- President Clinton will meet Prime Minister John Major on Tuesday.'],
    ['LONDON -- Prime Minister Tony Blair will meet David Cameron on Tuesday.'],
    ['BERLIN -- Chancellor Gerhard Schroeder will meet President George W. Bush on Monday.']
  ])('%s', (text) => {
    const told = dated(text).constraints.map(({params}) => String(params['allowance'] ?? ''))
    expect(told.join(' ')).not.toContain('handover')
  })
})

/** Headers of mails that somebody pasted into a text: their day is none of publication. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const text = [
  'Old bridge to be mended at last',
  'The council voted on the plan to mend the old bridge after a long night of talk, and the mayor said that work would begin soon.',
  'Farmers on the far bank have waited for years. They carry their milk over the ford in summer and around by the mill road in winter.'
].join('\n\n')
const articleOf = (...head: readonly string[]) =>
  normalize(itemOf(`${head.join('\n')}\n\n${text}`), smallReference).article

describe('states no day', () => {
  test.each([
    [
      [
        'From: Jane Roe',
        'To: Paul Lind',
        'Subject: Re: bridge',
        'Date: Tue, 9 Mar 2004 10:12:44 +0000'
      ]
    ],
    [['From: Jane Roe', 'Sent: 14 June 2007 09:40', 'To: Paul Lind', 'Subject: cutting']],
    [
      [
        '-------- Forwarded Message --------',
        'Subject: \tcutting',
        'Date: \tMon, 3 Oct 2011 10:02:12 +0200',
        'From: \tJane Roe <jane@valley.example>',
        'To: \tpaul@valley.example'
      ]
    ],
    [
      [
        'Von: Jane Roe',
        'Gesendet: Montag, 3. Oktober 2011 10:02',
        'An: Paul Lind',
        'Betreff: Brücke'
      ]
    ],
    [
      [
        'Path: news.valley.example!not-for-mail',
        'From: jane@valley.example (Jane Roe)',
        'Newsgroups: rec.bridges,alt.history',
        'Subject: Old cutting',
        'Date: 11 Jan 1995 04:12:09 GMT',
        'Organization: Dept. of Geology',
        'Lines: 14',
        'Message-ID: <3evn29$q1@valley.example>'
      ]
    ],
    [['De : Jane Roe', 'Envoyé : lundi 3 octobre 2011 10:02', 'À : Paul Lind', 'Objet : pont']]
  ])('%j', (head) => {
    // What the mail brings was published by then.
    const {title, dateEarliest, dateBasis, byline} = articleOf(...head)
    expect({title, dateEarliest, dateBasis, byline}).toEqual({
      title: 'Old bridge to be mended at last',
      dateBasis: 'inferred'
    })
  })
})

describe('but no mail', () => {
  test('is a memorandum, whose day is its own', () => {
    const {date} = articleOf(
      'TO: All newspapers',
      'FROM: Office of the Mayor',
      'DATE: June 14, 1951',
      'SUBJECT: Bridge'
    )
    expect(date).toBe('1951-06-14')
  })

  test('is a date with a label', () => {
    expect(articleOf('Date: 14 June 1951').date).toBe('1951-06-14')
  })
})

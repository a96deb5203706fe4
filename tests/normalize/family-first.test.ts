/** Names of states where the family name stands first. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')

test.each([
  [
    'a Hungarian one in Hungarian',
    'Új gyár nyílt\n\n1993. március 18.\n\nGöncz Árpád, Magyarország elnöke tegnap megnyitotta a felújított bőrgyárat. A gyárban kétszáz ember dolgozik majd.',
    'arpad-goncz'
  ],
  [
    'a Hungarian one in English, as English has it',
    'Factory opens\n\nMarch 18, 1993\n\nPresident Arpad Goncz of Hungary opened a factory on Wednesday.',
    'arpad-goncz'
  ],
  [
    'a Japanese one in English',
    'Leaders meet\n\nMarch 3, 2015\n\nTOKYO - Prime Minister Abe Shinzo of Japan met reporters on Tuesday.',
    'shinzo-abe'
  ],
  [
    'no Hungarian one turned in English',
    'Notes\n\nMarch 18, 1993\n\nThe horn Gyula played was old; Horn Gyula is a shop in the town of Ames that sells them on Friday.',
    undefined
  ],
  [
    'none of another state turned',
    'Notes\n\nMarch 18, 1993\n\nThe firm of Major John and Brown Gordon opened a shop in London on Friday.',
    undefined
  ]
])('%s', (_, text, leader) => {
  expect(normalize(itemOf(text), reference).article.leader).toBe(leader)
})

/** Scenes of the past that are told in the present tense: who rules in them, ruled then. */
import {expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const opens = (text: string) => {
  const {certain} = dated(text)
  return certain === undefined || /\.\.\]?$/u.test(certain)
}

test.each([
  'Camp David, thirteen days\n\nOn the first morning President Carter rides his bicycle past the cabin where Prime Minister Begin is still asleep. President Sadat takes his walk at seven, in a track suit.\n\nThe cabins have hardly changed. The gift shop sells a jigsaw puzzle of the three hands.',
  'Reykjavik\n\nThe house has two floors. On the upper one President Reagan and General Secretary Gorbachev talk for ten hours; Secretary of State George Shultz and Foreign Minister Eduard Shevardnadze sit with them. Tourists can see it from outside.',
  'Stamps for sale\n\nSet of four, mint: President Kennedy visits Berlin with Chancellor Adenauer; President Kennedy greets Prime Minister Macmillan. $12 the set. Call after six or send an e-mail.',
  'Room 4: the Suez crisis\n\nPrime Minister Eden lies ill at Chequers. President Eisenhower is on the telephone. Secretary of State John Foster Dulles waits in the next room. Press the green button.',
  'A chauffeur’s scrapbook\n\nThe scrapbook opens in Geneva. President Reagan steps from the black car; General Secretary Gorbachev is hatless. On the next page Secretary of State George Shultz yawns.',
  'Camp David\n\nPresident Carter rides a bicycle past Prime Minister Begin. President Sadat walks. Today the gift shop sells a puzzle of them.',
  'Reykjavik\n\nOn the upper floor President Reagan and Foreign Minister Eduard Shevardnadze talk. Tourists see it from outside.',
  'The year I was ten\n\nI am ten. President Nixon is on television, sweating. Secretary of State Henry Kissinger is in Peking or somewhere. Prime Minister Heath has put us on a three-day week.',
  'Quiz\n\n1. Who is at Camp David with President Carter and Prime Minister Begin? 2. What does Prime Minister Callaghan say at the airport? Answers on page 14.',
  'TV TONIGHT\n\n9 p.m. -- Thirteen Days. President Kennedy learns of the missiles. Secretary of State Dean Rusk wants talks; Defense Secretary Robert McNamara wants ships.',
  'The bunker\n\nPrime Minister Winston Churchill sleeps on a cot. President Roosevelt telephones at three in the morning. The cot is still there.',
  'The swimming pool\n\nPresident Kennedy swims at noon. Prime Minister Macmillan waits in the garden, reading. The pool is under the press room.',
  'The walk in the woods\n\nPresident Reagan walks ahead. Behind him come Chancellor Kohl and the dogs. Nobody speaks of the missiles. The path is marked in red.',
  'Berlin, a street map\n\nAt number nine Chancellor Adenauer lights a cigar. President de Gaulle counts the steps. The house is a bakery.',
  'The last supper\n\nPresident Ford carves the goose. Secretary of State Henry Kissinger asks for the neck. Recipes are on the back of the card.',
  'Six rooms\n\nIn this one Prime Minister Golda Meir is making coffee. Defense Minister Moshe Dayan has not slept. The kettle is from the kibbutz.'
])('%s', (text) => expect([dated(text).certain, opens(text)]).toEqual([expect.anything(), true]))

test.each([
  ['a place line', 'WASHINGTON - President Carter wants Congress to pass the bill. He is tired.'],
  ['a day', 'Talks\n\nPresident Carter meets Prime Minister Begin on Tuesday in the old hall.'],
  ['what is to come', 'Talks\n\nPresident Carter will meet Prime Minister Begin in the old hall.']
])('but news has %s', (_, text) => expect(dated(text).certain).toMatch(/\d{4}-\d\d-\d\d\]$/u))

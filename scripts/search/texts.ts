/** The words of the articles, for what is made of all of them. */
import {unescapeMarkdown} from '../../src/lib/excerpt.ts'
import type {Archive} from '../../src/views/archive.ts'

/** Title, standfirst and text of each article, in the order of the archive. */
export function* articleTexts({articles, records}: Archive): Generator<string> {
  for (const {id, title} of articles) {
    const record = records.get(id)
    yield [title, record?.data.deck ?? '', unescapeMarkdown(record?.body ?? '')].join('\n')
  }
}

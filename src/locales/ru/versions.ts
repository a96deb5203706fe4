/** Versions of a text beside each other. */
import type {Catalog} from '../types.ts'

export const versions: Catalog['versions'] = {
  title: (title) => `Редакции текста «${title}»`,
  ofText: 'Редакции текста',
  further: 'Другие редакции',
  wordByWord: 'Чем они различаются, слово за словом',
  onlyThis: 'только в этой редакции',
  onlyFirst: 'Только в первой:',
  onlySecond: 'Только во второй:',
  same: (count) => `${count} без различий`,
  tooFew: 'Общего в них слишком мало, чтобы сравнивать их пословно; откройте обе.',
  identical: 'Совпадают слово в слово: различаются лишь пробелы или деление на абзацы.'
}

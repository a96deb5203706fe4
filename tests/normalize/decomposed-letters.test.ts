/** Letters with their accents apart (NFD) say what composed ones (NFC) say; places and quotes stay the source's own. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  blanksAreBlank,
  quotesAreExact,
  segmentsTile
} from '../../scripts/fuzz/invariants/accounting.ts'
import {pageSaysTheText} from '../../scripts/fuzz/invariants/fidelity.ts'
import {lettersOfText} from '../../scripts/normalize/letters-as-read.ts'
import {lettersAsRead} from '../../src/lib/letters-as-read.ts'
import {normalize, perArticle, toOutcome} from '../../scripts/normalize/pipeline.ts'
import {marksOf} from '../../src/views/marks.ts'
import {correctionOf} from './corrections/correction-of.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'
import {anyText} from './texts.ts'

const stories: Readonly<Record<string, string>> = {
  French: `Accueil · Économie · Société\n\nLe maréchal-ferrant réélu à Évreux\n\nPublié le 3 août 2011 à 10h15\nPar Hélène Désiré\n\nLe président Shimon Peres s'est rendu mardi à Astana, où il a été reçu par les éleveurs, d’après une dépêche du 2 février 2009. « Ça n’a rien d’étonnant », a-t-il déclaré à la presse étrangère.\n`,
  German: `Zum Inhalt springen\nMenü\n\nFlüsse führen weniger Wasser als üblich\n\nVeröffentlicht am 5. März 2014\nVon Jörg Müller\n\nIn den Tälern südlich der Stadt fällt der Pegel seit Wochen, sagte die Behörde am Dienstag. Für die Bauern wäre ein trockener Frühling ein großer Schaden.\n`,
  Spanish: `El año más seco\n\nPublicado: 12 de septiembre de 2013\nPor José Núñez\n\nLa sequía afectó también a la región de Los Ríos, según informó el miércoles el ministerio. Los agricultores piden más ayuda.\n`,
  Vietnamese: `Mùa màng thất bát ở miền Trung\n\nThứ Ba, ngày 7 tháng 5 năm 2013\n\nNông dân các tỉnh miền Trung cho biết sản lượng lúa năm nay giảm mạnh vì hạn hán kéo dài.\n`,
  Russian: `Йод и мёд: что купили в районе\n\n14 мая 2012 года\nАлексей Королёв\n\nЖители района сообщили во вторник, что цены на мёд выросли, и местный рынок опустел ещё до полудня.\n`,
  Greek: `Νέα μέτρα για τους αγρότες\n\n3 Μαΐου 2013\n\nΟ υπουργός ανακοίνωσε την Τρίτη ότι οι αγρότες θα λάβουν ενίσχυση μέχρι το τέλος του έτους.\n`,
  Czech: `Řeky mají méně vody\n\n12. září 2010\nJiří Dvořák\n\nŽně skončily dříve než obvykle, řekl v úterý mluvčí úřadu. Zemědělci žádají o pomoc.\n`,
  Hebrew: `\uFB2Aלום לכל\n\n5 במאי 2011\n\nהנשיא שמעון פרס ביקר ביום שלישי ב“Café” בבירה ונפגש עם החקלאים של האזור.\n`,
  Arabic: `أسعار القمح ترتفع\n\n5 آذار 2011\n\nقال المزارعون يوم الثلاثاء إن الأسعار ارتفعت أكثر مما كان متوقعاً في أنحاء البلاد.\n`,
  Marathi: `द\u0931्या कोरड्या पडल्या\n\n5 मई 2011\n\nशेतक\u0931्यांनी मंगळवारी सांगितले की गव्हाचे भाव वाढले आहेत आणि बाजारात माल कमी आहे.\n`,
  Bengali: `দাম বাড়ছে\n\n৫ মে ২০১১\n\nকৃষকেরা মঙ্গলবার বলেন যে গমের দাম বেড়েছে এবং কোনো ত্রাণ আসেনি।\n`,
  Japanese: `ガス料金が値上げへ\n\n2011年5月3日\n\n政府は火曜日、ガス料金の値上げを発表した。農家からは不安の声が上がっている。\n`,
  Korean: `한국 농가 소득 감소\n\n2011년 5월 3일\n\n정부는 화요일 농가 소득이 줄었다고 밝혔다. 농민들은 지원을 요구하고 있다.\n`
}

/** The outcome of the text in a form, as of one and the same file. */
const inForm = (text: string, form: 'NFC' | 'NFD') => {
  const item = {...itemOf(text.normalize(form)), sourceSha256: 'a'.repeat(64)}
  return {outcome: normalize(item, smallReference), text: item.rendition.text, plain: true}
}

const composedQuotes = ({evidence: {evidence, issues}}: ReturnType<typeof normalize>) =>
  [...evidence, ...issues].map(({spans, ...rest}) => ({
    ...rest,
    quotes: spans.map(({quote}) => quote.normalize('NFC'))
  }))

describe.each(Object.entries(stories))('%s', (_, story) => {
  const [one, other] = [inForm(story, 'NFC'), inForm(story, 'NFD')]

  test('has the same record in both forms', () => {
    expect(other.text).not.toBe(one.text)
    expect(other.outcome.article).toEqual(one.outcome.article)
    expect(other.outcome.markdown).toBe(one.outcome.markdown)
    expect(composedQuotes(other.outcome)).toEqual(composedQuotes(one.outcome))
  })

  test.each([segmentsTile, blanksAreBlank, quotesAreExact, pageSaysTheText])(
    'keeps its own letters: %o',
    (check) => {
      expect(check(other)).toEqual([])
    }
  )

  test('is marked at the same words of the page', () => {
    const marks = ({outcome, text}: typeof one) => marksOf(outcome.evidence, text).marks
    expect(marks(other)).toEqual(marks(one))
  })
})

test('what stands in letters taken apart is found', () => {
  const {article} = inForm(stories['French']!, 'NFD').outcome
  expect(article).toMatchObject({
    title: 'Le maréchal-ferrant réélu à Évreux',
    byline: ['Hélène Désiré'],
    date: '2011-08-03'
  })
})

test('any text has the same record in both forms, and loses nothing', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...Object.values(stories)), (strange, story) => {
      const text = `${story}${strange}`
      const [one, other] = [inForm(text, 'NFC'), inForm(text, 'NFD')]
      expect(other.outcome.article).toEqual(one.outcome.article)
      expect(other.outcome.markdown).toBe(one.outcome.markdown)
      for (const check of [segmentsTile, blanksAreBlank, quotesAreExact, pageSaysTheText])
        expect(check(other)).toEqual([])
    }),
    {numRuns: 60}
  )
})

test('every character that can be taken apart is put together as Unicode says, between others', () => {
  const wrong: string[] = []
  for (let code = 0x80; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const letter = String.fromCodePoint(code)
    for (const form of [letter, letter.normalize('NFD')]) {
      const text = `a ${form}b`
      const read = lettersOfText(text)?.text ?? text
      if (read !== lettersAsRead(text)) wrong.push(code.toString(16))
    }
  }
  expect(wrong).toEqual([])
})

test('a text in composed letters is itself', () => {
  expect(lettersOfText('Café, 한국, क')).toBeUndefined()
})

test('a curator quotes words in either form', () => {
  const text =
    'Café au lait\n\nLe café du village est fermé depuis le mois dernier, a dit la mairie.\n'
  for (const [source, quote] of [
    ['NFD', 'NFC'],
    ['NFD', 'NFD'],
    ['NFC', 'NFD']
  ] as const) {
    const own = text.normalize(source)
    const entries = [{text: [{quote: 'fermé depuis'.normalize(quote), read: 'ouvert depuis'}]}]
    const draft = perArticle(itemOf(own), smallReference, correctionOf(own, entries))
    const outcome = toOutcome(draft)
    expect(draft.problems).toBeUndefined()
    expect(outcome.markdown).toContain('café du village est ouvert depuis')
    const [reading] = outcome.evidence.readings ?? []
    expect(reading?.quote).toBe('fermé depuis'.normalize(source))
    expect(own.slice(reading?.start, reading?.end)).toBe(reading?.quote)
  }
})

import {mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {inflateSync} from 'node:zlib'
import {imageSize} from 'image-size'
import {beforeAll, describe, expect, it} from 'vitest'
import {cardSvg} from '../../scripts/cards/card.ts'
import {drawingFonts, type DrawingFonts} from '../../scripts/cards/drawing-fonts.ts'
import {visualOrder} from '../../scripts/cards/visual-order.ts'
import {balancedLines} from '../../scripts/cards/lines.ts'
import {rasterize} from '../../scripts/cards/rasterize.ts'
import {writeCards} from '../../scripts/cards/write-cards.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {articleCard, siteCard, type Card} from '../../src/views/card.ts'
import {archiveOf, record} from '../views/records.ts'

let fonts: DrawingFonts
beforeAll(async () => {
  fonts = await drawingFonts()
})

const card = (title: string, more: Partial<Card> = {}): Card => ({
  archive: 'An archive',
  title,
  line: '9 July 2009',
  ...more
})

/** The different values of bytes in the picture's scan lines: a blank one has a handful. */
function shades(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const kind = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (kind === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  return new Set(inflateSync(Buffer.concat(parts))).size
}

const linesOf = (svg = '') => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line)

describe('social cards', () => {
  it('are pictures of 1200 by 630 pixels with something on them, the same every time', async () => {
    const svg = cardSvg(card('Peres frustrates Iran'), fonts) ?? ''
    const png = await rasterize(svg, fonts.files)
    expect(imageSize(png)).toMatchObject({width: 1200, height: 630, type: 'png'})
    expect(shades(png)).toBeGreaterThan(100)
    expect(Buffer.from(await rasterize(svg, fonts.files)).equals(png)).toBe(true)
    const blank = await rasterize(svg.replace(/<text.*<\/text>/g, '').replace(/<path.*>/g, ''), [])
    expect(shades(blank)).toBeLessThan(20)
  })

  it.each([
    ['Latin', 'Erdoğan in Bakı'],
    ['Cyrillic', 'Нетаньяху прибыл в Астану'],
    ['Greek', 'Ο Πέρες στο Καζακστάν'],
    ['Hebrew', 'נתניהו ביקר באסטנה']
  ])('set titles in %s letters', (_, title) => {
    expect(
      linesOf(cardSvg(card(title), fonts))
        .slice(1, -1)
        .join(' ')
    ).toBe(title)
  })

  it('begin with the figure that a line from right to left begins with', () => {
    const svg = cardSvg(card('נתניהו', {line: '9 ביולי 2009'}), fonts) ?? ''
    const spans = [...svg.matchAll(/<tspan x="([\d.]+)">([^<]*)</g)]
    const fromRight = spans.toSorted((a, b) => Number(b[1]) - Number(a[1]))
    expect(fromRight.map(([, , text]) => text)).toEqual(['9', 'ביולי', '2009'])
    const [first] = fromRight
    const end = Number(first?.[1]) + (fonts.width('9', 'text') ?? 0) * 38
    expect(end).toBeCloseTo(1200 - 136, 0)
  })

  it.each([
    ['9 ביולי 2009', ['2009', ' ', 'ביולי', ' ', '9']],
    ['פרס נפגש עם נזרבאייב', ['פרס נפגש עם נזרבאייב']],
    ['ביקור (2009) בבאקו', ['בבאקו', ' ', '(', '2009', ')', ' ', 'ביקור']],
    ['ב-CNN 24 אמש', ['אמש', ' ', 'CNN 24', '-', 'ב']],
    ['בשעה 10:30, היום.', ['.', 'היום', ' ', ',', '10:30', ' ', 'בשעה']]
  ])('set “%s” as %j from left to right', (line, parts) => {
    expect(visualOrder(line)).toEqual(parts)
  })

  it.each(['内塔尼亚胡访问哈萨克斯坦', 'زيارة إلى كازاخستان', '   '])(
    'are not drawn for “%s”, which no font can set',
    (title) => {
      expect(cardSvg(card(title), fonts)).toBeUndefined()
    }
  )

  it('leave a line out that no font can set, and keep markup text', () => {
    const svg = cardSvg(card('<b>Peres & co</b>', {archive: '新聞', note: '東京'}), fonts)
    expect(linesOf(svg)).toEqual(['&lt;b&gt;Peres &amp; co&lt;/b&gt;', '9 July 2009'])
  })

  it('say how firm the date is with the rule', () => {
    const strokes = (['dated', 'bounded', 'undated'] as const).map(
      (standing) =>
        /<path[^>]*?(stroke-dasharray="[^"]*")?\/>/.exec(
          cardSvg(card('A', {standing}), fonts) ?? ''
        )?.[1]
    )
    expect(new Set(strokes).size).toBe(3)
  })

  it('cut titles that are too long, and never set a line wider than its room', () => {
    const svg = cardSvg(card('Peres visits Kazakhstan again and '.repeat(20)), fonts)
    const title = linesOf(svg).slice(1, -1)
    expect(title).toHaveLength(4)
    expect(title.at(-1)).toMatch(/\p{L}…$/u)
    for (const line of title) expect((fonts.width(line ?? '', 'title') ?? 0) * 46).toBeLessThan(968)
  })

  it('break lines evenly', () => {
    const {lines, whole} = balancedLines('aaa bbb ccc dd', (line) => line.length, 11, 3)
    expect([lines, whole]).toEqual([['aaa bbb', 'ccc dd'], true])
    expect(balancedLines('a bbbbbbbb', (line) => line.length, 4, 3).whole).toBe(false)
  })
})

describe('the cards of a site', () => {
  const articles = [
    record('peres', {title: 'Peres in Almaty'}),
    record('asia', {title: '内塔尼亚胡'})
  ]
  const withCards = (cards: boolean) => {
    const archive = archiveOf(articles)
    return {...archive, settings: {...archive.settings, title: 'An archive', cards}}
  }

  it('are the archive’s alone, and those of articles where it wants them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cards-'))
    const read = (name: string) => readFileSync(join(folder, name))
    await writeCards(withCards(false), folder, folder)
    expect(imageSize(read('card.png')).width).toBe(1200)
    expect(() => read('articles/peres/card.png')).toThrow('ENOENT')
    await writeCards(withCards(true), folder, folder)
    expect(read('articles/peres/card.png').equals(read('card.png'))).toBe(false)
    // Its title has letters that no font has: it gets the archive's.
    expect(read('articles/asia/card.png').equals(read('card.png'))).toBe(true)
  })

  it('are drawn again where one that was kept is damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cards-'))
    const cache = cacheFolder(folder, 'cards')
    const written = async () => {
      await writeCards(withCards(false), folder, folder)
      return readFileSync(join(folder, 'card.png'))
    }
    const drawn = await written()
    const [kept = ''] = readdirSync(cache)
    truncateSync(join(cache, kept), 100)
    expect(await written()).toEqual(drawn)
    for (const one of [folder, dirname(cache)]) rmSync(one, {recursive: true})
  })

  it('say what is known of the date', () => {
    const archive = withCards(false)
    const [article] = archive.articles
    expect(siteCard(archive)).toEqual({title: 'An archive', line: '2 articles'})
    expect(article && articleCard(article, 'An archive')).toMatchObject({line: 'undated'})
  })
})

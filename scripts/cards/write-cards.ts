/** Writes the social cards of a built site: the archive's, and those of articles where it wants them. */
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import type {Archive} from '../../src/views/archive.ts'
import {
  articleCard,
  articleCardImage,
  siteCard,
  siteCardImage,
  type Card
} from '../../src/views/card.ts'
import {replaceFile} from '../files/replace-file.ts'
import {keepSealed, readSealed} from '../files/sealed-file.ts'
import {cardSvg} from './card.ts'
import {drawingFonts, type DrawingFonts} from './drawing-fonts.ts'
import {rasterize} from './rasterize.ts'

/** Writes `card.png` below `out`, and with `cards: true` one beside every article's page. */
export async function writeCards(archive: Archive, content: string, out: string): Promise<void> {
  const {settings, urls, articles} = archive
  const fonts = await drawingFonts()
  const draw = drawer(fonts, cacheFolder(content, 'cards'))
  const pathOf = (href: string) => join(out, decodeURI(href.slice(urls.home.length)))
  const ofArchive = await draw(siteCard(archive), untitled)
  replaceFile(pathOf(siteCardImage(urls.home, settings.title).href), ofArchive)
  if (!settings.cards) return
  for (const article of articles) {
    const png = await draw(articleCard(article, settings.title), siteCard(archive), untitled)
    replaceFile(pathOf(articleCardImage(article).href), png)
  }
}

/** Stands in where no font has the letters of any title. */
const untitled: Card = {title: '—', line: ''}

/** Draws the first of several cards whose title the fonts can set. Drawn ones are remembered. */
function drawer({files, width}: DrawingFonts, cache: string) {
  const fontsKey = sha256(files.map((file) => sha256(file)).join())
  return async (...cards: readonly Card[]): Promise<Uint8Array> => {
    const svg = cards.map((card) => cardSvg(card, {files, width})).find((one) => one !== undefined)
    if (svg === undefined) throw new Error('No card can be drawn')
    const path = join(cache, `${sha256(fontsKey + svg)}.png`)
    const kept = readSealed(path)
    if (kept) return kept
    const png = await rasterize(svg, files)
    keepSealed(path, png)
    return png
  }
}

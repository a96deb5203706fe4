/**
 * ResourceSync (ANSI/NISO Z39.99-2017): what harvesters read to copy the archive and know what
 * changed. Every list is a sitemap with hashes.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Change} from './change-list.ts'
import {describeFile} from './written-file.ts'
import {xmlText} from '../../src/lib/xml-text.ts'

const open =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:rs="http://www.openarchives.org/rs/terms/">\n'
const close = '</urlset>\n'

/** A file that harvesters may copy. */
export interface Resource {
  /** Path below the site. */
  readonly path: string
  readonly mediaType: string
}

/** `at` is the time of the snapshot that the standard demands: the archive's own "today". */
function resourceList(
  base: string,
  out: string,
  resources: readonly Resource[],
  at: string
): string {
  const rows = resources.map(({path, mediaType}) => {
    const {bytes, sha256} = describeFile(join(out, path))
    return `<url><loc>${xmlText(base + path)}</loc><rs:md hash="sha-256:${sha256}" length="${bytes}" type="${mediaType}"/></url>\n`
  })
  const links = `<rs:ln rel="up" href="${xmlText(base)}capabilitylist.xml"/>\n`
  return `${open}${links}<rs:md capability="resourcelist" at="${at}"/>\n${rows.join('')}${close}`
}

/** `from` is the day before which the list knows nothing; `files` gives the paths of an article. */
export function changeList(
  base: string,
  changes: readonly Change[],
  files: (id: string) => readonly string[],
  at: string
): string {
  const links = `<rs:ln rel="up" href="${xmlText(base)}capabilitylist.xml"/>\n`
  const rows = changes.flatMap(({id, change, on}) =>
    files(id).map((path) => {
      const datetime = midnight(on)
      return `<url><loc>${xmlText(base + path)}</loc><rs:md change="${change}" datetime="${datetime}"/></url>\n`
    })
  )
  const from = changes[0] === undefined ? at : midnight(changes[0].on)
  return `${open}${links}<rs:md capability="changelist" from="${from}"/>\n${rows.join('')}${close}`
}

const midnight = (day: string) => `${day}T00:00:00Z`

function capabilityList(base: string): string {
  const up = `<rs:ln rel="up" href="${xmlText(base)}.well-known/resourcesync"/>\n`
  const lists = ['resourcelist', 'changelist'].map(
    (name) => `<url><loc>${xmlText(base)}${name}.xml</loc><rs:md capability="${name}"/></url>\n`
  )
  return `${open}${up}<rs:md capability="capabilitylist"/>\n${lists.join('')}${close}`
}

function description(base: string): string {
  const list = `<url><loc>${xmlText(base)}capabilitylist.xml</loc><rs:md capability="capabilitylist"/></url>\n`
  return `${open}<rs:md capability="description"/>\n${list}${close}`
}

/** What harvesters are told. */
export interface Harvest {
  readonly resources: readonly Resource[]
  readonly changes: readonly Change[]
  /** Paths of the files of an article, by its id. */
  readonly files: (id: string) => readonly string[]
  /** Time of the snapshot. */
  readonly at: string
}

/** Writes the four documents of ResourceSync into `out`. */
export function writeResourceSync(
  base: string,
  out: string,
  {resources, changes, files, at}: Harvest
): void {
  mkdirSync(join(out, '.well-known'), {recursive: true})
  writeFileSync(join(out, '.well-known/resourcesync'), description(base))
  writeFileSync(join(out, 'capabilitylist.xml'), capabilityList(base))
  writeFileSync(join(out, 'resourcelist.xml'), resourceList(base, out, resources, at))
  writeFileSync(join(out, 'changelist.xml'), changeList(base, changes, files, at))
}

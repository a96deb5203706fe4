/**
 * ResourceSync (ANSI/NISO Z39.99-2017): what harvesters read to copy the archive and know what
 * changed. Every list is a sitemap with hashes.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
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
export function resourceList(
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

function capabilityList(base: string): string {
  const up = `<rs:ln rel="up" href="${xmlText(base)}.well-known/resourcesync"/>\n`
  const list = `<url><loc>${xmlText(base)}resourcelist.xml</loc><rs:md capability="resourcelist"/></url>\n`
  return `${open}${up}<rs:md capability="capabilitylist"/>\n${list}${close}`
}

function description(base: string): string {
  const list = `<url><loc>${xmlText(base)}capabilitylist.xml</loc><rs:md capability="capabilitylist"/></url>\n`
  return `${open}<rs:md capability="description"/>\n${list}${close}`
}

/** Writes the three documents of ResourceSync into `out`. */
export function writeResourceSync(
  base: string,
  out: string,
  resources: readonly Resource[],
  at: string
): void {
  mkdirSync(join(out, '.well-known'), {recursive: true})
  writeFileSync(join(out, '.well-known/resourcesync'), description(base))
  writeFileSync(join(out, 'capabilitylist.xml'), capabilityList(base))
  writeFileSync(join(out, 'resourcelist.xml'), resourceList(base, out, resources, at))
}

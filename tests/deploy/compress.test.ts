import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {compressSite} from '../../scripts/deploy/compress.ts'

test('files that gain by it have compressed twins with the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'))
  const page = '<p>word</p>\n'.repeat(1000)
  writeFileSync(join(folder, 'page.html'), page)
  writeFileSync(join(folder, 'small.html'), '<p>')
  writeFileSync(join(folder, 'image.png'), Buffer.alloc(5000))
  expect(compressSite(folder)).toBe(1)
  expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(page)
  expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(page)
  expect(existsSync(join(folder, 'small.html.gz'))).toBe(false)
  expect(existsSync(join(folder, 'image.png.gz'))).toBe(false)
})

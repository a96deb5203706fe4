import {expect, it} from 'vitest'
import {resolveConfig, type Plugin} from 'vite'
import {noPrebundling} from '../../scripts/render/no-prebundling.ts'

/** Names packages for browsers, as Astro does. */
const toolbar: Plugin = {
  name: 'toolbar',
  configEnvironment: (name) =>
    name === 'client' ? {optimizeDeps: {include: ['astro > html-escaper']}} : undefined
}

/** What a server would bundle for browsers before it hears a request. */
async function bundledFirst(...plugins: Plugin[]) {
  const {environments} = await resolveConfig(
    {configFile: false, logLevel: 'silent', optimizeDeps: {include: ['yaml']}, plugins},
    'serve'
  )
  return Object.values(environments).flatMap(({optimizeDeps}) => optimizeDeps.include ?? [])
}

it('nothing is bundled for a browser that develops, whoever names it', async () => {
  expect(await bundledFirst(toolbar)).toContain('astro > html-escaper')
  expect(await bundledFirst(noPrebundling, toolbar)).toEqual([])
})

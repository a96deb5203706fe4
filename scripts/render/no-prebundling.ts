/** Leaves out what Vite does for a browser that develops: Astro has a server of it read its settings before it builds. */
import type {Plugin} from 'vite'

/** Of packages that no page loads, such as those of Astro's toolbar, nothing is bundled. */
export const noPrebundling: Plugin = {
  name: 'dateline-no-prebundling',
  // What Astro would have bundled is named by then.
  enforce: 'post',
  configEnvironment(_, options) {
    options.optimizeDeps = {...options.optimizeDeps, noDiscovery: true, include: []}
  }
}

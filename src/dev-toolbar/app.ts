/** The curator's desk in Astro's toolbar: evidence, and a form that writes corrections. */
import {defineToolbarApp} from 'astro/toolbar'
import {DeskPanel} from './panel.ts'
import {remembersOpen} from './memory.ts'
import {styles} from './styles.ts'

/** Astro's own tools are for who builds sites; one of them asks another host what is new. */
const onlyOurs = `#dev-bar [data-app-id^='astro:'], #dev-bar .separator {display: none !important}
#dev-bar #bar-container .item {border-radius: 9999px; width: 44px; padding: 0}`

export default defineToolbarApp({
  init(canvas, app, server) {
    addStyle(canvas.host.getRootNode(), onlyOurs)
    addStyle(canvas, styles)
    if (!customElements.get('curators-desk')) customElements.define('curators-desk', DeskPanel)
    const frame = document.createElement('astro-dev-toolbar-window')
    // Beside the text, as far as the screen allows.
    frame.placement = 'bottom-right'
    const panel = new DeskPanel()
    frame.append(panel)
    canvas.append(frame)
    panel.addEventListener('record-shown', () => {
      app.toggleNotification({state: panel.openQuestions > 0, level: 'warning'})
    })
    server.on('curators-desk:stopped', () => {
      panel.say('The archive could not be brought up to date. The terminal says why.')
    })
    const close = () => {
      app.toggleState({state: false})
      toolbarButton(canvas)?.focus()
    }
    panel.addEventListener('desk-closed', close)
    panel.addEventListener('keydown', ({key}) => {
      if (key !== 'Escape') return
      // The toolbar would take the same key, let go, for its own.
      addEventListener('keyup', (event) => event.stopPropagation(), {capture: true, once: true})
      close()
    })
    void panel.show(location.pathname)
    app.onToggled(({state}) => {
      remembersOpen.set(state)
      if (state) panel.focus()
    })
    if (remembersOpen.get()) app.toggleState({state: true})
  }
})

const toolbarButton = (canvas: ShadowRoot) =>
  (canvas.host.getRootNode() as ShadowRoot).querySelector<HTMLElement>(
    `#dev-bar [data-app-id='curators-desk']`
  )

function addStyle(root: Node, text: string): void {
  if (!(root instanceof ShadowRoot)) return
  const style = document.createElement('style')
  style.textContent = text
  root.append(style)
}

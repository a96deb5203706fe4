/** The desk as an element: everything about the article on the page, and the form to decide in. */
import type {DeskRecord} from './contract.ts'
import {Desk} from './desk.ts'
import {entryOf} from './draft.ts'
import {element} from './element.ts'
import {explanation} from './explanation.ts'
import {heading, openQuestions} from './heading.ts'
import {lastWords} from './memory.ts'
import {clearProblems, showProblems} from './problems.ts'
import {misreadWords, wordsOfAnotherClass} from './rows.ts'
import {segmentEditors} from './segment-editor.ts'
import {fetchRecord, sendEntry} from './server.ts'
import {valueEditor} from './value-editor.ts'
import {withholdingEditor} from './withholding-editor.ts'

/**
 * `record-shown` is fired when the article of the page is on the desk, `desk-closed` when the curator closes
 * it.
 */
export class DeskPanel extends HTMLElement {
  #questions = 0
  #saving = false
  readonly #status = element('p', {class: 'status', role: 'status'})

  /** How many things of the article want the curator's eye. */
  get openQuestions(): number {
    return this.#questions
  }

  /** Says something beside the button that saves. */
  say(text: string): void {
    this.#status.textContent = text
  }

  /** Shows the article on the page with this path. */
  async show(page: string): Promise<void> {
    this.tabIndex = -1
    this.setAttribute('role', 'region')
    this.setAttribute('aria-label', 'Curator’s desk')
    try {
      const record = await fetchRecord(page)
      this.replaceChildren(this.#bar(), ...(record ? this.#contents(record) : [noArticle()]))
      this.#questions = record?.issues.length ?? 0
    } catch (error) {
      this.replaceChildren(this.#bar(), alone('error', (error as Error).message))
    }
    const said = lastWords.take()
    if (said !== '') this.say(said)
    this.dispatchEvent(new CustomEvent('record-shown'))
  }

  #bar(): HTMLElement {
    const close = element('button', {type: 'button', class: 'plain'}, 'Close')
    close.addEventListener('click', () => this.dispatchEvent(new CustomEvent('desk-closed')))
    return element('div', {class: 'bar'}, element('h1', {}, 'Curator’s desk'), close)
  }

  #contents(record: DeskRecord): HTMLElement[] {
    const desk = new Desk(record)
    this.say(desk.isUnsaved ? 'What you have filled in is not saved yet.' : '')
    const form = element(
      'form',
      {novalidate: ''},
      ...valueParts(desk),
      part('Source, stretch by stretch', segmentEditors(desk), wordsOfAnotherClass(desk)),
      part('Misread words', misreadWords(desk)),
      part('Withhold the text', withholdingEditor(desk)),
      ...explanation(desk, this.#status, this.#discardButton(desk))
    )
    form.addEventListener('keydown', (event) => {
      // In a line of text, Enter would save what is half decided.
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (!this.#saving) void this.#save(form, desk)
    })
    return [heading(record), ...openQuestions(record), form]
  }

  #discardButton(desk: Desk): HTMLElement {
    const button = element('button', {type: 'button', class: 'plain'}, 'Discard')
    const show = () => (button.hidden = !desk.isUnsaved)
    show()
    desk.onDecided = show
    button.addEventListener('click', () => {
      desk.forget()
      void this.show(location.pathname).then(() => {
        this.focus()
        this.say('Discarded: nothing was written.')
      })
    })
    return button
  }

  async #save(form: HTMLElement, desk: Desk): Promise<void> {
    const {draft, record} = desk
    clearProblems(form)
    this.say('Saving …')
    this.#saving = true
    const answer = await sendEntry(record, entryOf(draft, record))
    this.#saving = false
    if ('problems' in answer) {
      this.say('')
      showProblems(form, answer.problems, draft)
      return
    }
    desk.forget()
    await this.show(location.pathname)
    this.focus()
    this.say(`Saved in ${answer.file}. The page follows in a moment.`)
    // Said again by the desk of the page that is shown anew.
    lastWords.keep(`Saved in ${answer.file}.`)
  }
}

const alone = (kind: string, text: string) => element('p', {class: `alone ${kind}`}, text)
const noArticle = () => alone('quiet', 'Open an article to see what its values rest on.')

/** Values that were found, and those that were not, folded away. */
function valueParts(desk: Desk): HTMLElement[] {
  const {fields} = desk.record
  const editors = (found: boolean) =>
    fields
      .filter(({values, key}) => (values.length > 0 || key === 'date') === found)
      .map((field) => valueEditor(field, desk))
  return [
    element('section', {}, element('h2', {}, 'Values'), ...editors(true)),
    part('Values that were not found', ...editors(false))
  ]
}

function part(title: string, ...content: readonly HTMLElement[]): HTMLElement {
  const summary = element('summary', {}, element('h2', {}, title))
  return element('details', {class: 'part'}, summary, ...content)
}

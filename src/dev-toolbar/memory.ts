/** What the desk remembers: who decides for good, the rest while the tab is open, reloads included. */
import {emptyDraft, type Draft} from './draft.ts'

const openKey = 'curators-desk:open'
const byKey = 'curators-desk:by'
const saidKey = 'curators-desk:said'
const draftKey = (id: string) => `curators-desk:draft:${id}`

/** Whether the desk stands open. */
export const remembersOpen = {
  get: () => sessionStorage.getItem(openKey) === 'yes',
  set: (open: boolean) => sessionStorage.setItem(openKey, open ? 'yes' : 'no')
}

/** The unsaved decisions about an article. */
export function recallDraft(id: string): Draft {
  const empty = emptyDraft(localStorage.getItem(byKey) ?? '')
  try {
    const kept = JSON.parse(sessionStorage.getItem(draftKey(id)) ?? '{}') as Partial<Draft>
    return {...empty, ...kept}
  } catch {
    return empty
  }
}

/** Keeps the draft of an article for as long as the tab is open, and the curator’s name for longer. */
export function keepDraft(id: string, draft: Draft): void {
  localStorage.setItem(byKey, draft.by)
  sessionStorage.setItem(draftKey(id), JSON.stringify(draft))
}

/** Forgets the draft of an article. */
export function forgetDraft(id: string): void {
  sessionStorage.removeItem(draftKey(id))
}

/** What the desk said last, to be said once more after the page was shown anew. */
export const lastWords = {
  keep: (text: string) => sessionStorage.setItem(saidKey, text),
  take(): string {
    const text = sessionStorage.getItem(saidKey) ?? ''
    sessionStorage.removeItem(saidKey)
    return text
  }
}

/**
 * When the address names a paragraph, citations and reports name it too: in texts, in what is copied,
 * and in links, the article's address gets the paragraph's behind it.
 */
const place = document.querySelector<HTMLElement>('[data-place]')?.dataset['place']
if (place !== undefined && place !== '') {
  const follow = () => {
    const hash = /^#p\d+$/.test(location.hash) ? location.hash : ''
    for (const element of document.querySelectorAll<HTMLElement>('[data-place]')) {
      element.textContent = place + hash
    }
    const named = new RegExp(`${escape(place)}(?:#p\\d+)?`, 'g')
    for (const button of document.querySelectorAll<HTMLElement>('#cite [data-copy]')) {
      button.dataset['copy'] = button.dataset['copy']?.replace(named, () => place + hash) ?? ''
    }
    const report = document.querySelector<HTMLAnchorElement>('a[data-report]')
    if (report) {
      const plain = report.dataset['report'] ?? ''
      report.href = plain.replaceAll(encodeURIComponent(place), encodeURIComponent(place + hash))
    }
  }
  addEventListener('hashchange', follow)
  follow()
}

/** As a pattern that matches the text and nothing else. */
function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

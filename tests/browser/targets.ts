/** What a finger may miss: WCAG 2.2, 2.5.8 (target size, minimum) with its exceptions. */
import type {Page} from '@playwright/test'

/**
 * Targets of a page that are smaller than 24 by 24 CSS pixels and lie so close to another that a circle
 * of that width around the middle of one touches it. Not those within a sentence, and not those of a
 * drawing whose address a large enough link elsewhere on the page has too.
 */
export function missableTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    /** Places are rounded to parts of a pixel. */
    const slack = 0.1
    interface Target {
      readonly element: Element
      readonly box: DOMRect
      readonly small: boolean
    }

    const selector = 'a[href], button, input, select, summary, textarea'
    const targets = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .map((element): Target => {
        const whole = element.matches('input') ? element.closest('label') : null
        const box = (whole ?? element).getBoundingClientRect()
        return {element, box, small: Math.min(box.width, box.height) < least - slack}
      })
      .filter(({box}) => box.width > 0 && box.height > 0)

    const middle = ({left, top, width, height}: DOMRect) => ({
      x: left + width / 2,
      y: top + height / 2
    })
    /** From the middle of one box to the nearest point of another. */
    const toBox = (box: DOMRect, other: DOMRect) => {
      const {x, y} = middle(box)
      return Math.hypot(
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom)
      )
    }
    const toMiddle = (box: DOMRect, other: DOMRect) => {
      const [a, b] = [middle(box), middle(other)]
      return Math.hypot(a.x - b.x, a.y - b.y)
    }
    const isClose = ({element, box}: Target, other: Target) =>
      other.element !== element &&
      !other.element.contains(element) &&
      !element.contains(other.element) &&
      (toBox(box, other.box) < least / 2 - slack ||
        (other.small && toMiddle(box, other.box) < least - slack))

    /** In a line of words that are no targets. */
    const isInSentence = ({element}: Target) => {
      if (getComputedStyle(element).display !== 'inline') return false
      let block = element.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      const letters = (text: string | null) => (text ?? '').replace(/[\s\p{P}]+/gu, '').length
      const linked = [...(block?.querySelectorAll(selector) ?? [])]
      return (
        letters(block?.textContent ?? '') > linked.reduce((n, a) => n + letters(a.textContent), 0)
      )
    }

    const apart = targets.filter((target) => !targets.some((other) => isClose(target, other)))
    const reached = new Set(
      targets
        .filter((target) => !target.small || apart.includes(target))
        .flatMap(({element}) =>
          element.closest('svg') ? [] : (element.getAttribute('href') ?? [])
        )
    )
    const hasTwin = ({element}: Target) =>
      element.closest('svg') !== null && reached.has(element.getAttribute('href') ?? '')

    return targets
      .filter((target) => target.small && !apart.includes(target))
      .filter((target) => !isInSentence(target) && !hasTwin(target))
      .map(({element, box}) => {
        const size = `${Math.round(box.width)}×${Math.round(box.height)}`
        return `${size} ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)}`
      })
  })
}

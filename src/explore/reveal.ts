/** Scrolls the text so that what was chosen can be seen. */

/** Brings the first chosen stretch into the middle of the text's own window, once the marks have been drawn. Where the text has no
 * window of its own (one column on a narrow screen) nothing is moved: the inspector shows the sentence there. */
export function revealSelection(region: HTMLElement): void {
  requestAnimationFrame(() => {
    const panel = region.closest<HTMLElement>('.text-panel')
    // Why in the whole panel: with several articles each of them asks, and all must mean the same place.
    const target = panel?.querySelector<HTMLElement>('.is-place, .is-evidence') ?? panel?.querySelector<HTMLElement>('.is-mention')
    if (!panel || !target || panel.scrollHeight <= panel.clientHeight + 1) return
    const window = panel.getBoundingClientRect()
    const { top, bottom } = target.getBoundingClientRect()
    if (top >= window.top + 24 && bottom <= window.bottom - 24) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    panel.scrollBy({ top: (top + bottom - window.top - window.bottom) / 2, behavior: calm ? 'auto' : 'smooth' })
  })
}

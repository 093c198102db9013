/** Ids that only count. */

/** Gives `<stem>-1`, `<stem>-2` …, and passes over those that are taken. */
export function numberIds(stem: string, taken: readonly { readonly id: string }[] = []): () => string {
  const known = new Set(taken.map(({ id }) => id))
  let last = 0
  return () => {
    do last++
    while (known.has(`${stem}-${last}`))
    return `${stem}-${last}`
  }
}

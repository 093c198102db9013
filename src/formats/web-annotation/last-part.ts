/** The part of an address that names a thing among others. */

/** `https://example.org/news/one?page=2#top` → `one`; `http://example.org/terms#Person` → `Person` where
 * `keepsFragment`. Empty where an address has no such part. */
export function lastPart(address: string, options: { readonly keepsFragment?: boolean } = {}): string {
  const { keepsFragment = false } = options
  const path = keepsFragment ? address : address.replace(/[?#].*$/s, '')
  const separators = keepsFragment ? '/#' : '/'
  // Why by hand: a pattern for a run of separators at the end is quadratic in runs elsewhere.
  let end = path.length
  while (end > 0 && separators.includes(path.charAt(end - 1))) end--
  let start = end
  while (start > 0 && !separators.includes(path.charAt(start - 1))) start--
  return path.slice(start, end)
}

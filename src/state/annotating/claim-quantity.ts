/** How many a claim speaks of. */
import type { Issue } from '../../core/issues.ts'
import type { DraftClaim } from '../../core/schema.ts'
import { chosenStretches, currentArticle } from './cursor.ts'
import { claimInHand } from './desk.ts'
import { findClaim } from './find-records.ts'
import { readQuantity } from './read-quantity.ts'
import { setClaim } from './state-claims.ts'

/** Makes the chosen words the quantity of the claim in hand, with the number that they amount to. `undefined` where no words are chosen or
 * no claim of their article is in hand. */
export function setQuantityFromWords(): readonly Issue[] | undefined {
  const [id, article] = [claimInHand.peek(), currentArticle.peek()]
  const found = id === undefined ? undefined : findClaim(id)
  const words = chosenStretches.peek().map(({ start, end }) => article?.text.slice(start, end)).join(' … ')
  if (id === undefined || !found || found.article.id !== article?.id || words === '') return undefined
  return setClaim(id, { quantity: readQuantity(words, article.language) })
}

/** Sets the words as they are typed, and reads the number anew; without words there is no quantity. */
export function typeQuantity(id: string, words: string): readonly Issue[] {
  const found = findClaim(id)
  if (!found) return []
  return setClaim(id, { quantity: words.trim() === '' ? undefined : { ...readQuantity(words, found.article.language), words } }, 'quantity')
}

/** Corrects what was read: the number, `undefined` for none, or whether the text hedges it. */
export function correctQuantity(
  id: string, part: { readonly value?: number | undefined; readonly approximate?: boolean },
): readonly Issue[] {
  const quantity = findClaim(id)?.claim.quantity
  if (!quantity) return []
  const { words, value, approximate } = { ...quantity, ...part }
  const next: DraftClaim['quantity'] = {
    words, ...(value === undefined ? {} : { value }), ...(approximate ? { approximate } : {}),
  }
  return setClaim(id, { quantity: next }, 'quantity-value')
}

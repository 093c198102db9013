/** How many a claim speaks of: the text's words, and the number that they amount to. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { correctQuantity, typeQuantity } from '../../state/annotating/claim-quantity.ts'
import type { FoundClaim } from '../../state/annotating/find-records.ts'
import { endField } from '../../state/history.ts'
import { claimCardWords } from './desk-words.ts'
import { KeyHint } from './key-hint.tsx'
import { report } from './refusals.ts'

export function QuantityField({ found: { claim, article } }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const { quantity } = claim
  const bad = useSignal<string | undefined>(undefined)
  useEffect(() => {
    bad.value = undefined
  }, [quantity?.value])
  return (
    <section class="card-section" data-field="quantity">
      <p class="typed-field">
        <label class="field-label" for="claim-quantity">{words.quantity}<KeyHint keys="Q" /></label>
        <input id="claim-quantity" class="typed-input" type="text" autocomplete="off" placeholder={words.quantityHint}
          lang={article.language} dir="auto" value={quantity?.words ?? ''} onBlur={endField}
          onInput={({ currentTarget }) => report(claim.id, 'quantity', typeQuantity(claim.id, currentTarget.value))} />
      </p>
      {quantity && (
        <p class="typed-field typed-field-row">
          <label class="field-label" for="claim-quantity-value">{words.value}</label>
          <input id="claim-quantity-value" class="typed-input" type="text" inputMode="decimal" autocomplete="off"
            value={bad.value ?? quantity.value ?? ''} onBlur={endField}
            aria-invalid={bad.value === undefined ? undefined : true}
            aria-describedby={bad.value === undefined ? undefined : 'claim-quantity-bad'}
            onInput={({ currentTarget }) => {
              const typed = currentTarget.value.trim()
              const value = typed === '' ? undefined : Number(typed.replace(',', '.').replace(/[\s\u202f]/gu, ''))
              const isBad = value !== undefined && !Number.isFinite(value)
              bad.value = isBad ? currentTarget.value : undefined
              if (!isBad) report(claim.id, 'quantity', correctQuantity(claim.id, { value }))
            }} />
          <label class="toggle">
            <input type="checkbox" checked={quantity.approximate ?? false}
              onChange={({ currentTarget: { checked } }) =>
                report(claim.id, 'quantity', correctQuantity(claim.id, { approximate: checked }))} />
            {words.approximate}
          </label>
        </p>
      )}
      {bad.value !== undefined && <p class="field-note" id="claim-quantity-bad">{words.valueBad}</p>}
    </section>
  )
}

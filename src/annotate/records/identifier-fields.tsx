/** By what an entity is known elsewhere. */
import type { JSX } from 'preact'
import type { Entity } from '../../core/schema.ts'
import { changeEntity } from '../../state/annotating/entities.ts'
import { TypedField } from '../../parts/typed-field.tsx'
import { recordsWords } from './records-words.ts'
import { sayRefusal } from './say-refusal.ts'

const IDENTIFIERS = ['wikidata', 'iso2', 'iso3', 'cameo'] as const

export function IdentifierFields({ entity: { id, identifiers } }: { entity: Entity }): JSX.Element {
  const words = recordsWords.value.card
  return (
    <section class="card-section" aria-labelledby="entity-identifiers">
      <h3 class="card-heading" id="entity-identifiers">{words.identifiers}</h3>
      <div class="four-fields">
        {IDENTIFIERS.map((one) => (
          <TypedField key={one} id={`entity-${one}`} label={words.identifier[one]} value={identifiers[one] ?? ''} isData
            onType={(typed) => {
              const { [one]: _, ...rest } = identifiers
              const issues = changeEntity(id, { identifiers: typed === '' ? rest : { ...rest, [one]: typed } }, one)
              return issues.some(({ code }) => code === 'wrong-shape') ? words.identifierBad[one] : sayRefusal(issues)
            }} />
        ))}
      </div>
    </section>
  )
}

/** An entity: what it is, with whom it stands and against whom, and where it is mentioned. */
import type { JSX } from 'preact'
import { namesOf } from '../core/entities.ts'
import type { PlacedClaim } from '../core/index-dossier.ts'
import { visible } from '../state/focus.ts'
import { dossierIndex } from '../state/project.ts'
import { filter, narrow, select, selection } from '../state/view.ts'
import { dateWords, kindOf, messages, nameOf, say } from '../state/words.ts'
import { Fact } from '../parts/fact.tsx'
import { ClaimLine } from '../parts/claim-line.tsx'
import { EntityMark } from '../parts/entity-mark.tsx'
import { EntityFinder } from '../parts/entity-finder.tsx'

/** Everything about one entity, in the order of what people ask for first. */
export function EntityCard({ id }: { id: string }): JSX.Element {
  const index = dossierIndex.value
  const words = messages.value.inspector
  const entity = index.entities.get(id)
  if (!entity) return <p>{id}</p>
  const claims = (index.claimsOf.get(id) ?? []).filter(({ claim }) => visible.value.claims.has(claim.id))
  const bySign = (sign: string) => claims.filter(({ claim }) => index.relations.get(claim.relation)?.sign === sign)
  const takesSides = claims.some(({ claim }) => index.relations.get(claim.relation)?.sign !== 'neutral')
  const said = [...index.claims.values()].filter(({ claim }) => claim.attribution.some((one) => one.entity === id))
  return (
    <>
      <p class="card-kind"><EntityMark entity={id} /> {kindOf(id)}</p>
      <h2 class="card-title">{say(entity.label)}</h2>
      {entity.description && <p class="card-description">{say(entity.description)}</p>}
      {takesSides && (
        <>
          <Claims heading={words.standsWith} claims={bySign('cooperation')} seenFrom={id} isAnswer />
          <Claims heading={words.standsAgainst} claims={bySign('conflict')} seenFrom={id} isAnswer />
        </>
      )}
      <Claims heading={words.otherTies} claims={bySign('neutral')} seenFrom={id} />
      <Claims heading={words.saysSo(said.length)} claims={said} />
      {claims.length > 0 && <Circle id={id} />}
      {claims.length > 0 && (
        <section class="card-section">
          <EntityFinder id="link-to" label={words.linkTo} placeholder={words.linkPlaceholder} labelVisible
            except={id} onChoose={(to) => select({ type: 'path', from: id, to })} />
        </section>
      )}
      <Mentions id={id} />
      <Identity id={id} />
    </>
  )
}

/** `isAnswer`: that there is none is an answer too, and is said. */
function Claims({ heading, claims, seenFrom, isAnswer = false }: {
  heading: string
  claims: readonly PlacedClaim[]
  seenFrom?: string
  isAnswer?: boolean
}): JSX.Element | null {
  if (claims.length === 0 && !isAnswer) return null
  return (
    <section class="card-section">
      <h3 class="card-heading">{heading} <span class="quiet">{claims.length}</span></h3>
      <ul class="plain-list">
        {claims.map((placed) => (
          <ClaimLine key={placed.claim.id} placed={placed} {...(seenFrom === undefined ? {} : { seenFrom })} />
        ))}
      </ul>
    </section>
  )
}

/** The ego network: the graph narrowed to what is near this entity. */
function Circle({ id }: { id: string }): JSX.Element {
  const words = messages.value.inspector
  const { ego } = filter.value
  const mine = ego?.entity === id
  return (
    <section class="card-section button-row">
      {/* Why one button with two names: of two, the first would take the focus with it. */}
      <button type="button" class="button" onClick={() => narrow({ ego: mine ? undefined : { entity: id, steps: 1 } })}>
        {mine ? words.wholeGraph : words.circle}
      </button>
      {mine && (
        <label class="select-field">
          <span class="visually-hidden">{words.circle}</span>
          <select value={ego.steps} onChange={({ currentTarget }) => narrow({ ego: { entity: id, steps: Number(currentTarget.value) } })}>
            {[1, 2, 3].map((steps) => <option key={steps} value={steps}>{words.circleSteps(steps)}</option>)}
          </select>
        </label>
      )}
    </section>
  )
}

function Mentions({ id }: { id: string }): JSX.Element | null {
  const words = messages.value
  const mentions = dossierIndex.value.mentionsOf.get(id) ?? []
  const about = selection.value
  if (mentions.length === 0) return null
  return (
    <section class="card-section">
      <h3 class="card-heading">{words.inspector.mentions(mentions.length)}</h3>
      <ul class="mention-list">
        {mentions.map(({ mention, article }) => (
          <li key={mention.id}>
            <button type="button" class="mention-button" lang={article.language} title={mention.note ? say(mention.note) : undefined}
              aria-current={about?.type === 'entity' && about.mention === mention.id ? 'true' : undefined}
              onClick={() => select({ type: 'entity', id, mention: mention.id })}>
              {mention.spans.map(({ quote }) => quote).join(' … ')}
            </button>{' '}
            <span class="quiet">{words.form[mention.form]}</span>
            {mention.note && <span class="mention-note"> {say(mention.note)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Identity({ id }: { id: string }): JSX.Element | null {
  const words = messages.value.inspector
  const entity = dossierIndex.value.entities.get(id)
  if (!entity) return null
  const { wikidata, iso2, iso3, cameo } = entity.identifiers
  const label = say(entity.label)
  const aliases = namesOf(entity, { identifiers: false }).filter((alias) => alias !== label)
  return (
    <dl class="card-facts">
      {aliases.length > 0 && <Fact term={words.aliases}>{aliases.join(', ')}</Fact>}
      {entity.actsFor.map((acting) => (
        <Fact key={acting.entity} term={words.actsFor}>{nameOf(acting.entity)}{periodWords(acting)}</Fact>
      ))}
      {wikidata && (
        <Fact term={words.wikidata}>
          <a class="data" href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noreferrer noopener">{wikidata}</a>
        </Fact>
      )}
      {(iso2 || iso3) && <Fact term={words.iso}><span class="data">{[iso2, iso3].filter(Boolean).join(' · ')}</span></Fact>}
      {cameo && <Fact term={words.cameo}><span class="data">{cameo}</span></Fact>}
    </dl>
  )
}

function periodWords({ from, until }: { from?: string | undefined; until?: string | undefined }): string {
  return from === undefined && until === undefined ? '' : ` (${dateWords(`${from ?? '..'}/${until ?? '..'}`)})`
}

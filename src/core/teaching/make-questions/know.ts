/** Look-ups that the makers of questions share. */
import { tripleKey } from '../../checks/triple-key.ts'
import { namesOf } from '../../entities.ts'
import { fold } from '../../fold.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import type { Text } from '../../schema.ts'
import { isPlural } from './is-plural.ts'
import type { Knowledge, Question } from './question.ts'

/** Builds them for a dossier. Entities are close where one acts for the other, in any number of steps, where both act for a third and not
 * both are single persons, where a name of both is the same, or where a claim states that one belongs to the other in some way (a neutral
 * relation with a direction and without a PLOVER type): of a force and its part both may be fair answers. */
export function know(index: DossierIndex): Knowledge {
  const triples = new Map<string, PlacedClaim[]>()
  const keys = new Map<PlacedClaim, string>()
  for (const placed of index.claims.values()) {
    const key = tripleKey(placed.claim, index.relations.get(placed.claim.relation))
    keys.set(placed, key)
    const known = triples.get(key)
    if (known) known.push(placed)
    else triples.set(key, [placed])
  }
  const sameTriple = (placed: PlacedClaim): readonly PlacedClaim[] => triples.get(keys.get(placed) ?? '') ?? []
  const isScored = ({ claim }: PlacedClaim): boolean => claim.event !== undefined || index.relations.get(claim.relation)?.plover !== undefined
  const hasHappenings = [...index.claims.values()].some(isScored)
  const names = new Map([...index.entities].map(([id, entity]) => [id, [...new Set(namesOf(entity, { identifiers: false }).map(folded))]]))
  const lines = linesOf(index)
  const closeTo = findClose(index, names, lines)
  const tellings = new Map<PlacedClaim, readonly PlacedClaim[]>()
  // Why kept: the words of one question are held against every entity, and the same labels come again and again.
  const foldedOf = new WeakMap<readonly string[], readonly string[]>()
  const foldedWords = new Map<string, string>()
  const foldOnce = (words: string): string => {
    const known = foldedWords.get(words) ?? ` ${folded(words)} `
    foldedWords.set(words, known)
    return known
  }
  return {
    sameTriple,
    tellingsOf: (placed) => {
      const known = tellings.get(placed)
      if (known) return known
      const { event } = placed.claim
      const told = event === undefined ? [] : index.tellings.get(event) ?? []
      const all = [...new Set([...sameTriple(placed), ...told])].sort((one, other) => one.number - other.number)
      tellings.set(placed, all)
      return all
    },
    isNamedIn: (entity, texts) => {
      const among = foldedOf.get(texts) ?? texts.map(foldOnce)
      foldedOf.set(texts, among)
      return (names.get(entity) ?? []).some((name) => among.some((one) => one.includes(` ${name} `)))
    },
    wordsOf: (asked) => wordsOf(asked, index),
    closeTo,
    areClose: (one, other) => closeTo(one).has(other),
    lineOf: (entity) => lines.get(entity) ?? new Set([entity]),
    companionsOf: findCompanions(index, lines),
    isHappening: (placed) => !hasHappenings || isScored(placed),
  }
}

type Sets = Map<string, Set<string>>

function add(sets: Sets, key: string, value: string): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
}

/** Each entity with all that act for it and all for which it acts, in any number of steps. */
function linesOf(index: DossierIndex): Sets {
  const lines: Sets = new Map()
  for (const [id, above] of actedFor(index)) {
    add(lines, id, id)
    for (const one of above) {
      add(lines, id, one)
      add(lines, one, id)
    }
  }
  return lines
}

/** See `know`; found for an entity when it is first asked for. */
function findClose(index: DossierIndex, names: ReadonlyMap<string, readonly string[]>, lines: Sets): Knowledge['closeTo'] {
  const [ties, sameName, actors]: [Sets, Sets, Sets] = [new Map(), new Map(), new Map()]
  for (const { claim: { subject, relation, object } } of index.claims.values()) {
    const found = index.relations.get(relation)
    if (!found || found.plover || found.symmetric || found.sign !== 'neutral') continue
    add(ties, subject, object)
    add(ties, object, subject)
  }
  for (const [id, own] of names) for (const name of own) add(sameName, name, id)
  const above = actedFor(index)
  for (const [id, thirds] of above) for (const third of thirds) add(actors, third, id)
  const isOnePerson = (id: string): boolean =>
    index.kinds.get(index.entities.get(id)?.kind ?? '')?.colour === 'person' && !isPlural(index.entities.get(id))
  const known = new Map<string, ReadonlySet<string>>()
  return (id) => {
    const kept = known.get(id)
    if (kept) return kept
    const close = new Set([...ties.get(id) ?? [], ...lines.get(id) ?? [], ...(names.get(id) ?? []).flatMap((name) => [...sameName.get(name) ?? []])])
    for (const third of above.get(id) ?? []) {
      for (const other of actors.get(third) ?? []) if (!(isOnePerson(id) && isOnePerson(other))) close.add(other)
    }
    known.set(id, close)
    return close
  }
}

/** What was done to whom, and by whom. */
function findCompanions(index: DossierIndex, lines: Sets): Knowledge['companionsOf'] {
  const [actors, acts]: [Sets, Sets] = [new Map(), new Map()]
  for (const { claim: { subject, relation, object } } of index.claims.values()) {
    const found = index.relations.get(relation)
    if (!found?.plover) continue
    for (const [actor, party] of found.symmetric ? [[subject, object], [object, subject]] as const : [[subject, object]] as const) {
      add(actors, `${found.plover.type}\n${party}`, actor)
      add(acts, actor, `${found.plover.type}\n${party}`)
    }
  }
  return (id) => new Set([...lines.get(id) ?? []].flatMap((one) => [...acts.get(one) ?? []])
    .flatMap((act) => [...actors.get(act) ?? []]).flatMap((other) => [...lines.get(other) ?? []]))
}

/** For each entity all for which it acts, in any number of steps. */
function actedFor({ entities }: DossierIndex): Sets {
  return new Map([...entities.keys()].map((id) => {
    const found = new Set<string>()
    const next = [id]
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      for (const { entity } of entities.get(one)?.actsFor ?? []) {
        if (entity === id || found.has(entity)) continue
        found.add(entity)
        next.push(entity)
      }
    }
    return [id, found] as const
  }))
}

function wordsOf({ subject, relation, object, sources = [], events = [], sentence }: Question['asked'], index: DossierIndex): string[] {
  const { entities, relations } = index
  const found = relation === undefined ? undefined : relations.get(relation)
  const labels: (Text | undefined)[] = [
    ...[subject, object, ...sources].map((id) => (id === undefined ? undefined : entities.get(id)?.label)),
    found?.label, found?.inverse,
    ...events.map((id) => index.events.get(id)?.label),
  ]
  const shown = sentence && index.claims.get(sentence.claim)
  return [
    ...labels.flatMap((label) => (label ? [label.en, label.fr] : [])),
    ...(shown ? [shown.article.text.slice(shown.sentence.start, shown.sentence.end)] : []),
  ]
}

/** Why: a name of signs alone folds to nothing, which stands in every text. */
function folded(words: string): string {
  return fold(words) || words
}

/** Look-ups that the makers of questions share. */
import { tripleKey } from '../../checks/triple-key.ts'
import { namesOf } from '../../entities.ts'
import { fold } from '../../fold.ts'
import { groupBy } from '../../group-by.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import type { Text } from '../../schema.ts'
import { findClose } from './find-close.ts'
import { findLines, type Lines } from './find-lines.ts'
import type { Knowledge, Question } from './question.ts'

/** Builds them for a dossier: linear in it, and what is asked of a few only is found when it is asked for. */
export function know(index: DossierIndex): Knowledge {
  const triples = groupBy(index.claims.values(), ({ claim }) => tripleKey(claim, index.relations.get(claim.relation)))
  const isScored = ({ claim }: PlacedClaim): boolean => claim.event !== undefined || index.relations.get(claim.relation)?.plover !== undefined
  const hasHappenings = [...index.claims.values()].some(isScored)
  const names = new Map([...index.entities].map(([id, entity]) => [id, [...new Set(namesOf(entity, { identifiers: false }).map(folded))]]))
  const lines = findLines(index)
  const sentences = new WeakMap<PlacedClaim['sentence'], string>()
  // Why kept: the words of one question are held against every entity, and the same labels come again and again.
  const foldedOf = new WeakMap<readonly string[], readonly string[]>()
  const foldedWords = new Map<string, string>()
  const foldOnce = (words: string): string => {
    const known = foldedWords.get(words) ?? ` ${folded(words)} `
    foldedWords.set(words, known)
    return known
  }
  return {
    triples: [...triples.values()],
    tellingsOf: (placed, same) => {
      const { event } = placed.claim
      if (event === undefined) return same
      const told = index.tellings.get(event) ?? []
      // Why the list itself: triples of one event share it, and what is found out about it.
      if (same.every(({ claim }) => claim.event === event)) return told
      return [...new Set([...same, ...told])].sort((one, other) => one.number - other.number)
    },
    textOf: ({ article, sentence }) => {
      const known = sentences.get(sentence) ?? article.text.slice(sentence.start, sentence.end)
      sentences.set(sentence, known)
      return known
    },
    isNamedIn: (entity, texts) => {
      const among = foldedOf.get(texts) ?? texts.map(foldOnce)
      foldedOf.set(texts, among)
      return (names.get(entity) ?? []).some((name) => among.some((one) => one.includes(` ${name} `)))
    },
    wordsOf: (asked) => wordsOf(asked, index),
    ...findClose(index, names, lines),
    lineOf: (entity) => lines.around([entity]),
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

/** What was done to whom, and by whom. */
function findCompanions(index: DossierIndex, lines: Lines): Knowledge['companionsOf'] {
  const [actors, acts]: [Sets, Sets] = [new Map(), new Map()]
  for (const { claim: { subject, relation, object } } of index.claims.values()) {
    const found = index.relations.get(relation)
    if (!found?.plover) continue
    for (const [actor, party] of found.symmetric ? [[subject, object], [object, subject]] as const : [[subject, object]] as const) {
      add(actors, `${found.plover.type}\n${party}`, actor)
      add(acts, actor, `${found.plover.type}\n${party}`)
    }
  }
  return (entities) => {
    const done = new Set<string>()
    for (const one of lines.around(entities)) for (const act of acts.get(one) ?? []) done.add(act)
    const others = new Set<string>()
    for (const act of done) for (const other of actors.get(act) ?? []) others.add(other)
    return lines.around(others)
  }
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

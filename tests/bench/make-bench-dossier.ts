/** Valid dossiers of any size, the same for the same seed. */
import type { Article, Claim, Dossier, Entity, Ontology } from '../../src/core/schema.ts'
import { DOSSIER_VERSION, MODALITIES } from '../../src/core/vocabulary.ts'
import type { Random } from './seeded-random.ts'
import { seededRandom } from './seeded-random.ts'

/** Who does what to whom; `subject` and `object` are places in the list of entities. */
export interface Tie {
  readonly subject: number
  readonly object: number
}

export interface BenchSize {
  readonly entities: number
  readonly claims: number
  /** Default 60, as in the annotated article. */
  readonly claimsPerArticle?: number
}

/** A dossier whose entities form communities of about 25, most ties inside them. One sentence, two mentions and an event a claim. */
export function makeBenchDossier({ entities, claims, claimsPerArticle = 60 }: BenchSize, seed = 1): Dossier {
  const random = seededRandom(seed)
  return makeDossierOf(entities, clusteredTies(entities, claims, random), claimsPerArticle, random)
}

/** A dossier with these ties, `claimsPerArticle` to an article, in their order. */
export function makeDossierOf(
  entityCount: number,
  ties: readonly Tie[],
  claimsPerArticle: number,
  random: Random = seededRandom(1),
): Dossier {
  const articles: Article[] = []
  for (let from = 0; from < ties.length; from += claimsPerArticle) {
    articles.push(makeArticle(articles.length, ties.slice(from, from + claimsPerArticle), random))
  }
  return { format: 'triplomat', version: DOSSIER_VERSION, ontology: ONTOLOGY, entities: makeEntities(entityCount), articles }
}

const COMMUNITY = 25
const INSIDE = 0.85
const KINDS = ['state', 'group', 'person'] as const

const ONTOLOGY: Ontology = {
  kinds: KINDS.map((id) => ({ id, label: { en: id, fr: id }, shape: 'circle', filled: true, colour: id })),
  relations: (['cooperation', 'conflict', 'neutral'] as const).map((sign, index) => ({
    id: `relation-${index}`,
    label: { en: `relates to by ${sign}`, fr: `est lié par ${sign}` },
    inverse: { en: `is related to by ${sign}`, fr: `est lié en retour par ${sign}` },
    definition: { en: 'Made for a measurement.', fr: 'Fait pour une mesure.' },
    sign,
    symmetric: index === 2,
    ...(sign === 'neutral' ? {} : {
      plover: { type: 'CONSULT', quad: sign === 'cooperation' ? 1 : 3, score: sign === 'cooperation' ? 3 : -3 },
    }),
    subjects: [...KINDS],
    objects: [...KINDS],
  })),
}

function clusteredTies(entities: number, claims: number, random: Random): Tie[] {
  return Array.from({ length: claims }, (_, index) => {
    // Why the first round: without it some entities would have no tie at all.
    const subject = index < entities ? index : random.below(entities)
    const first = subject - (subject % COMMUNITY)
    const near = first + random.below(Math.min(COMMUNITY, entities - first))
    return { subject, object: random.next() < INSIDE ? near : random.below(entities) }
  })
}

function makeEntities(count: number): Entity[] {
  return Array.from({ length: count }, (_, index) => ({
    id: entityId(index),
    kind: KINDS[index % KINDS.length] as string,
    label: { en: `Actor ${index}`, fr: `Acteur ${index}` },
    aliases: { en: [], fr: [] },
    identifiers: {},
    actsFor: [],
  }))
}

function makeArticle(number: number, ties: readonly Tie[], random: Random): Article {
  let text = ''
  const claims: Claim[] = []
  const mentions: Article['mentions'] = []
  const events: Article['events'] = []
  ties.forEach(({ subject, object }, index) => {
    const words = [`Actor ${subject}`, ` ${random.pick(VERBS)} `, `Actor ${object}`] as const
    const start = text.length
    const quote = words.join('')
    const id = `${number}-${index}`
    const day = `2014-${pad(1 + (number % 12))}-${pad(1 + random.below(28))}`
    const modality = random.pick(MODALITIES)
    const objectStart = start + words[0].length + words[1].length
    mentions.push(mention(`${id}-s`, subject, start, words[0]), mention(`${id}-o`, object, objectStart, words[2]))
    events.push({ id: `event-${id}`, label: { en: quote, fr: quote }, time: { edtf: day, basis: { en: 'made', fr: 'fait' } } })
    claims.push({
      id: `claim-${id}`,
      subject: entityId(subject),
      relation: `relation-${random.below(3)}`,
      object: entityId(object),
      modality,
      polarity: random.next() < 0.95 ? 'affirmed' : 'denied',
      attribution: modality === 'asserted' ? [] : [{ entity: entityId(object) }],
      event: `event-${id}`,
      evidence: [{ start, end: start + quote.length, quote }],
    })
    text += `${quote} in a sentence of ordinary length that says little more.${index % 5 === 4 ? '\n\n' : ' '}`
  })
  return {
    id: `article-${number}`,
    title: `Article ${number}`,
    publisher: 'A seeded generator',
    published: '2015-01-01',
    language: 'en',
    rights: { en: 'Made for a measurement.', fr: 'Fait pour une mesure.' },
    sha256: '0'.repeat(64),
    mentions,
    events,
    claims,
    text,
  }
}

const VERBS = ['spoke with', 'accused', 'met', 'warned', 'sent help to', 'left the talks with']

function mention(id: string, entity: number, start: number, quote: string): Article['mentions'][number] {
  return { id: `mention-${id}`, entity: entityId(entity), form: 'name', spans: [{ start, end: start + quote.length, quote }] }
}

function entityId(index: number): string {
  return `actor-${index}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

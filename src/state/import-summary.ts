/** What reading a file gave, in figures and with a few samples: what a person looks at before it takes the place of what is open. */
import { issue, ISSUE_OUTCOMES, type Issue } from '../core/issues.ts'
import type { Article, Claim, Dossier, Entity, Text } from '../core/schema.ts'
import { placeIssues, type PlacedIssue } from './place-issues.ts'
import { lineAround, marksWithin, sampleSentence, type SampleLine } from './sample-sentence.ts'

/** What became of something that the file had. */
export const OUTCOMES = ['repaired', 'flagged', 'left-out'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Records that were taken, in the order in which they are shown. */
export const TAKEN = ['articles', 'mentions', 'entities', 'claims', 'relations'] as const
export type Taken = (typeof TAKEN)[number]

export interface ImportSummary {
  readonly taken: Readonly<Record<Taken, number>>
  /** Of all issues, listed or not. */
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** At most `MOST_ISSUES`; the last one then says how many more there are. */
  readonly issues: readonly PlacedIssue[]
  readonly claims: readonly SampleClaim[]
  /** Lines with marks, where there is no claim to show. */
  readonly lines: readonly SampleLine[]
}

export interface SampleClaim {
  readonly subject: Text
  readonly relation: Text
  readonly object: Text
  /** Whether it says something of its subject only. */
  readonly unary: boolean
  readonly modality: Claim['modality']
  readonly polarity: Claim['polarity']
  readonly sentence: SampleLine
}

/** The issues that are passed on to the page. */
export const MOST_ISSUES = 2000

/** Counts and samples. Takes time in proportion to the number of issues and articles; to that of claims only where words moved. */
export function summariseImport(dossier: Dossier, issues: readonly Issue[]): ImportSummary {
  const { articles, entities, ontology } = dossier
  const count = (list: 'mentions' | 'claims'): number => articles.reduce((sum, article) => sum + article[list].length, 0)
  const claims = sampleClaims(dossier)
  return {
    taken: {
      articles: articles.length, mentions: count('mentions'), entities: entities.length, claims: count('claims'),
      relations: ontology.relations.length,
    },
    outcomes: countOutcomes(issues),
    issues: placeIssues(dossier, listIssues(issues)),
    claims,
    lines: claims.length > 0 ? [] : sampleLines(dossier),
  }
}

/** What reading did about an issue; a warning about what was read just as it stands is one to look at. */
export function outcomeOf({ code }: Issue): Outcome {
  return ISSUE_OUTCOMES[code] ?? 'flagged'
}

/** The first issues, and how many more there are. */
export function listIssues(issues: readonly Issue[]): Issue[] {
  if (issues.length <= MOST_ISSUES) return [...issues]
  const count = issues.slice(MOST_ISSUES).reduce((sum, one) => sum + weightOf(one), 0)
  return [...issues.slice(0, MOST_ISSUES), { ...issue('and-more', '', { count }), level: 'warning' }]
}

const MOST_SAMPLES = 3

function countOutcomes(issues: readonly Issue[]): Record<Outcome, number> {
  const counts = { repaired: 0, flagged: 0, 'left-out': 0 }
  for (const one of issues) counts[outcomeOf(one)] += weightOf(one)
  return counts
}

function weightOf({ code, args }: Issue): number {
  return code === 'and-more' ? Number(args['count']) : 1
}

function sampleClaims({ articles, entities, ontology }: Dossier): SampleClaim[] {
  const first: { article: Article; claim: Claim }[] = []
  for (const article of articles) {
    for (const claim of article.claims.slice(0, MOST_SAMPLES - first.length)) first.push({ article, claim })
    if (first.length === MOST_SAMPLES) break
  }
  const label = (id: string): Text => entities.find((entity) => entity.id === id)?.label ?? { en: id, fr: id }
  return first.map(({ article, claim }) => {
    const relation = ontology.relations.find(({ id }) => id === claim.relation)
    const { subject, object, modality, polarity } = claim
    return {
      subject: label(subject), object: label(object), modality, polarity,
      relation: relation?.label ?? { en: claim.relation, fr: claim.relation },
      unary: relation?.unary === true,
      sentence: sampleSentence(article, claim.evidence),
    }
  })
}

/** The first lines that have a mark. */
function sampleLines({ articles, entities }: Dossier): SampleLine[] {
  const labels = new Map(entities.map(({ id, label }: Entity) => [id, label]))
  const lines: SampleLine[] = []
  for (const { text, language, mentions } of articles) {
    const marks = mentions.flatMap(({ entity, spans }) => {
      const label = labels.get(entity)
      return spans.map(({ start, end }) => ({ start, end, ...(label ? { label } : {}) }))
    })
    marks.sort((a, b) => a.start - b.start)
    let reached = -1
    for (const { start } of marks) {
      if (start < reached) continue
      if (lines.length === MOST_SAMPLES) return lines
      const line = lineAround(text, start)
      lines.push({ text: text.slice(line.start, line.end), language, marks: marksWithin(line, marks) })
      reached = line.end
    }
  }
  return lines
}

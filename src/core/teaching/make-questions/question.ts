/** What a question is, and what the makers of questions share. */
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import type { Modality } from '../../schema.ts'
import type { Range } from '../../spans.ts'

/** `who-subject`, `who-object`: who did it, to whom; `when`: on which date; `order`: which came first; `change`: how two stand since;
 * `source`: who says so; `modality`: fact, somebody's word, plan or allegation; `same-event`: which sentence tells of the same
 * happening. */
export const QUESTION_KINDS = ['who-subject', 'who-object', 'when', 'order', 'change', 'source', 'modality', 'same-event'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** How two parties' ties went: of one sign throughout, or of one and then of the other. */
export const CHANGES = ['cooperation', 'conflict', 'cooperation-to-conflict', 'conflict-to-cooperation'] as const
export type Change = (typeof CHANGES)[number]

export type Answer =
  | { readonly what: 'entity'; readonly entity: string }
  /** The article itself, in its own voice: where it is asked who says so. */
  | { readonly what: 'article' }
  /** EDTF. */
  | { readonly what: 'date'; readonly edtf: string }
  /** Ids of events, the first to happen first. */
  | { readonly what: 'order'; readonly events: readonly string[] }
  | { readonly what: 'change'; readonly change: Change }
  | { readonly what: 'modality'; readonly modality: Modality }
  /** A sentence of an article, by a claim in it. */
  | { readonly what: 'sentence'; readonly claim: string; readonly article: string; readonly sentence: Range }

/** Where it can be read. */
export interface Citation {
  readonly claim: string
  readonly article: string
  readonly sentence: Range
}

export interface Question {
  /** Unique among the questions of a dossier: the kind, and what it is made of. */
  readonly id: string
  readonly kind: QuestionKind
  /** What it asks about; what is asked for is left out. Of `change`, the two parties, without a relation. */
  readonly asked: {
    readonly subject?: string
    readonly relation?: string
    readonly object?: string
    /** Whose word it is, where it is not the article's; the question should say so. */
    readonly sources?: readonly string[]
    /** EDTF, of `who-subject` and `who-object`: when it was, where all tellings have the same day, month or year. */
    readonly date?: string
    /** Of `order`: what is to be put in order, not in order. */
    readonly events?: readonly string[]
    /** Of `same-event`: the sentence that is shown. */
    readonly sentence?: Citation
  }
  /** Four; dates in the order of time, those that are the same for each question of a kind in the order of their list, others in an order
   * drawn by chance. */
  readonly answers: readonly Answer[]
  /** The place of the right one. */
  readonly right: number
  /** What the right answer rests on: every claim that makes it right, in the order of the text. */
  readonly citations: readonly Citation[]
}

/** A question whose answers are not drawn yet: the right one, and the wrong ones there are, the most plausible first. */
export interface Draft extends Omit<Question, 'answers' | 'right' | 'citations'> {
  readonly rightAnswer: Answer
  /** What is to be cited, in the order of the text. Drafts may share the list. */
  readonly claims: readonly PlacedClaim[]
  /** Called for what is asked in the end, and asked for no more than is needed: of a large dossier that is a small part of what could be.
   * None where it cannot be asked at all. */
  readonly findWrong: () => Iterable<Answer>
}

/** Everything that can be asked of one kind, in the order of the text. */
export type Maker = (index: DossierIndex, knowledge: Knowledge) => Draft[]

/** Look-ups of the makers. */
export interface Knowledge {
  /** The claims of each triple, of any voice, in the order of the text. */
  readonly triples: readonly (readonly PlacedClaim[])[]
  /** The claims of a triple and those of the event that one of them tells of, of any voice, in the order of the text. */
  readonly tellingsOf: (claim: PlacedClaim, same: readonly PlacedClaim[]) => readonly PlacedClaim[]
  /** The words of a claim's sentence, the same string for all its claims. */
  readonly textOf: (claim: PlacedClaim) => string
  /** Whether any name of an entity stands in one of the texts, whichever the language. */
  readonly isNamedIn: (entity: string, texts: readonly string[]) => boolean
  /** The words of a question about these records, in both languages. */
  readonly wordsOf: (asked: Question['asked']) => string[]
  /** Whether two entities have a name in common or stand for one another in a way that makes either a fair answer. */
  readonly areClose: (one: string, other: string) => boolean
  /** The entities and all that are close to one of them. */
  readonly closeTo: (entities: ReadonlySet<string>) => ReadonlySet<string>
  /** The entity, all that act for it and all for which it acts, in any number of steps. */
  readonly lineOf: (entity: string) => ReadonlySet<string>
  /** Who did the same as one of these or of their line to the same party, by the PLOVER type, with all of their line: they go the same
   * way. */
  readonly companionsOf: (entities: Iterable<string>) => ReadonlySet<string>
  /** Whether a claim tells of something that happened, not of a state of affairs: who is whose neighbour is no question about a text, and
   * may be known from elsewhere to be so where no claim says it. All do where no claim of the dossier tells of a happening. */
  readonly isHappening: (claim: PlacedClaim) => boolean
}

/** Where a claim stands. */
export function cite({ claim, article, sentence }: PlacedClaim): Citation {
  return { claim: claim.id, article: article.id, sentence }
}

/** The claims of each triple of which any is fit, in the order of the first that is. */
export function triplesWith(
  { triples }: Knowledge, isFit: (one: PlacedClaim) => boolean,
): { readonly placed: PlacedClaim; readonly same: readonly PlacedClaim[] }[] {
  return triples.flatMap((same) => {
    const placed = same.find(isFit)
    return placed ? [{ placed, same }] : []
  }).sort((one, other) => one.placed.number - other.placed.number)
}

/** Whether it is told as what was or is: affirmed, in the article's voice or somebody's. */
export function isTold({ claim: { polarity, modality } }: PlacedClaim): boolean {
  return polarity === 'affirmed' && (modality === 'asserted' || modality === 'reported')
}

/** Whose word it is, where no claim has it in the article's voice; else nobody's. */
export function voicesOf(claims: readonly PlacedClaim[]): string[] {
  const voices = claims.map(({ claim }) => claim.attribution.map(({ entity }) => entity))
  return voices.every((one) => one.length > 0) ? [...new Set(voices.flat())] : []
}

/** What the formats of annotation tools have in common: a text, marks in it, and links between the marks. */
import type { OffsetUnit } from '../core/issues.ts'
import type { Claim } from '../core/schema.ts'

/** A text with what was marked in it, as a file gives it: offsets are the file's own. */
export interface AnnotatedText {
  /** What the article's id and title are made of. */
  readonly name: string
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  /** EDTF day. */
  readonly published?: string
  /** BCP 47; guessed from the text where it is left out. */
  readonly language?: string
  readonly url?: string
  /** Units in which the format's offsets may be counted, the format's own first. */
  readonly units: readonly [OffsetUnit, ...OffsetUnit[]]
  readonly marks: readonly TextMark[]
  readonly links: readonly TextLink[]
}

/** One or several stretches of the text that were given a type. */
export interface TextMark {
  /** Unique among the marks of its text. */
  readonly id: string
  /** Becomes the kind of the entity. */
  readonly type: string
  /** In the order of the file; several are one mark with gaps. `quote` is what should stand there, `prefix` and `suffix` what stands
   * around it. A range without offsets is found by its quote. */
  readonly ranges: readonly TextRange[]
  /** What stands in all ranges together, joined by a space or by nothing, where the file gives one quote for them all. */
  readonly quote?: string
  /** The knowledge base's entry that it was linked to: marks with the same one are mentions of one entity. */
  readonly reference?: { readonly database: string; readonly id: string; readonly label?: string }
  /** Marks with the same one are mentions of one entity; for chains of coreference. */
  readonly chain?: string
  readonly note?: string
  /** Not a mention, but the words that express a link (a trigger, a cue). */
  readonly isCue?: boolean
}

export interface TextRange {
  readonly start?: number
  readonly end?: number
  readonly quote?: string
  readonly prefix?: string
  readonly suffix?: string
}

/** A relation or an event between marks: becomes a claim. Its evidence is the sentence or sentences of its marks. */
export interface TextLink {
  readonly id: string
  /** Becomes the relation. */
  readonly type: string
  /** Ids of marks. */
  readonly subject: string
  readonly object: string
  /** Id of the mark that expresses it. */
  readonly cue?: string
  /** Marks of who says so. */
  readonly saidBy?: readonly string[]
  readonly place?: string
  /** EDTF, or words that are kept as a note where they are none. */
  readonly time?: string
  readonly modality?: Claim['modality']
  readonly polarity?: Claim['polarity']
  /** Words on how firmly it stands that nobody understood; they go into the claim's note, with an issue. */
  readonly unread?: readonly string[]
  readonly note?: string
  /** Whether it reads the same both ways. */
  readonly symmetric?: boolean
  /** Overrides the sentences. */
  readonly evidence?: readonly TextRange[]
}

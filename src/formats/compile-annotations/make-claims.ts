/** Links → claims, and what their evidence is. */
import { isDate } from '../../core/dates.ts'
import { shorten } from '../../core/describe-value.ts'
import { issue, type Issue } from '../../core/issues.ts'
import type { Claim, Span, Text } from '../../core/schema.ts'
import { sentencesOf, type Range } from '../../core/spans.ts'
import type { AnnotatedText, TextLink } from '../annotated-text.ts'
import { joinOverlapping } from './join-overlapping.ts'
import type { PlacedMark, PlacedMarks } from './place-marks.ts'

export interface MadeClaims {
  readonly claims: readonly Claim[]
  /** Those that lost an end or all of the evidence that the file gives. Their evidence is their marks, as the file has them. */
  readonly orphans: readonly Claim[]
}

/** What the claims of a text refer to. */
export interface Surroundings {
  readonly marks: PlacedMarks
  readonly entityOf: ReadonlyMap<PlacedMark, string>
  /** Ids of relations by type. */
  readonly relationOf: (type: string) => string
  readonly claimId: (id: string) => string
  readonly language: string
}

/** One claim of each link whose ends are marks. */
export function makeClaims(text: AnnotatedText, surroundings: Surroundings, issues: Issue[]): MadeClaims {
  const { marks: { placed, place }, entityOf } = surroundings
  const evidenceOf = makeEvidence(text.text, surroundings.language)
  const claims: Claim[] = []
  const orphans: Claim[] = []
  for (const link of text.links) {
    const [subject, object] = [placed.get(link.subject), placed.get(link.object)]
    const ends = [subject && entityOf.get(subject), object && entityOf.get(object)]
    if (!subject || !object || ends[0] === undefined || ends[1] === undefined) {
      issues.push(issue('record-left-out', text.name, { what: 'claim', id: shorten(link.id), reason: 'no-such-end' }, link.id))
      continue
    }
    const cue = link.cue === undefined ? undefined : placed.get(link.cue)
    const bearers = [subject, object, ...(cue && !cue.isOrphan ? [cue] : [])]
    const given = (link.evidence ?? []).map((range) => ({ quote: range.quote ?? '', spans: place(link.id, range) }))
    const found = given.flatMap(({ spans }) => spans ?? [])
    const lost = given.filter(({ quote, spans }) => spans === undefined && quote !== '').map(({ quote }) => quote)
    const hasLost = subject.isOrphan || object.isOrphan || (given.length > 0 && found.length === 0)
    const claim = {
      ...makeClaim(link, ends[0], ends[1], text.name, surroundings, issues, lost),
      evidence: hasLost ? spansOf(bearers) : found.length > 0 ? joinOverlapping(text.text, found) : evidenceOf(bearers),
    }
    if (hasLost) orphans.push(claim)
    else claims.push(claim)
  }
  return { claims, orphans }
}

function makeClaim(
  link: TextLink,
  subject: string,
  object: string,
  path: string,
  { marks, entityOf, relationOf, claimId }: Surroundings,
  issues: Issue[],
  lost: readonly string[],
): Omit<Claim, 'evidence'> {
  const entityOfMark = (id: string): string | undefined => {
    const mark = marks.placed.get(id)
    return mark && entityOf.get(mark)
  }
  const attribution = [...new Set((link.saidBy ?? []).map(entityOfMark))].filter((entity) => entity !== undefined)
  const place = link.place === undefined ? undefined : entityOfMark(link.place)
  const notes: Text[] = []
  const note = (en: string, fr: string): number => notes.push({ en, fr })
  if (link.note?.trim()) note(link.note.trim(), link.note.trim())
  if (link.unread && link.unread.length > 0) {
    const words = link.unread.join('; ')
    note(`${words}.`, `${words}.`)
    issues.push(issue('voice-unreadable', path, { words }, link.id))
  }
  if (link.place?.trim() && place === undefined) note(`Place: ${link.place}.`, `Lieu\u00a0: ${link.place}.`)
  const hasDate = link.time !== undefined && isDate(link.time)
  if (link.time?.trim() && !hasDate) {
    note(`Time: ${link.time}.`, `Date\u00a0: ${link.time}.`)
    issues.push(issue('date-unreadable', path, { words: shorten(link.time) }, link.id))
  }
  for (const quote of lost) {
    note(`Evidence that is not in the text: “${quote}”.`,
      `Preuve absente du texte\u00a0: «\u00a0${quote}\u00a0».`)
  }
  return {
    id: claimId(link.id),
    subject,
    relation: relationOf(link.type),
    object,
    // Why not of the attribution: a speaker who is not found has spoken all the same.
    modality: link.modality ?? (link.saidBy && link.saidBy.length > 0 ? 'reported' : 'asserted'),
    polarity: link.polarity ?? 'affirmed',
    attribution: attribution.map((entity) => ({ entity })),
    ...(hasDate && link.time !== undefined ? { time: { edtf: link.time, basis: BASIS } } : {}),
    ...(place === undefined ? {} : { place }),
    ...(notes.length === 0 ? {} : { note: { en: notes.map(({ en }) => en).join(' '), fr: notes.map(({ fr }) => fr).join(' ') } }),
  }
}

const BASIS: Text = { en: 'Given in the imported file.', fr: 'Donné dans le fichier importé.' }

/** The sentences that hold marks, each as one span. Of a mark over many sentences only the first are taken, and of a text without
 * sentences the marks themselves: evidence is there to be read. */
function makeEvidence(text: string, language: string): (marks: readonly PlacedMark[]) => Span[] {
  let sentences: readonly Range[] | undefined
  return (marks) => {
    sentences ??= sentencesOf(text, language)
    const found = new Map<number, Range>()
    for (const { start, end } of spansOf(marks)) {
      const first = firstEndingAfter(sentences, start)
      let at = first
      for (let one = sentences[at]; one && one.start < end && at < first + MOST_SENTENCES; one = sentences[++at]) {
        if (one.end - one.start <= LONGEST_SENTENCE) found.set(one.start, one)
        else found.set(start, { start, end })
      }
      if (at === first) found.set(start, { start, end })
    }
    return joinOverlapping(text, [...found.values()])
  }
}

const MOST_SENTENCES = 8
/** Evidence is read: a text without full stops gives its marks instead. */
const LONGEST_SENTENCE = 1000

function firstEndingAfter(sentences: readonly Range[], position: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (position < (sentences[middle] as Range).end) high = middle
    else low = middle + 1
  }
  return low
}

function spansOf(marks: readonly PlacedMark[]): Span[] {
  return marks.flatMap(({ spans }) => spans)
}

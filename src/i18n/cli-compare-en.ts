/** What the command `compare` says, in English; and the type that every language has to fill. */

/** What matched claims can agree on. */
type Facet =
  | 'relation' | 'direction' | 'modality' | 'polarity' | 'attribution' | 'attribution-time' | 'time' | 'place' | 'quantity' | 'evidence'

export interface CompareTexts {
  readonly summary: string
  readonly help: string
  /** The heading over two annotations. */
  against(a: string, b: string, texts: number): string
  noCommonText(a: string, b: string): string
  differences(count: number): string
  readonly records: string
  readonly f1: string
  readonly precision: string
  readonly recall: string
  readonly both: string
  readonly mentionsExact: string
  readonly mentionsOverlapping: string
  readonly linksExact: string
  readonly linksOverlapping: string
  readonly claimsMatched: string
  readonly claimsTriples: string
  readonly eventPairs: string
  readonly matched: string
  readonly share: string
  readonly kappa: string
  readonly same: string
  readonly form: string
  readonly entity: string
  readonly facets: Readonly<Record<Facet, string>>
  readonly timeOverlaps: string
  readonly coefficients: string
  readonly value: string
  readonly wordsKappa: string
  readonly evidenceOverlap: string
  wordsAlpha(annotators: number): string
}

export const cliCompareEn: CompareTexts = {
  summary: 'tell how far annotators of one text agree',
  help: `Usage: compare A B... [--json]

Compares annotations of the same texts. A is the reference, and each of the others is measured
against it. Articles are the same where their texts are, to the letter; drafts and notes are not
compared. Inputs are read as by the other commands. – stands for 0/0. Exit code 1 also where A and
another have no text in common.

Records that both have, of those that A has (a) and B has (b): precision = both / b, recall =
both / a, F1 = 2 both / (a + b) (van Rijsbergen 1979, Information retrieval, ch. 7).
  mentions, same spans     all spans begin and end at the same place
  mentions, overlapping    paired one to one: the same spans first, then greedily, of those that
                           share any character the same entity and the larger overlap first
  links                    such mentions, and the same entity: the same id (and a common name or
                           the same Wikidata id), else the same Wikidata id, else the same label
                           or alias without case and accents, of the same kind, if only one has it
  claims                   paired one to one: the same two ends in any order and evidence that
                           overlaps; greedily the same relation, direction, overlap, qualifiers
  claims, same triple      such claims, and the same relation and direction
  pairs in one event       pairs of matched claims that stand in one event

Matched records that agree: share = same / n, and where the facet is one of a list of labels kappa
(Cohen 1960, A coefficient of agreement for nominal scales, Educ. Psychol. Meas. 20). The
direction counts where the relation is the same and not symmetric, when a source spoke where the
sources are the same. Time is the same where its EDTF is; a quantity where its value is, or
without a value its words.

Coefficients over n units:
  words, kappa             Cohen’s kappa; units are the words (Unicode UAX #29) of the texts, labelled
                           as lying in a mention or not
  words, alpha             Krippendorff’s alpha of all annotators on the same words, nominal, a text
                           that an annotator has not got is missing (Krippendorff 2011, Computing
                           Krippendorff’s alpha-reliability); not the alpha for unitizing
  overlap of evidence      mean of shared / joint characters (Jaccard) of matched claims

Options:
  --json               give all figures and every difference as JSON`,
  against: (a, b, texts) => `A ${a}, B ${b}: ${texts === 1 ? '1 text' : `${texts} texts`} in common`,
  noCommonText: (a, b) =>
    `${a} and ${b} have no text in common: annotations can be compared only where the texts are the same to the letter.`,
  differences: (count) => (count === 1 ? '1 difference' : `${count} differences`),
  records: 'Records that both have',
  f1: 'F1',
  precision: 'precision',
  recall: 'recall',
  both: 'both',
  mentionsExact: 'mentions, same spans',
  mentionsOverlapping: 'mentions, overlapping',
  linksExact: 'links, same spans',
  linksOverlapping: 'links, overlapping',
  claimsMatched: 'claims',
  claimsTriples: 'claims, same triple',
  eventPairs: 'pairs in one event',
  matched: 'Matched records that agree',
  share: 'share',
  kappa: 'kappa',
  same: 'same',
  form: 'form of the mention',
  entity: 'entity of the mention',
  facets: {
    relation: 'relation',
    direction: 'direction',
    modality: 'modality',
    polarity: 'polarity',
    attribution: 'who says so',
    'attribution-time': 'when they said so',
    time: 'time',
    place: 'place',
    quantity: 'quantity',
    evidence: 'evidence',
  },
  timeOverlaps: 'time, same or overlapping',
  coefficients: 'Coefficients',
  value: 'value',
  wordsKappa: 'words, kappa',
  evidenceOverlap: 'overlap of evidence',
  wordsAlpha: (annotators) => `words, alpha of ${annotators} annotators`,
}

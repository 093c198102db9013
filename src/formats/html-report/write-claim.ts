/** One claim of the report: what it says and how firmly, its sentence, and who says so, when and where. */
import { dateOf, scoreOf } from '../../core/claim-facts.ts'
import type { DossierIndex, PlacedClaim } from '../../core/index-dossier.ts'
import type { Article, ArticleEvent, Claim, Language, Span, Time } from '../../core/schema.ts'
import { segmentsOf, sentenceAt, type Range } from '../../core/spans.ts'
import { capitalise } from '../../i18n/grammar.ts'
import { escapeHtml } from './escape-html.ts'
import type { Speaker } from './speaker.ts'

/** `sources` are the numbers of the articles in the list of sources. */
export function writeClaim(placed: PlacedClaim, index: DossierIndex, say: Speaker, sources: ReadonlyMap<string, number>): string {
  const { claim, article, number } = placed
  const relation = index.relations.get(claim.relation)
  const { messages } = say
  const sign = relation?.sign ?? 'neutral'
  const states = [
    ...(claim.modality === 'asserted' ? [] : [messages.modality[claim.modality]]),
    ...(claim.polarity === 'denied' ? [messages.denied] : []),
  ]
  const triple = escapeHtml(say.triple(claim))
  const head = states.length === 0 ? triple
    : messages.labelled(`<strong class="state">${escapeHtml(capitalise(states.join(', ')))}</strong>`, `<span class="triple">${triple}</span>`)
  return [
    `<article class="claim ${sign} ${claim.modality}${claim.polarity === 'denied' ? ' denied' : ''}" id="claim-${number}">`,
    `<h3><span class="number">${number}</span> ${head}</h3>`,
    `<blockquote lang="${escapeHtml(article.language)}" dir="auto">${writeSentences(article, claim.evidence, index, say)}</blockquote>`,
    '<dl>',
    ...factsOf(placed, index, say, sources).map(([term, html]) => `<div><dt>${escapeHtml(term)}</dt><dd>${html}</dd></div>`),
    '</dl>',
    '</article>',
    '',
  ].join('\n')
}

/** The sentences of the evidence, its very words marked; what lies between two sentences is left out. */
function writeSentences({ id, text }: Article, evidence: readonly Span[], index: DossierIndex, say: Speaker): string {
  const sentences = index.sentences.get(id) ?? []
  const ranges: { start: number; end: number }[] = []
  for (const span of [...evidence].sort((a, b) => a.start - b.start)) {
    const range = sentenceRange(sentences, span)
    const before = ranges.at(-1)
    if (before && range.start <= before.end) before.end = Math.max(before.end, range.end)
    else ranges.push(range)
  }
  return ranges.map(({ start, end }) => {
    const marks = evidence.map((span) => ({ start: span.start - start, end: span.end - start }))
    return segmentsOf(end - start, marks).map((segment) => {
      const words = escapeHtml(text.slice(start + segment.start, start + segment.end))
      return segment.marks.length > 0 ? `<mark>${words}</mark>` : words
    }).join('')
  }).join(` ${say.words.gap} `)
}

function sentenceRange(sentences: readonly Range[], { start, end }: Range): { start: number; end: number } {
  const first = sentenceAt(sentences, start)
  const last = sentenceAt(sentences, end - 1)
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last && last.start < end ? last.end : end, end) }
}

type Fact = readonly [term: string, html: string]

function factsOf({ claim, article }: PlacedClaim, index: DossierIndex, say: Speaker, sources: ReadonlyMap<string, number>): Fact[] {
  const { inspector, sign } = say.messages
  const relation = index.relations.get(claim.relation)
  const time = dateOf(claim, index.events)
  const event = index.events.get(claim.event ?? '')
  const score = scoreOf(claim, relation)
  const firmness = [inspector.firmness[claim.modality], ...(claim.polarity === 'denied' ? [inspector.denied] : [])].join(' ')
  const coding = relation?.plover
    ? `PLOVER ${[relation.plover.type, relation.plover.mode].filter(Boolean).join('/')}, ${
      score === undefined ? inspector.uncounted : inspector.score(showScore(score, say.language))}`
    : inspector.unscored
  return [
    [inspector.saidBy, sayWho(claim, say)],
    [inspector.howFirmly, escapeHtml(firmness)],
    [inspector.when, time ? sayWhen(time, say) : escapeHtml(inspector.noDate)],
    ...(claim.place === undefined ? [] : [[inspector.where, escapeHtml(say.name(claim.place))] satisfies Fact]),
    ...(claim.quantity ? [[inspector.howMany, sayQuantity(claim.quantity, article, say)] satisfies Fact] : []),
    ...(event ? [[inspector.event, sayEvent(event, claim, index, say)] satisfies Fact] : []),
    [inspector.coding, escapeHtml(`${capitalise(sign[relation?.sign ?? 'neutral'])} · ${coding}`)],
    ...(claim.note ? [[inspector.note, escapeHtml(say.text(claim.note))] satisfies Fact] : []),
    [say.words.article, saySource(article, sources.get(article.id) ?? 0, say)],
  ]
}

function sayWho({ attribution }: Claim, say: Speaker): string {
  if (attribution.length === 0) return escapeHtml(say.messages.ownVoice)
  return attribution
    .map(({ entity, time }) => escapeHtml([say.name(entity), ...(time ? [say.date(time.edtf)] : [])].join(', ')))
    .join('<br>')
}

function sayWhen({ edtf, basis }: Time, say: Speaker): string {
  const rests = say.messages.labelled(say.messages.inspector.basis, say.text(basis))
  return `${escapeHtml(say.date(edtf))} <span class="quiet">(${escapeHtml(edtf)} · ${escapeHtml(rests)})</span>`
}

/** The text's words, and the number that they amount to. */
function sayQuantity({ words, value, approximate }: NonNullable<Claim['quantity']>, { language }: Article, say: Speaker): string {
  const quote = `<q lang="${escapeHtml(language)}">${escapeHtml(words)}</q>`
  if (value === undefined) return quote
  const number = new Intl.NumberFormat(say.language, { maximumFractionDigits: 20 }).format(value)
  return `${quote} <span class="quiet">(${escapeHtml(say.words.value(number, approximate ?? false))})</span>`
}

/** With the event's own date where the claim has another; otherwise the line `when` has it. */
function sayEvent({ id, label, time }: ArticleEvent, claim: Claim, index: DossierIndex, say: Speaker): string {
  const tellings = index.tellings.get(id)?.length ?? 1
  const words = escapeHtml(tellings > 1 ? `${say.text(label)}, ${say.words.tellings(tellings)}` : say.text(label))
  return time && claim.time ? `${words}<br>${sayWhen(time, say)}` : words
}

function saySource(article: Article, number: number, say: Speaker): string {
  const publication = say.publication(article)
  const link = article.url === undefined ? ''
    : ` <a href="${escapeHtml(article.url)}" rel="noreferrer noopener">${escapeHtml(say.words.original)}</a>`
  return `<a href="#source-${number}">${escapeHtml(article.title)}</a>${publication && escapeHtml(` (${publication})`)}${link}`
}

function showScore(score: number, language: Language): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format(score)
}

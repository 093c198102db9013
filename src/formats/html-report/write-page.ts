/** The page of the report around its claims: title, sources, picture, table of contents, ties. */
import { sha256 } from '@noble/hashes/sha2.js'
import type { DossierIndex } from '../../core/index-dossier.ts'
import type { Article, Claim } from '../../core/schema.ts'
import { MODALITIES, SIGNS } from '../../core/vocabulary.ts'
import { escapeHtml } from './escape-html.ts'
import type { Tie } from './group-ties.ts'
import { REPORT_STYLE } from './report-style.ts'
import type { Speaker } from './speaker.ts'
import { writeClaim } from './write-claim.ts'

export interface Page {
  readonly index: DossierIndex
  readonly ties: readonly Tie[]
  /** Claims in all ties. */
  readonly listed: number
  readonly say: Speaker
  readonly picture?: string
  readonly question?: string
}

/** Piece by piece; always the same for the same dossier. */
export function* writePage(page: Page): Generator<string> {
  const { index, ties, say } = page
  const { articles } = index.dossier
  const sources = new Map(articles.map(({ id }, at) => [id, at + 1]))
  yield* writeHead(page)
  yield writePicture(page)
  yield '</header>\n'
  yield* writeSources(articles, say)
  yield writeReading(say)
  yield* writeContents(ties, index, say)
  yield '<main id="claims" tabindex="-1">\n'
  for (const [at, tie] of ties.entries()) {
    yield `<section class="tie" id="tie-${at + 1}">\n<h2>${escapeHtml(nameTie(tie, say))}</h2>\n`
    yield `<p class="quiet">${escapeHtml(countTie(tie, index, say))} <a class="back" href="#contents">${escapeHtml(say.words.backToContents)}</a></p>\n`
    for (const placed of tie.claims) yield writeClaim(placed, index, say, sources)
    yield '</section>\n'
  }
  yield `</main>\n<footer><p>${escapeHtml(say.words.made)}</p></footer>\n</body>\n</html>\n`
}

function* writeHead({ index, ties, listed, say, question }: Page): Generator<string> {
  const { words, language } = say
  const { articles } = index.dossier
  const [only] = articles
  const title = only && articles.length === 1 ? only.title : words.title(articles.length)
  const titleLanguage = only && articles.length === 1 ? ` lang="${escapeHtml(only.language)}"` : ''
  yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Triplomat">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<a class="skip" href="#claims">${escapeHtml(words.skip)}</a>
<header>
<h1${titleLanguage}>${escapeHtml(title)}</h1>
`
  const parts = [
    listed === 0 ? words.nothing : words.scope(listed, ties.length),
    ...(listed === index.claims.size ? [] : [words.part(listed, index.claims.size)]),
  ]
  if (question) yield `<p class="question">${escapeHtml(question)}</p>\n`
  yield `<p>${escapeHtml(parts.join(' '))}</p>\n`
}

function* writeSources(articles: readonly Article[], say: Speaker): Generator<string> {
  yield `<section id="sources" aria-labelledby="sources-title">\n<h2 id="sources-title">${escapeHtml(say.words.sources)}</h2>\n<ol>\n`
  for (const [at, article] of articles.entries()) {
    const publication = say.publication(article)
    const link = article.url === undefined ? '' : `<br><a class="address" href="${escapeHtml(article.url)}" rel="noreferrer noopener">${escapeHtml(article.url)}</a>`
    yield `<li id="source-${at + 1}"><cite lang="${escapeHtml(article.language)}">${escapeHtml(article.title)}</cite>${
      publication && `, ${escapeHtml(publication)}`}${link}<br><span class="quiet">${escapeHtml(say.text(article.rights))}</span></li>\n`
  }
  yield '</ol>\n</section>\n'
}

/** Why an image: what stands in it can neither run nor disturb the page. */
function writePicture({ picture, question = '', say }: Page): string {
  if (picture === undefined) return ''
  const source = `data:image/svg+xml,${encodeURIComponent(picture.replace(HALF_CHARACTER, '\ufffd'))}`
  return `<figure>\n<img alt="${escapeHtml(say.words.pictureOf(question))}" src="${source}">\n</figure>\n`
}

/** Half a surrogate pair, which no address can carry. */
const HALF_CHARACTER = /[\ud800-\udfff]/gu

/** The lines beside the claims, each with its words. */
function writeReading({ words, messages }: Speaker): string {
  const lines = [
    ...MODALITIES.map((modality) => [modality, messages.inspector.firmness[modality]]),
    ['asserted denied', messages.inspector.denied],
  ]
  const items = lines.map(([style, text = '']) => `<li class="claim neutral ${style}"><span class="triple">${escapeHtml(text)}</span></li>`)
  return `<section id="reading" aria-labelledby="reading-title">\n<h2 id="reading-title">${escapeHtml(words.reading)}</h2>\n<p>${escapeHtml(`${words.firm} ${words.notFact}`)}</p>\n<ul>\n${
    items.join('\n')}\n</ul>\n</section>\n`
}

function* writeContents(ties: readonly Tie[], index: DossierIndex, say: Speaker): Generator<string> {
  yield `<nav id="contents" aria-labelledby="contents-title">\n<h2 id="contents-title">${escapeHtml(say.words.contents)}</h2>\n<ol>\n`
  for (const [at, tie] of ties.entries()) {
    yield `<li><a href="#tie-${at + 1}">${escapeHtml(nameTie(tie, say))}</a> <span class="quiet">${escapeHtml(countTie(tie, index, say))}</span></li>\n`
  }
  yield '</ol>\n</nav>\n'
}

function nameTie({ one, other }: Tie, say: Speaker): string {
  return one === other ? say.name(one) : say.words.both(say.name(one), say.name(other))
}

/** `4 claims: 2 of cooperation, 1 of conflict, 1 denied`. What would have no score, as `scoreOf` has it, is counted apart. */
function countTie({ claims }: Tie, index: DossierIndex, say: Speaker): string {
  const counts = new Map<Group, number>()
  for (const { claim } of claims) {
    const group = doubtOf(claim) ?? index.relations.get(claim.relation)?.sign ?? 'neutral'
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  const sayCounts: Readonly<Record<Group, (count: number) => string>> = { ...say.words.signs, ...say.words.unsure }
  const parts = GROUPS.flatMap((group) => {
    const count = counts.get(group)
    return count === undefined ? [] : [sayCounts[group](count)]
  })
  return say.messages.labelled(say.words.claims(claims.length), parts.join(', '))
}

const GROUPS = [...SIGNS, 'denied', 'planned', 'alleged'] as const
type Group = (typeof GROUPS)[number]

/** Why a claim is no fact; a plan that is denied is denied. */
function doubtOf({ modality, polarity }: Claim): 'denied' | 'planned' | 'alleged' | undefined {
  if (polarity === 'denied') return 'denied'
  return modality === 'planned' || modality === 'alleged' ? modality : undefined
}

/** No script, nothing from elsewhere, and of styles only the one that stands in the page. */
const POLICY = `default-src 'none'; style-src 'sha256-${hashOf(REPORT_STYLE)}'; img-src data:; base-uri 'none'; form-action 'none'`

function hashOf(text: string): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))
}

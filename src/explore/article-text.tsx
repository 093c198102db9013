/** The article, well set: mentions underlined, evidence washed, and in the margin the ticks of its claims. */
import { useComputed, useSignalEffect } from '@preact/signals'
import type { JSX, TargetedKeyboardEvent, TargetedMouseEvent, TargetedPointerEvent } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { PlacedClaim } from '../core/index-dossier.ts'
import type { Article, Mention } from '../core/schema.ts'
import { coverage, type Segment } from '../core/spans.ts'
import { focus } from '../state/focus.ts'
import { dossierIndex } from '../state/project.ts'
import { hover, hovered, language, select, selection, type Selection } from '../state/view.ts'
import { messages, say, publicationWords } from '../state/words.ts'
import { Icon } from '../ui/icon.tsx'
import { LazyPart } from '../ui/lazy-part.tsx'
import { paragraphsOf, sortInto, type Mark, type Paragraph } from './article-marks.ts'
import { isGlossaryWanted, loadGlossaryInText } from './glossary-parts.ts'
import { ParagraphTicks } from './paragraph-ticks.tsx'
import { revealSelection } from './reveal.ts'
import { stepThrough } from './step-through.ts'

/** One article with its heading and source line. */
export function ArticleText({ article }: { article: Article }): JSX.Element {
  const words = messages.value.article
  const paragraphs = useMemo(() => paragraphsOf(article), [article])
  const claims = useMemo(() => {
    const own = [...dossierIndex.value.claims.values()].filter((placed) => placed.article.id === article.id)
    return sortInto(paragraphs, own, ({ sentence }) => sentence.start)
  }, [article, paragraphs])
  const region = useRef<HTMLDivElement>(null)
  const share = useMemo(
    () => coverage(article.text.length, article.claims.flatMap(({ evidence }) => evidence)), [article])
  useSignalEffect(() => {
    if (selection.value && region.current) revealSelection(region.current)
  })
  const onClick = (event: TargetedMouseEvent<HTMLElement>): void => {
    // Why: a person who marks words to copy them has not chosen anything.
    if (document.getSelection()?.isCollapsed === false) return
    select(targetOf(event.target, selection.value) ?? undefined)
  }
  const onPointerOver = (event: TargetedPointerEvent<HTMLElement>): void => hover(targetOf(event.target, undefined))
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    // Why: with Alt the arrows belong to the browser, and with Shift and Ctrl to who marks text.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (stepThrough(event.key)) event.preventDefault()
  }
  const bearsTitle = paragraphs[0] !== undefined && isTitle(article, paragraphs[0])
  const percent = new Intl.NumberFormat(language.value, { style: 'percent' }).format(share)
  return (
    <article class="article" aria-label={article.title}>
      <p class="article-source">
        {publicationWords(article)}
        {article.url && (
          <>{publicationWords(article) && ' · '}<a href={article.url} target="_blank" rel="noreferrer noopener">{words.original}<Icon name="external" /></a></>
        )}
        {article === dossierIndex.value.dossier.articles[0] && <> <LazyPart isWanted={isGlossaryWanted} load={loadGlossaryInText} /></>}
      </p>
      {!bearsTitle && <h1 class="article-title" lang={article.language}>{article.title}</h1>}
      <div class="article-text" tabIndex={0} role="group" aria-label={words.region} ref={region}
        onClick={onClick} onPointerOver={onPointerOver} onPointerLeave={() => hover(undefined)} onKeyDown={onKeyDown}>
        {paragraphs.map((paragraph, index) => (
          <ParagraphRow key={paragraph.start} article={article} paragraph={paragraph} claims={claims[index] ?? []}
            isTitle={index === 0 && bearsTitle} />
        ))}
      </div>
      <p class="article-note">{words.covered(percent)}. {words.hint}</p>
      <p class="article-note">{say(article.rights)}</p>
    </article>
  )
}

function ParagraphRow({ article, paragraph, claims, isTitle }: {
  article: Article
  paragraph: Paragraph
  claims: readonly PlacedClaim[]
  isTitle: boolean
}): JSX.Element {
  const Element = isTitle ? 'h1' : 'p'
  return (
    <div class="paragraph">
      <Element class={isTitle ? 'article-title' : 'article-paragraph'} lang={article.language}>
        {paragraph.segments.map((segment) => <Stretch key={segment.start} article={article} segment={segment} />)}
      </Element>
      <ParagraphTicks claims={claims} />
    </div>
  )
}

/** A stretch of text with one set of marks. Only its own classes change when the focus moves. */
function Stretch({ article, segment }: { article: Article; segment: Segment<Mark> }): JSX.Element {
  const mentions = segment.marks.flatMap(({ mention }) => (mention ? [mention] : []))
  const claims = segment.marks.flatMap(({ claim }) => (claim === undefined ? [] : [claim]))
  const state = useComputed(() => stateOf(mentions.map(({ id, entity }) => ({ id, entity })), claims))
  const classes = [
    'stretch',
    ...(claims.length > 0 ? ['evidence'] : []),
    ...mentions.slice(-3).map(({ entity, form }, level, shown) => {
      const depth = shown.length - level
      const indirect = form === 'description' || form === 'pronoun'
      return `mention-${depth} mention-${depth}-${colourOf(entity)}${indirect && depth === 1 ? ' mention-indirect' : ''}`
    }),
    state.value,
  ]
  const inner = mentions.at(-1)
  // Why several: "the two countries" is a mention of each of them, with one span.
  const here = mentions.filter((one) => sameSpans(one, inner))
  return (
    <span class={classes.join(' ')} data-claims={claims.join('\n')} data-mentions={here.map(({ id }) => id).join('\n')}>
      {article.text.slice(segment.start, segment.end)}
    </span>
  )
}

/** What is pointed at is marked, or else what is chosen: the mentions of an entity, the evidence of claims. */
function stateOf(mentions: readonly { id: string; entity: string }[], claims: readonly string[]): string {
  const about = hovered.value ?? selection.value
  const strong = focus.value
  if (!about || !strong) return ''
  if (about.type === 'entity') {
    if (mentions.some(({ id }) => id === about.mention)) return 'is-mention is-place'
    return mentions.some(({ entity }) => entity === about.id) ? 'is-mention' : ''
  }
  return claims.some((claim) => strong.claims.has(claim)) ? 'is-evidence' : ''
}

function colourOf(entity: string): string {
  const { entities, kinds } = dossierIndex.value
  return kinds.get(entities.get(entity)?.kind ?? '')?.colour ?? 'place'
}

/** What a stretch of text stands for: its innermost mention, otherwise the claim that it is evidence of. Where several share the
 * stretch, the one after the chosen one. */
function targetOf(target: EventTarget | null, chosen: Selection | undefined): Selection | undefined {
  const stretch = target instanceof Element ? target.closest<HTMLElement>('.stretch') : null
  if (!stretch) return undefined
  const { mentions = '', claims = '' } = stretch.dataset
  const mention = nextOf(mentions, chosen?.type === 'entity' ? chosen.mention : undefined)
  const entity = mention === undefined ? undefined : dossierIndex.value.mentions.get(mention)?.mention.entity
  if (mention !== undefined && entity !== undefined) return { type: 'entity', id: entity, mention }
  const claim = nextOf(claims, chosen?.type === 'claim' ? chosen.id : undefined)
  return claim === undefined ? undefined : { type: 'claim', id: claim }
}

function nextOf(list: string, chosen: string | undefined): string | undefined {
  // Why a line break: it is one of the few characters that an id cannot have.
  const ids = list === '' ? [] : list.split('\n')
  return ids[(ids.indexOf(chosen ?? '') + 1) % ids.length]
}

function sameSpans(a: Mention, b: Mention | undefined): boolean {
  return a.spans.length === b?.spans.length &&
    a.spans.every(({ start, end }, index) => start === b.spans[index]?.start && end === b.spans[index]?.end)
}

/** A text that begins with its own title is not given the title twice. */
function isTitle(article: Article, { start, end }: Paragraph): boolean {
  return article.text.slice(start, end).trim() === article.title
}


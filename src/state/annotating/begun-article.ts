/** The article that is being brought in: its text and what is said about it, until it is made or thrown away. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core'
import { isRecord } from '../../core/describe-value.ts'
import { articlesEn } from '../../i18n/annotate/articles-en.ts'
import { articlesFr } from '../../i18n/annotate/articles-fr.ts'
import { keepBegun, readBegun } from './keep-begun.ts'
import { proposeFrom, type ArticleFields, type Source } from './read-source.ts'

/** UTF-16 units of a text that still stands in a field; of a longer one the beginning is shown. Why: a browser takes seconds to lay out a
 * book in a field. */
export const LONGEST_IN_FIELD = 40_000
/** How long typing rests before the text is looked at for a title and a language, ms. */
const REST = 300

/** What came with the text. */
interface Brought {
  readonly proposed: ArticleFields
  readonly removed: number
  readonly isHtml: boolean
}

const NOTHING: Brought = { proposed: {}, removed: 0, isHtml: false }

const words = signal('')
const typed = signal<ArticleFields>({})
const brought = signal<Brought>(NOTHING)
const refused = signal(false)
const opened = signal(false)
let resting: ReturnType<typeof setTimeout> | undefined

export const begunText: ReadonlySignal<string> = words
/** What a person typed, and where they typed nothing, what the text says itself. */
export const begunFields: ReadonlySignal<ArticleFields> = computed(() => ({
  rights: { en: articlesEn.defaultRights, fr: articlesFr.defaultRights }, ...brought.value.proposed, ...typed.value,
}))
/** How many characters of what was brought cannot stand in a text, and whether it was a page. */
export const begunSource: ReadonlySignal<Pick<Brought, 'removed' | 'isHtml'>> = brought
/** Whether what is kept from before was looked for. */
export const isBegunRead: ReadonlySignal<boolean> = opened
/** Whether the browser keeps nothing of this. */
export const isBegunRefused: ReadonlySignal<boolean> = refused
export const isAnythingBegun: ReadonlySignal<boolean> = computed(() => words.value !== '' || Object.keys(typed.value).length > 0)

/** Looks once for what was begun before the page was closed. */
export async function openBegun(): Promise<void> {
  if (opened.peek()) return
  const [text, rest] = [await readBegun('article text'), await readBegun('article')]
  if (opened.peek()) return
  batch(() => {
    opened.value = true
    // Why asked: somebody may have typed in the meantime.
    if (isAnythingBegun.peek()) return
    if (typeof text === 'string') words.value = text
    if (!isRecord(rest)) return
    typed.value = fieldsIn(rest['typed'])
    const { removed, isHtml } = rest
    brought.value = {
      proposed: fieldsIn(rest['proposed']), removed: typeof removed === 'number' ? removed : 0, isHtml: isHtml === true,
    }
  })
}

/** Takes a whole text in place of what was there. */
export function takeSource({ text, proposed, removed, isHtml }: Source): void {
  stopResting()
  batch(() => {
    words.value = text
    brought.value = { proposed, removed, isHtml }
  })
  keepText()
  keepRest()
}

/** Takes the text as it is typed. */
export function typeBegunText(text: string): void {
  words.value = text
  keepText()
  clearTimeout(resting)
  resting = setTimeout(settleBegun, REST)
}

/** Looks at the text that was typed for a title and a language, if nobody did yet. */
export function settleBegun(): void {
  if (resting === undefined) return
  stopResting()
  const { proposed, isHtml } = brought.peek()
  const found = proposeFrom(words.peek())
  // Why the page first: it said itself what it is called and what its language is. With its text gone, none of that counts.
  if (words.peek().trim() === '') brought.value = NOTHING
  else brought.value = { ...brought.peek(), proposed: isHtml ? { ...found, ...proposed } : { ...proposed, ...found } }
  keepRest()
}

/** Says something about the article; `undefined` takes it away. */
export function setBegunField<Field extends keyof ArticleFields>(field: Field, value: ArticleFields[Field] | undefined): void {
  const { [field]: _, ...others } = typed.peek()
  const { [field]: __, ...proposed } = brought.peek().proposed
  batch(() => {
    typed.value = value === undefined ? others : { ...others, [field]: value }
    // Why: what a person empties must not come back from what was proposed.
    if (value === undefined) brought.value = { ...brought.peek(), proposed }
  })
  keepRest()
}

/** Forgets all of it. */
export function throwAwayBegun(): void {
  stopResting()
  batch(() => {
    words.value = ''
    typed.value = {}
    brought.value = NOTHING
  })
  keep('article text', undefined)
  keep('article', undefined)
}

function stopResting(): void {
  clearTimeout(resting)
  resting = undefined
}

function keepText(): void {
  keep('article text', words.peek())
}

function keepRest(): void {
  keep('article', { typed: typed.peek(), ...brought.peek() })
}

function keep(name: string, value: unknown): void {
  void keepBegun(name, value).then((isKept) => (refused.value = !isKept))
}

/** What was kept may be of another version of the app. */
function fieldsIn(kept: unknown): ArticleFields {
  if (!isRecord(kept)) return {}
  const { rights } = kept
  const text = (name: 'title' | 'publisher' | 'published' | 'language' | 'url'): ArticleFields => {
    const value = kept[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const both = isRecord(rights) && typeof rights['en'] === 'string' && typeof rights['fr'] === 'string'
    ? { rights: { en: rights['en'], fr: rights['fr'] } } : {}
  return { ...text('title'), ...text('publisher'), ...text('published'), ...text('language'), ...text('url'), ...both }
}

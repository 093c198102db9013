/** The stories, lesson plans and glossary that come with the app: they hold together, in both languages, and rest on the data. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkShape } from '../../src/core/check-shape.ts'
import { glossarySchema } from '../../src/core/glossary-schema.ts'
import type { Dossier, Story } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { DOSSIER_VERSION, LANGUAGES } from '../../src/core/vocabulary.ts'
import { en } from '../../src/i18n/en.ts'
import { fr } from '../../src/i18n/fr.ts'
import { classEn } from '../../src/i18n/teach/class-en.ts'
import { classFr } from '../../src/i18n/teach/class-fr.ts'
import { exercisesEn } from '../../src/i18n/teach/exercises-en.ts'
import { exercisesFr } from '../../src/i18n/teach/exercises-fr.ts'
import { handoutsEn } from '../../src/i18n/teach/handouts-en.ts'
import { handoutsFr } from '../../src/i18n/teach/handouts-fr.ts'
import { playerEn } from '../../src/i18n/teach/player-en.ts'
import { playerFr } from '../../src/i18n/teach/player-fr.ts'
import { questionsEn } from '../../src/i18n/teach/questions-en.ts'
import { questionsFr } from '../../src/i18n/teach/questions-fr.ts'
import { storiesEn } from '../../src/i18n/teach/stories-en.ts'
import { storiesFr } from '../../src/i18n/teach/stories-fr.ts'
import { readAlliances, writeAlliances } from '../../src/state/alliances/address.ts'
import { readHash, writeHash } from '../../src/state/url.ts'
import { ROOT } from '../rig/list-files.ts'

/** The words of the parts that a lesson leads through. */
const APP_WORDS = {
  en: { en, storiesEn, playerEn, exercisesEn, questionsEn, classEn, handoutsEn },
  fr: { fr, storiesFr, playerFr, exercisesFr, questionsFr, classFr, handoutsFr },
}
const read = (path: string): string => readFileSync(join(ROOT, 'data', path), 'utf8')
const readJson = (path: string): unknown => JSON.parse(read(path))
const list = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, 'data', folder)).filter((name) => name.endsWith(ending)).sort()

const dossier = readDossier()
const stories = dossier.stories ?? []
const steps = stories.flatMap(({ id, steps: all }) => all.map((step) => ({ ...step, at: `${id}/${step.id}` })))
const { terms } = glossarySchema.parse(readJson('glossary.json'))
const lessons = stories.flatMap((story) => LANGUAGES.map((language) => ({
  story, language, name: `${story.id}.${language}.md`, words: read(`lessons/${story.id}.${language}.md`),
})))
const texts = list('articles', '.txt').map((name) => read(`articles/${name}`))
const references = new Set(texts.flatMap((text) => [...text.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => number)))

const entities = new Set(dossier.entities.map(({ id }) => id))
const relations = new Set(dossier.ontology.relations.map(({ id }) => id))
const kinds = new Set(dossier.ontology.kinds.map(({ id }) => id))
/** What opens with the app: a claim of the background cannot be selected before the background is there. */
const opened = dossier.articles.filter(({ id }) => id !== 'sahel-chronology')
const claims = opened.flatMap((article) => article.claims)
const mentions = opened.flatMap((article) => article.mentions)

describe('the stories', () => {
  it('are in the files of their names, and right as parts of a dossier', () => {
    expect(stories.length).toBeGreaterThan(0)
    expect(list('stories', '.json')).toEqual(stories.map(({ id }) => `${id}.json`))
    expect(validateDossier(dossier)).toEqual([])
  })

  it('have a question and notes at each step, since there is somebody who teaches', () => {
    expect(steps.filter(({ question, notes }) => !question || !notes).map(({ at }) => at)).toEqual([])
  })

  it.each(steps)('have at $at a view that the address can carry and that names what there is', ({ view }) => {
    const seen = readHash(view)
    expect(writeHash(seen)).toBe(view)
    expect(writeAlliances(readAlliances(seen.alliances))).toBe(seen.alliances)
    expect(missingFrom(view)).toEqual([])
    expect(view).not.toMatch(/(^|&)(language|theme)=/)
  })

  it('count right what they count', () => {
    const words = (at: string): { en: string; fr: string } | undefined => steps.find((step) => step.at === at)?.text
    const left = claims.filter(({ modality }) => modality !== 'asserted')
    expect(words('who-says-so/one-article')?.en).toContain(`${claims.length} claims`)
    expect(words('who-says-so/one-article')?.fr).toContain(`${claims.length} affirmations`)
    expect(words('who-says-so/all-hearsay')?.en).toContain(`${left.length} of ${claims.length} claims`)
    expect(words('who-says-so/all-hearsay')?.fr).toContain(`${left.length} affirmations sur ${claims.length}`)
  })

  it('name places by their names, like the lessons: what is at the side of a wide screen is above or below on a narrow one', () => {
    const written = [...steps.flatMap(wordsOf).flatMap(({ en: one, fr: other }) => [one, other]), ...lessons.map(({ words }) => words)]
    expect(written.filter((words) => /on the (left|right)|to the (left|right)|à (gauche|droite)/iu.test(words))).toEqual([])
  })

  it('show the background where they draw ties between powers', () => {
    expect(steps.filter(({ view }) => readHash(view).workspace === 'alliances' && !readHash(view).background)).toEqual([])
  })
})

describe('the check of views', () => {
  it.each([
    ['claim=nr-c99', 'claim nr-c99'],
    ['entity=nobody', 'entity nobody'],
    ['entity=france&mention=nr-m04', 'mention nr-m04 of france'],
    ['around=nobody&steps=1', 'entity nobody'],
    ['hide-relation=hugged', 'relation hugged'],
    ['hide-kind=planet', 'kind planet'],
    ['hide-source=nobody', 'entity nobody'],
    ['work=alliances&alliances=one%3Dniger%26other%3Dnobody', 'entity nobody'],
  ])('catches %s', (view, missing) => {
    expect(missingFrom(view)).toEqual([missing])
  })
})

describe('the lesson plans', () => {
  it('are there for each story in each language, and no others', () => {
    expect(list('lessons', '.md')).toEqual(lessons.map(({ name }) => name).sort())
  })

  it.each(lessons)('$name ask what the story asks', ({ story, language, words }) => {
    expect(words.startsWith(`# ${story.title[language]}\n`)).toBe(true)
    expect(story.steps.map(({ question }) => question?.[language] ?? '').filter((question) => !words.includes(question))).toEqual([])
    expect(words).toMatch(new RegExp(`^${story.steps.length}\\. `, 'm'))
    expect(words).not.toMatch(new RegExp(`^${story.steps.length + 1}\\. `, 'm'))
  })

  it.each(lessons)('$name fill two lessons of 45 minutes without a gap', ({ words }) => {
    const rows = [...words.matchAll(/^\| (\d+)–(\d+) \|/gm)].map(([, from, to]) => [Number(from), Number(to)] as const)
    const starts = rows.map(([from]) => from)
    const ends = rows.map(([, to]) => to)
    expect(starts).toEqual(ends.map((_, index) => (index === 0 || ends[index - 1] === 45 ? 0 : ends[index - 1])))
    expect(ends.filter((end) => end === 45)).toHaveLength(2)
    expect(ends.at(-1)).toBe(45)
    expect(rows.every(([from, to]) => from < to)).toBe(true)
  })

  it.each(lessons)('$name name every source that they cite', ({ words }) => {
    const listed = [...words.matchAll(/^- \[(\d+)\] /gm)].map(([, number]) => number)
    expect(cited(words).filter((number) => !listed.includes(number))).toEqual([])
    expect(listed.filter((number) => !references.has(number ?? ''))).toEqual([])
  })

  it.each(lessons)('$name name what is to be pressed as the app does', ({ language, words }) => {
    const [, press = ''] = words.split(/^## (?:In the app|Dans l’application)$/m)
    const named = [...press.slice(0, press.indexOf('\n## ')).matchAll(/\*\*(.+?)\*\*/g)].map(([, name = '']) => name)
    const known = new Set(textsIn(APP_WORDS[language]).map((name) => name.replaceAll('\u202f', '\u00a0')))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  it('say the same in both languages, as far as minutes and sources go', () => {
    for (const { id } of stories) {
      const [en = '', fr = ''] = LANGUAGES.map((language) => read(`lessons/${id}.${language}.md`))
      expect(fr.match(/^\| \d+–\d+/gm)).toEqual(en.match(/^\| \d+–\d+/gm))
      expect(fr.match(/^#+ /gm)).toEqual(en.match(/^#+ /gm))
      expect(cited(fr)).toEqual(cited(en))
    }
  })
})

describe('the glossary', () => {
  it('has an id and a form for one term only', () => {
    expect(repeated(terms.map(({ id }) => id))).toEqual([])
    for (const language of LANGUAGES) {
      expect(repeated(terms.flatMap(({ forms }) => forms[language]).map((form) => form.toLocaleLowerCase(language)))).toEqual([])
    }
  })

  it('names entities that exist, each once', () => {
    const named = terms.flatMap(({ entity }) => entity ?? [])
    expect(named.filter((id) => !entities.has(id))).toEqual([])
    expect(repeated(named)).toEqual([])
  })

  it('rests on sources that the chronology lists', () => {
    const named = terms.flatMap(({ sources = [] }) => sources)
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((number) => !references.has(String(number)))).toEqual([])
  })

  it('has only words that a text has, but for those marked as general', () => {
    const unfound = terms.filter(({ forms }) => !forms.en.some(isInTexts)).map(({ id }) => id)
    expect(unfound).toEqual(terms.filter(({ general }) => general).map(({ id }) => id))
  })
})

describe('the words', () => {
  const written = [...stories, ...terms].flatMap(wordsOf)

  it('are there in both languages, and differ', () => {
    expect(written.length).toBeGreaterThan(100)
    expect(written.filter(({ en, fr }) => en === fr && en.length > 20)).toEqual([])
  })

  it('have in French no-break spaces where they belong, and typographic marks', () => {
    expect([...written.map((one) => one.fr), ...lessonWords('fr'), ...textsIn(APP_WORDS.fr)].flatMap(slipsOfFrench)).toEqual([])
  })

  it('have in English typographic marks', () => {
    expect([...written.map(({ en }) => en), ...lessonWords('en')].filter((words) => /['"]/.test(words))).toEqual([])
  })

  it.each(['Pourquoi?', 'Pourquoi ?', '« oui »', '«\u00a0oui»', "l'armée", '1 500 soldats', 'ainsi: oui'])('slip in %s', (words) => {
    expect(slipsOfFrench(words)).toHaveLength(1)
  })
})

function readDossier(): Dossier {
  const articles = list('articles', '.json').map((name) => ({
    ...readJson(`articles/${name}`) as object, text: read(`articles/${name.replace(/json$/, 'txt')}`),
  }))
  const { dossier: shaped, issues } = checkShape({
    format: 'triplomat', version: DOSSIER_VERSION, ontology: readJson('ontology.json'), ...readJson('entities.json') as object, articles,
    stories: list('stories', '.json').map((name) => readJson(`stories/${name}`)),
  })
  if (!shaped) throw new Error(`the data have not the right shape: ${JSON.stringify(issues)}`)
  return shaped
}

/** What a view names and the data do not have. */
function missingFrom(view: string): string[] {
  const { selection, filter, alliances } = readHash(view)
  const { tie, opened: shown } = readAlliances(alliances)
  const named = [
    ...(selection?.type === 'entity' ? [selection.id] : selection?.type === 'path' ? [selection.from, selection.to] : []),
    ...(filter.ego ? [filter.ego.entity] : []),
    ...filter.hiddenSources.filter((source) => source !== ''),
    ...(tie ? [tie.one, tie.other] : []),
    ...shown,
  ]
  return [
    ...(selection?.type === 'claim' && !claims.some(({ id }) => id === selection.id) ? [`claim ${selection.id}`] : []),
    ...(selection?.type === 'entity' && selection.mention !== undefined
      && !mentions.some(({ id, entity }) => id === selection.mention && entity === selection.id)
      ? [`mention ${selection.mention} of ${selection.id}`]
      : []),
    ...named.filter((id) => !entities.has(id)).map((id) => `entity ${id}`),
    ...filter.hiddenRelations.filter((id) => !relations.has(id)).map((id) => `relation ${id}`),
    ...filter.hiddenKinds.filter((id) => !kinds.has(id)).map((id) => `kind ${id}`),
  ]
}

/** Every text in words of the interface, however deep. */
function textsIn(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) =>
    (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsIn(value) : []))
}

function cited(words: string): (string | undefined)[] {
  return [...new Set([...words.matchAll(/\[(\d+)\]/g)].map(([, number]) => number))].sort()
}

function isInTexts(form: string): boolean {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'iu')
  return texts.some((text) => whole.test(text))
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

/** Every pair of words in a record, however deep. */
function wordsOf(record: Story | (typeof terms)[number] | object): { en: string; fr: string }[] {
  if ('en' in record && typeof record.en === 'string' && 'fr' in record && typeof record.fr === 'string') {
    return [{ en: record.en, fr: record.fr }]
  }
  return Object.values(record).flatMap((value: unknown) => (typeof value === 'object' && value !== null ? wordsOf(value) : []))
}

/** The lines of the lessons without addresses and titles of sources, which are as their publishers write them. */
function lessonWords(language: (typeof LANGUAGES)[number]): string[] {
  return lessons.filter((lesson) => lesson.language === language)
    .flatMap(({ words }) => words.split('\n').map((line) => line.replace(/<[^>]*>/g, '')))
}

function slipsOfFrench(words: string): string[] {
  return / [:;!?»%]|«(?!\u00a0)|[^\s\u00a0*][;!?»]|\p{L}:(?!\S)|['"]|\d \d{3}(?!\d)/u.test(words) ? [words] : []
}

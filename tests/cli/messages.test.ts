/** Every issue has a sentence and a remedy in every language, filled with what the issue carries. */
import { describe, expect, it } from 'vitest'
import { ISSUE_LEVELS, LOSABLE_PARTS, type IssueCode } from '../../src/core/issues.ts'
import { cliFr } from '../../src/i18n/cli-fr.ts'
import { issuesEn, type IssueMessages } from '../../src/i18n/issues-en.ts'
import { issuesFr } from '../../src/i18n/issues-fr.ts'

/** What `issues.ts` documents for each code. */
const ARGS: Readonly<Record<IssueCode, readonly string[]>> = {
  'not-utf8': ['offset', 'guess'],
  'file-empty': [],
  // Sizes are shown in binary units, and `size` is not always known.
  'file-too-large': [],
  'not-json': ['line', 'column'],
  'too-deep': ['depth'],
  'too-many-rows': [],
  'too-many-values': [],
  'not-a-dossier': [],
  'version-newer': ['version', 'known'],
  'wrong-shape': ['expected', 'found'],
  'unknown-field': ['key'],
  'duplicate-id': ['id', 'what'],
  'unknown-reference': ['id', 'what', 'near'],
  'span-outside-text': ['start', 'end', 'length'],
  'span-shifted': ['quote', 'found', 'at'],
  'spans-overlap': ['start', 'end', 'otherStart', 'otherEnd'],
  'span-splits-character': ['start', 'end'],
  'bad-date': ['edtf'],
  'end-does-not-fit': ['kind', 'relation', 'allowed'],
  'unary-with-two-ends': ['relation'],
  'both-ends-the-same': ['relation'],
  'text-changed': ['sha256'],
  'sign-against-quad': ['quad', 'sign'],
  'acts-for-itself': ['entity'],
  'period-reversed': ['from', 'until'],
  'scored-without-event': ['relation'],
  'reported-by-nobody': ['modality'],
  'asserted-by-somebody': [],
  'event-without-claims': ['id'],
  'date-after-publication': ['edtf', 'published'],
  'still-in-use': ['id', 'what', 'count'],
  'no-such-record': ['id', 'what'],
  'edited-elsewhere': [],
  'and-more': ['count'],
  'left-out': ['what'],
  'git-lfs-pointer': [],
  'file-missing': ['name'],
  'file-unreadable': ['reason'],
  'graph-mismatch': ['expected', 'found'],
  'archive-broken': ['name'],
  'archive-too-large': [],
  'format-unknown': ['name'],
  'not-this-format': ['format', 'missing'],
  'not-xml': ['line', 'column', 'reason'],
  'xml-entities': [],
  'not-rdf': ['line', 'reason'],
  'too-many-columns': ['count'],
  'column-missing': ['column', 'known'],
  'column-not-found': ['role', 'known'],
  'row-of-other-length': ['line', 'expected', 'found'],
  'partner-missing': ['name', 'partner'],
  'file-left-out': ['name'],
  'offsets-counted-in': ['unit', 'count'],
  'offsets-unproven': ['unit'],
  'span-moved': ['quote', 'found', 'from', 'to'],
  'span-orphan': ['quote', 'start'],
  'id-changed': ['id', 'taken'],
  'date-unreadable': ['words'],
  'voice-unreadable': ['words'],
  'field-left-out': ['field', 'count'],
  'line-kept': ['line', 'words'],
  'record-left-out': ['what', 'id', 'reason'],
  'node-made': ['id'],
  'evidence-made': ['count'],
  'rows-left-out': ['reason', 'count', 'lines'],
  'events-unknown': ['name', 'known'],
  'no-events': ['rows', 'columns'],
  'dates-need-origin': ['example'],
  'direction-assumed': ['count'],
}

const LANGUAGES: readonly (readonly [string, IssueMessages])[] = [['English', issuesEn], ['French', issuesFr]]

describe.each(LANGUAGES)('%s', (_, messages) => {
  it('has no sentence for a code that is gone', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(ISSUE_LEVELS).sort())
  })

  it.each(Object.keys(ISSUE_LEVELS) as IssueCode[])('%s', (code) => {
    const args = Object.fromEntries(ARGS[code].map((name) => [name, `<${name}>`]))
    const { problem, remedy } = messages[code]({ ...args, size: 2048, limit: 1024 })
    const whole = `${problem} ${remedy}`
    for (const name of ARGS[code]) expect(whole).toContain(`<${name}>`)
    expect(problem).toMatch(/^[A-ZÀÉ“«<].*\.$/)
    expect(remedy).toMatch(/^[A-ZÀÉ].*([.?]|\.\.)$/)
    expect(whole).not.toMatch(/undefined|NaN| {2}/)
  })

  it('does without what is not known', () => {
    expect(messages['unknown-reference']({ id: 'x', what: 'entity', near: '' }).remedy).not.toContain('?')
    expect(messages['not-utf8']({ offset: 1, guess: '' }).problem).toMatch(/[^;]\.$/)
    expect(messages['span-shifted']({ quote: 'a', found: 'b', at: '' }).remedy).not.toMatch(/\d/)
    expect(messages['no-such-record']({ id: '', what: 'exercise' }).problem).not.toMatch(/[“«]| \./)
    expect(messages['and-more']({ count: 1 }).problem).not.toBe(messages['and-more']({ count: 2 }).problem)
  })

  it('names what a format leaves out in words', () => {
    expect(messages['left-out']({ what: 'actsFor' }).problem).toMatch(/\bwho acts for whom\b|\bqui agit pour qui\b/)
    for (const what of LOSABLE_PARTS) {
      expect(messages['left-out']({ what }).problem).not.toMatch(new RegExp(`(carry|:)\\s${what}\\b`))
    }
    expect(messages['left-out']({ what: 'ink' }).problem).toMatch(/(carry|:)\sink\b/)
  })

  it('says which dates and types of events would have been read', () => {
    const rows = { count: 2, lines: '3, 4' }
    expect(messages['rows-left-out']({ ...rows, reason: 'no-date', format: 'gdelt' }).remedy).toMatch(/2014-01-31.*20140131/)
    expect(messages['rows-left-out']({ ...rows, reason: 'no-code', format: 'dyads' }).remedy).toMatch(/CAMEO.*PLOVER/)
    expect(messages['rows-left-out']({ ...rows, reason: 'no-actor', format: 'dyads' }).remedy).not.toMatch(/CAMEO|2014/)
    expect(messages['events-unknown']({ name: 'a.csv', known: 'name, age' }).remedy).toMatch(/source.*target.*type.*score.*CAMEO.*2014-01-31/)
  })

  it('names the records of teaching in words', () => {
    for (const what of ['story', 'step', 'exercise', 'key']) {
      const { problem } = messages['no-such-record']({ id: 'x', what })
      expect(problem).toMatch(/story|step|exercise|key for|récit|étape|exercice|corrigé/)
      if (messages === issuesFr) expect(problem).not.toMatch(new RegExp(`\\b${what}\\b`))
    }
  })

  it('says in words what is missing or empty', () => {
    const missing = messages['wrong-shape']({ expected: 'string', found: 'nothing' })
    expect(missing.problem).not.toContain('nothing')
    expect(messages['wrong-shape']({ expected: '≥ 1', found: 'array (0)' }).problem).not.toMatch(/array|≥/)
  })
})

it('puts no-break spaces where French has them: an ordinary one lets the line break before the mark', () => {
  const ofIssues = (Object.keys(ISSUE_LEVELS) as IssueCode[]).flatMap((code) => {
    const args = Object.fromEntries(ARGS[code].map((name) => [name, 'x']))
    return Object.values(issuesFr[code]({ ...args, size: 2048, limit: 1024 }))
  })
  const all = [...ofIssues, ...wordsIn(cliFr)]
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter((words) => / [:;!?»]|«(?!\u00a0)/.test(words))).toEqual([])
  expect(all.filter((words) => /\p{L}[;!?»]/u.test(words))).toEqual([])
})

/** Every string in a table of texts, those that functions make included. */
function wordsIn(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  if (typeof texts === 'function') return [callWithAny(texts as (...args: unknown[]) => unknown)]
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(wordsIn) : []
}

/** Some take words or numbers, some take lists. */
function callWithAny(tell: (...args: unknown[]) => unknown): string {
  try {
    return String(tell('x', 'y', 'z', 'x', 'y', 'z'))
  } catch {
    return String(tell(['x'], ['y'], 1, 2))
  }
}

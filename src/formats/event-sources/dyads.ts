/** Any table of pairs: who, to whom, when if known, and a type, a sign or a score. */
import type { ActorParts } from '../../core/actors/actor-parts.ts'
import { homeOfCode } from '../../core/actors/find-state.ts'
import { splitCode } from '../../core/actors/split-code.ts'
import { cleanName, splitName } from '../../core/actors/split-name.ts'
import { cameoOfName, codingOfCameo } from '../../core/cameo.ts'
import { codingOfPlover } from '../../core/cameo/coding-of-plover.ts'
import { ploverTypeOf } from '../../core/cameo/plover-scores.ts'
import type { Extent } from '../../core/dates.ts'
import type { Coding } from '../../core/event-table.ts'
import { issue } from '../../core/issues.ts'
import { isNobody, rememberActors } from './actor-cache.ts'
import { rememberCodings } from './coding-cache.ts'
import type { EventFormat, EventHead } from './event-format.ts'
import { findColumn } from './find-column.ts'
import { makeDayReader } from './read-day.ts'

/**
 * A type is CAMEO's code or name or PLOVER's type with or without a mode (`SANCTION/expel`); a score from -10 to 10 goes for both scales
 * and before the type's; a sign is `1`, `-1`, `+`, `-`, `0` or a word, and has no score. With a score alone, what is above 5 or below -4
 * is material, as in PLOVER, whose verbal types end there. Without a column of dates events have no date; an empty date is none, one that
 * cannot be is left out. `start` and `end` may stand in place of a date. Codes of three letters are ISO's only where all of them in the
 * first rows are: others have AUS for Austria. Names that say nothing of what they are count as organisations, since they are to be sides.
 */
export const dyads: EventFormat = {
  id: 'dyads',
  name: 'CSV',
  address: '',
  terms: 'unclear',
  columns: ['source', 'target', 'date', 'type', 'sign', 'score'],
  recognises: (head) => {
    const { source, target, type, sign, score } = placesOf(head)
    return source >= 0 && target >= 0 && source !== target && Math.max(type, sign, score) >= 0
  },
  open: (head, events, { origin }) => {
    const { source, target, date, start, end, type, sign, score } = placesOf(head)
    const example = head.sample[0]?.[date] ?? ''
    if (date >= 0 && !origin && /^\d{1,7}$/.test(example) && !/^([12]\d{3}|[12]\d{3}(0[1-9]|1[0-2]))$/.test(example)) {
      return issue('dates-need-origin', '', { example })
    }
    const dayOf = makeDayReader(origin)
    const areCodesIso = haveIsoCodes(head, [source, target])
    const actorOf = rememberActors(events, (name) => (isNobody(name) ? undefined : splitOne(cleanName(name), areCodesIso)))
    const codingOf = rememberCodings(events, codingOfKey)
    const cell = (cells: readonly string[], place: number): string => (place < 0 ? '' : cells[place] ?? '').trim()
    const extentOf = (cells: readonly string[]): Extent | undefined => {
      if (cell(cells, date) !== '') return dayOf(cell(cells, date))
      const [from, until] = [cell(cells, start), cell(cells, end)]
      const [first, last] = [from === '' ? OPEN : dayOf(from), until === '' ? OPEN : dayOf(until)]
      return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined
    }
    const needed = Math.max(source, target) + 1
    return {
      hasHeader: true,
      read: (cells, line) => {
        if (cells.length < needed) return 'not-a-row'
        const [subject, object] = [actorOf(cells[source] ?? ''), actorOf(cells[target] ?? '')]
        if (subject === undefined || object === undefined) return 'no-actor'
        const extent = extentOf(cells)
        if (!extent) return 'no-date'
        const [given, signed, scored] = [cell(cells, type), cell(cells, sign), cell(cells, score)]
        if (`${given}${signed}${scored}`.length > LONGEST) return 'no-code'
        const coding = codingOf([given, signed, scored].join('\t'))
        if (coding === undefined) return given === '' ? 'no-sign' : 'no-code'
        events.add({ subject, object, coding, line, start: extent.start, end: extent.end })
        return undefined
      },
    }
  },
}

const OPEN: Extent = { start: -Infinity, end: Infinity }
const LONGEST = 200
/** PLOVER's highest score of verbal cooperation (SUPPORT), and its lowest of verbal conflict (THREATEN, `territory`). */
const [MOST_VERBAL, LEAST_VERBAL] = [5, -4]

interface Places {
  readonly source: number
  readonly target: number
  readonly date: number
  readonly start: number
  readonly end: number
  readonly type: number
  readonly sign: number
  readonly score: number
}

function placesOf(head: EventHead): Places {
  const at = (...names: string[]): number => findColumn(head, ...names)
  return {
    source: at('source', 'from', 'subject', 'actor1', 'sender', 'head', 'state1', 'acteur1', 'sujet'),
    target: at('target', 'to', 'object', 'actor2', 'receiver', 'recipient', 'tail', 'state2', 'acteur2', 'objet', 'cible'),
    date: at('date', 'day', 'year', 'time', 'window', 'event_date', 'jour', 'année'),
    start: at('start', 'start_date', 'since', 'début'),
    end: at('end', 'end_date', 'until', 'fin'),
    type: at('type', 'code', 'event', 'event_type', 'cameo', 'plover', 'relation', 'event_code'),
    sign: at('sign', 'signe', 'polarity'),
    score: at('score', 'goldstein', 'weight', 'value', 'intensity', 'poids'),
  }
}

const SIGNS: readonly (readonly [RegExp, Coding])[] = [
  [/^(\+?1(\.0+)?|\+|cooperation|coopération|positive|ally|allies)$/i, {
    code: '+', label: { en: 'cooperation', fr: 'coopération' }, tieClass: 'material-cooperation', isMutual: false,
  }],
  [/^([-−]1?(\.0+)?|[-−]1\.0+|conflict|conflit|negative|enem(y|ies))$/i, {
    code: '-', label: { en: 'conflict', fr: 'conflit' }, tieClass: 'material-conflict', isMutual: false,
  }],
  [/^(0(\.0+)?|neutral|neutre)$/i, { code: '0', label: { en: 'neutral', fr: 'neutre' }, tieClass: 'neutral', isMutual: false }],
]

/** Whether no code of three letters at the ends of the first rows is unknown to ISO 3166-1. */
function haveIsoCodes({ sample }: EventHead, places: readonly number[]): boolean {
  const codes = sample.flatMap((cells) => places.map((place) => cells[place] ?? '')).filter((cell) => CODE.test(cell))
  return codes.every((code) => homeOfCode(code) !== undefined)
}

const CODE = /^[A-Z]{3}$/

function splitOne(name: string, areCodesIso: boolean): ActorParts {
  if (CODE.test(name) && !areCodesIso) return { id: `code ${name}`, label: { en: name, fr: name }, role: 'organisation' }
  const chained = /^([A-Z]{3}){2,5}$/.test(name) ? splitCode(name) : undefined
  if (chained?.home) return chained
  const parts = splitName(name)
  return parts.role === 'other' && !parts.home && !parts.sector ? { ...parts, role: 'organisation' } : parts
}

function codingOfKey(key: string): Coding | undefined {
  const [type = '', sign = '', score = ''] = key.split('\t')
  const signed = sign === '' ? undefined : SIGNS.find(([pattern]) => pattern.test(sign))?.[1]
  if (sign !== '' && !signed) return undefined
  const scored = score === '' ? undefined : readScore(score)
  if (score !== '' && scored === undefined) return undefined
  const typed = type === '' ? undefined : codingOfType(type)
  const base = typed ?? (scored === undefined ? signed : codingOfScore(scored))
  if (!base) return undefined
  const told = cleanName(type) || base.code
  const named = typed || type === '' ? base : { ...base, code: `${base.code} ${type}`, label: { en: told, fr: told } }
  if (scored === undefined) return named
  return { ...named, code: typed ? `${named.code} ${scored}` : named.code, plover: scored, goldstein: scored }
}

function codingOfType(type: string): Coding | undefined {
  const cameo = /^\d{2,4}$/.test(type) ? type : cameoOfName(type)
  if (cameo !== undefined) return codingOfCameo(cameo)
  const [name = '', mode] = type.split(/[/:]/)
  const plover = ploverTypeOf(name)
  return plover && codingOfPlover(plover, mode === undefined ? {} : { mode: mode.trim().toLowerCase() })
}

/** A tenth is as fine as scores are told apart: each makes a coding of its own. */
function readScore(words: string): number | undefined {
  const score = /^[+-−]?\d+([.,]\d+)?$/.test(words) ? Number(words.replace(',', '.').replace('−', '-')) : NaN
  return Math.abs(score) <= 10 ? Math.round(score * 10) / 10 : undefined
}

function codingOfScore(score: number): Coding {
  const tieClass = score === 0 ? 'neutral'
    : score > 0 ? (score > MOST_VERBAL ? 'material-cooperation' : 'verbal-cooperation')
      : (score < LEAST_VERBAL ? 'material-conflict' : 'verbal-conflict')
  return { code: String(score), label: { en: `score ${score}`, fr: `score ${score}` }, tieClass, isMutual: false }
}

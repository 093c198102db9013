/** CAMEO's codes as codings of events: Goldstein's score, PLOVER's type, mode and score, the class of tie, and words. */
import { CAMEO_LABELS, CAMEO_TOPICS } from './cameo/cameo-labels.ts'
import { CAMEO_NAMES } from './cameo/cameo-names.ts'
import { CAMEO_SCALES } from './cameo/cameo-scales.ts'
import { classOfPlover } from './cameo/coding-of-plover.ts'
import { PLOVER_SCORES, ploverTypeOf, type PloverType } from './cameo/plover-scores.ts'
import type { Coding } from './event-table.ts'
import type { Text } from './schema.ts'

/**
 * The coding of a code such as `042` or `1031`; `undefined` where CAMEO 1.1b3 has none. Files that lost a leading zero may give `42` or
 * `31`: what is no code is tried with a zero before it. Directed always: coded files have a row each way where both act.
 */
export function codingOfCameo(code: string): Coding | undefined {
  const trimmed = code.trim()
  return codings().get(trimmed) ?? codings().get(`0${trimmed}`)
}

/** The code of an event's name as ICEWS or CAMEO writes it: case, underscores and punctuation do not matter. */
export function cameoOfName(name: string): string | undefined {
  codesByName ??= readNames()
  return codesByName.get(name.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim())
}

let codesByName: ReadonlyMap<string, string> | undefined
let codingsByCode: ReadonlyMap<string, Coding> | undefined

/** Why not at once: nobody waits for it who never reads coded events. */
function codings(): ReadonlyMap<string, Coding> {
  codingsByCode ??= readCodings()
  return codingsByCode
}

function readNames(): Map<string, string> {
  return new Map(CAMEO_NAMES.trim().split(/[;\n]/).map((entry): [string, string] => {
    const space = entry.indexOf(' ')
    return [entry.slice(space + 1), entry.slice(0, space)]
  }))
}

function readCodings(): Map<string, Coding> {
  const labels = readLabels()
  const found = new Map<string, Coding>()
  for (const [, family = '', entries = ''] of CAMEO_SCALES.matchAll(/^\d\d ([A-Z-]+):((?:.|\n  )*)/gm)) {
    for (const entry of entries.split(';')) {
      const [code = '', goldstein = '', mode = '-', type = family] = entry.trim().split(/\s+/)
      found.set(code, makeCoding(code, Number(goldstein), ploverTypeOf(type), mode === '-' ? undefined : mode, labels))
    }
  }
  return found
}

function makeCoding(
  code: string,
  goldstein: number,
  type: PloverType | undefined,
  mode: string | undefined,
  labels: ReadonlyMap<string, Text>,
): Coding {
  const label = labels.get(code) ?? labels.get(code.slice(0, 2)) ?? { en: code, fr: code }
  if (!type) return { code, label, tieClass: 'neutral', isMutual: false, goldstein }
  const { score, modes } = PLOVER_SCORES[type]
  return {
    code, label, type, ...(mode === undefined ? {} : { mode }),
    // Why: to halt talks is no treaty left, though PLOVER's mode is the same.
    tieClass: code === '164' || code === '165' ? 'material-conflict' : classOfPlover(type, mode),
    isMutual: false, plover: modes[mode ?? ''] ?? score, goldstein,
  }
}

function readLabels(): Map<string, Text> {
  const labels = new Map<string, Text>()
  for (const line of CAMEO_LABELS.trim().split('\n')) {
    const [code = '', en = '', fr = ''] = line.split('|')
    labels.set(code, { en, fr })
  }
  for (const block of CAMEO_TOPICS) {
    const [families = '', ...topics] = block.split('\n')
    for (const family of families.split(' ')) {
      const label = labels.get(family) ?? { en: family, fr: family }
      for (const [index, topic] of topics.entries()) {
        const [en = '', fr = ''] = topic.split('|')
        labels.set(`${family}${index + 1}`, { en: `${label.en}: ${en}`, fr: `${label.fr}\u00a0: ${fr}` })
      }
    }
  }
  return labels
}

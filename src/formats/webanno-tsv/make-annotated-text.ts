/** A parsed file of WebAnno TSV → a text with marks and links. */
import { issue, type Issue } from '../../core/issues.ts'
import { isOfVoice, voiceOfAttributes } from '../compile-annotations/voice-of-attributes.ts'
import type { AnnotatedText, TextLink, TextMark } from '../annotated-text.ts'
import { rolesOf } from '../brat/event-roles.ts'
import { readCell, splitCell, unescapeCell } from './cells.ts'
import type { Layer, ParsedTsv, Row } from './parse-tsv.ts'

/** An annotation: the rows that it stands on, and its features. */
interface Unit {
  readonly id: string
  readonly layer: Layer
  readonly rows: Row[]
  readonly features: Map<string, string>
  readonly slots: { readonly role: string; readonly filler: string }[]
}

/** Span layers become marks, chains one entity each, relations and filled slots links. Layers of grammar, and
 * features that are neither type nor identifier, are named as left out. */
export function makeAnnotatedText(parsed: ParsedTsv, name: string): { text: AnnotatedText; issues: Issue[] } {
  const issues = [...parsed.issues]
  const leftOut = new Map<string, number>()
  const leave = (field: string): void => { leftOut.set(field, (leftOut.get(field) ?? 0) + 1) }
  const { units, at } = collectUnits(parsed, leave)
  const markOf = new Map<string, TextMark>()
  const idsByPlace = new Map<string, string>()
  for (const unit of units.values()) {
    if (unit.layer.is !== 'span') continue
    const mark = makeMark(unit, parsed.text)
    if (!mark) {
      issues.push(issue('record-left-out', name, { what: 'mention', id: unit.id, reason: 'no-text' }, unit.id))
      continue
    }
    markOf.set(unit.id, mark)
    const place = placeOf(unit.rows)
    if (unit.slots.length === 0 && !idsByPlace.has(place)) idsByPlace.set(place, unit.id)
  }
  addChains(units, idsByPlace, markOf, parsed.text)
  const links: TextLink[] = []
  for (const unit of units.values()) {
    if (unit.slots.length === 0 || !markOf.has(unit.id)) continue
    const link = makeSlotLink(unit, at, markOf)
    if (link) links.push(link)
    else issues.push(issue('record-left-out', name, { what: 'claim', id: unit.id, reason: 'one-end' }, unit.id))
  }
  addRelations(parsed, at, markOf, links, leave, (id) =>
    issues.push(issue('record-left-out', name, { what: 'claim', id, reason: 'no-such-end' }, id)))
  for (const [field, count] of leftOut) issues.push(issue('field-left-out', name, { field, count }))
  return { text: { name, text: parsed.text, units: ['utf-16', 'code-points'], marks: [...markOf.values()], links }, issues }
}

/** What WebAnno needs for itself, and grammar: nothing that a dossier tells. */
const GRAMMAR = /\.(?:segmentation|lexmorph|syntax|morph|transform)\./
const TYPE_FEATURES = ['value', 'label', 'category', 'type', 'kind', 'class']

function collectUnits(
  { layers, rows }: ParsedTsv,
  leave: (field: string) => void,
): { units: Map<string, Unit>; at: Map<string, string[]> } {
  const units = new Map<string, Unit>()
  /** Ids of units by layer, address and number, and by address and number alone. */
  const at = new Map<string, string[]>()
  const addAt = (key: string, id: string): void => {
    const known = at.get(key)
    if (known) known.push(id)
    else at.set(key, [id])
  }
  const names = nameLayers(layers)
  for (const [layerIndex, layer] of layers.entries()) {
    if (layer.is === 'relation') continue
    for (const row of rows) {
      const values = layer.columns.map(({ index }) => readCell(row.cells[index]))
      const depth = values.reduce((most, { length }) => Math.max(most, length), 0)
      if (depth > 0 && GRAMMAR.test(layer.name)) leave(layer.name)
      else for (let level = 0; level < depth; level++) {
        const number = values.map((one, index) => (layer.columns[index]?.slot === 'fillers' ? '' : one[level]?.number ?? ''))
          .find((one) => one !== '') ?? ''
        const linkOf = (value = ''): string | undefined => (layer.is === 'chain' ? /->(\d+-\d+)$/.exec(value)?.[1] : undefined)
        const chain = values.map((one) => linkOf(one[level]?.value)).find((one) => one !== undefined)
        const at = `${row.address}${level > 0 ? `|${level + 1}` : ''}`
        const id = `${names[layerIndex]}${chain ? `->${chain}` : number ? `[${number}]` : ` ${at}`}`
        const known = units.get(id)
        const unit: Unit = known ?? { id, layer, rows: [], features: new Map(), slots: [] }
        units.set(id, unit)
        unit.rows.push(row)
        for (const key of [`${layer.name} ${row.address} ${number}`, ` ${row.address} ${number}`]) addAt(key, id)
        if (known) continue
        layer.columns.forEach(({ feature, slot }, index) => {
          const value = values[index]?.[level]?.value
          if (value === undefined) return
          if (slot === undefined) unit.features.set(feature, unescapeCell(value))
          if (slot === 'roles') {
            const fillers = splitCell(row.cells[layer.columns[index + 1]?.index ?? -1] ?? '', '|')[level] ?? ''
            const places = splitCell(fillers, ';')
            splitCell(value, ';').forEach((role, place) => {
              const filler = places[place] ?? ''
              if (filler !== '' && filler !== '_' && filler !== '*') unit.slots.push({ role: unescapeCell(role), filler })
            })
          }
        })
        const type = typeFeature(unit)
        for (const feature of unit.features.keys()) {
          if (layer.is === 'span' && feature !== type && feature !== 'identifier' && !(unit.slots.length > 0 && isOfVoice(feature))) leave(`${lastPart(layer.name)}:${feature}`)
        }
      }
    }
  }
  return { units, at }
}

function typeFeature({ features }: Unit): string | undefined {
  return TYPE_FEATURES.find((one) => features.has(one)) ?? [...features.keys()].find((one) => one !== 'identifier')
}

function makeMark(unit: Unit, text: string): TextMark | undefined {
  const [first, last] = [unit.rows[0], unit.rows.at(-1)]
  if (!first || !last || first.begin >= last.end) return undefined
  const identifier = unit.features.get('identifier')
  const host = identifier === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/]+)/.exec(identifier)?.[1]
  return {
    id: unit.id,
    type: unit.features.get(typeFeature(unit) ?? '') ?? lastPart(unit.layer.name),
    ranges: [{ start: first.begin, end: last.end, quote: quoteOf(unit.rows, text) }],
    ...(identifier === undefined ? {} : { reference: { database: host ?? 'identifier', id: identifier } }),
    ...(unit.slots.length > 0 ? { isCue: true } : {}),
  }
}

/** The words of the rows with what stands between them in the text. */
function quoteOf(rows: readonly Row[], text: string): string {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || rows.length === 1) return first?.words ?? ''
  const words = text.slice(first.begin, last.end)
  return words.startsWith(first.words) && words.endsWith(last.words) ? words : rows.map((row) => row.words).join(' ')
}

function placeOf(rows: readonly Row[]): string {
  return `${rows[0]?.begin}-${rows.at(-1)?.end}`
}

/** The last part of each layer's name, or all of it where another layer has that too. */
function nameLayers(layers: readonly Layer[]): string[] {
  const counts = new Map<string, number>()
  for (const { name } of layers) counts.set(lastPart(name), (counts.get(lastPart(name)) ?? 0) + 1)
  return layers.map(({ name }) => (counts.get(lastPart(name)) === 1 ? lastPart(name) : name))
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

/** A link of a chain is the mark on the same words, where there is one, else a mark of the type of the others of its
 * chain. */
function addChains(
  units: ReadonlyMap<string, Unit>,
  idsByPlace: ReadonlyMap<string, string>,
  markOf: Map<string, TextMark>,
  text: string,
): void {
  const chains = new Map<string, Unit[]>()
  for (const unit of units.values()) {
    if (unit.layer.is !== 'chain') continue
    const key = unit.id.replace(/-\d+$/, '')
    const known = chains.get(key)
    if (known) known.push(unit)
    else chains.set(key, [unit])
  }
  for (const [chain, links] of chains) {
    const types = links.map((unit) => markOf.get(idsByPlace.get(placeOf(unit.rows)) ?? '')?.type)
    const said = links.map(({ features }) => [...features.values()].find((one) => !/->\d+-\d+$/.test(one)))
    const type = [...types, ...said].find((one) => one !== undefined)
    for (const unit of links) {
      const id = idsByPlace.get(placeOf(unit.rows)) ?? unit.id
      const mark = markOf.get(id) ?? makeMark(unit, text)
      if (mark) markOf.set(id, { ...mark, type: markOf.get(id)?.type ?? type ?? lastPart(unit.layer.name), chain })
    }
  }
}

/** The mark that a place such as `1-3` or `1-3.1[2]` names. */
function findMark(
  place: string,
  layer: string,
  at: ReadonlyMap<string, string[]>,
  markOf: ReadonlyMap<string, TextMark>,
): string | undefined {
  const [, address = '', number = '0'] = /^(\d+-\d+(?:\.\d+)?)(?:\[(\d+)\])?$/.exec(place) ?? []
  const key = `${address} ${number === '0' ? '' : number}`
  return [...at.get(`${layer} ${key}`) ?? [], ...at.get(` ${key}`) ?? []].find((id) => markOf.has(id))
}

function makeSlotLink(
  unit: Unit,
  at: ReadonlyMap<string, string[]>,
  markOf: ReadonlyMap<string, TextMark>,
): TextLink | undefined {
  const base = unit.layer.columns.find(({ slot }) => slot === 'fillers')?.feature ?? ''
  const roles = rolesOf(unit.slots.flatMap(({ role, filler }) => {
    const target = findMark(filler, base, at, markOf)
    return target === undefined || target === unit.id ? [] : [{ role, target }]
  }))
  const { subject, object, place, time } = roles
  if (subject === undefined || object === undefined) return undefined
  const when = time === undefined ? undefined : markOf.get(time)?.ranges[0]?.quote
  return {
    id: unit.id,
    type: markOf.get(unit.id)?.type ?? lastPart(unit.layer.name),
    subject,
    object,
    cue: unit.id,
    ...(roles.saidBy.length > 0 ? { saidBy: roles.saidBy.map(({ target }) => target) } : {}),
    ...(place === undefined ? {} : { place }),
    ...(when === undefined ? {} : { time: when }),
    ...voiceOf([...unit.features]),
  }
}

/** What features such as `negated` or `modality` say of a link. */
function voiceOf(features: readonly (readonly [string, string | undefined])[]): Pick<TextLink, 'modality' | 'polarity' | 'unread'> {
  const { modality, polarity, unread } = voiceOfAttributes(features.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])))
  return { ...(modality && { modality }), ...(polarity && { polarity }), ...(unread.length > 0 && { unread }) }
}

/** A relation stands in the row of its target, and its last column names the source. */
function addRelations(
  { layers, rows }: ParsedTsv,
  at: ReadonlyMap<string, string[]>,
  markOf: ReadonlyMap<string, TextMark>,
  links: TextLink[],
  leave: (field: string) => void,
  refuse: (id: string) => void,
): void {
  const names = nameLayers(layers)
  for (const [layerIndex, layer] of layers.entries()) {
    const { base } = layer
    if (!base) continue
    for (const row of rows) {
      const cell = row.cells[base.index]
      if (cell === undefined || cell === '_' || cell === '') continue
      if (GRAMMAR.test(layer.name) || GRAMMAR.test(base.name)) {
        leave(layer.name)
        continue
      }
      splitCell(cell, '|').forEach((one, level) => {
        const [, source = '', sourceNumber = '0', targetNumber = '0'] = /^(\d+-\d+(?:\.\d+)?)(?:\[(\d+)_(\d+)\])?$/.exec(one) ?? []
        const subject = findMark(`${source}[${sourceNumber}]`, base.name, at, markOf)
        const object = findMark(`${row.address}[${targetNumber}]`, base.name, at, markOf)
        const values = layer.columns.map(({ feature, index }) => [feature, readCell(row.cells[index])[level]?.value] as const)
        const id = `${names[layerIndex]} ${row.address}${level > 0 ? `|${level + 1}` : ''}`
        const said = TYPE_FEATURES.map((feature) => values.find(([name]) => name === feature)?.[1]).find((value) => value !== undefined) ??
          values.find(([, value]) => value !== undefined)?.[1]
        for (const [feature, value] of values) {
          if (value !== undefined && value !== said && !isOfVoice(feature)) leave(`${lastPart(layer.name)}:${feature}`)
        }
        if (subject === undefined || object === undefined) refuse(id)
        else links.push({ id, type: said === undefined ? lastPart(layer.name) : unescapeCell(said), subject, object, ...voiceOf(values) })
      })
    }
  }
}

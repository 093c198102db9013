/** An article that was read from standoff → the same files, with other lines only where records are others. */
import type { Article, Claim, Mention, StandoffFile } from '../../core/schema.ts'
import type { StandoffEvent, StandoffRelation } from './parse-standoff.ts'
import type { Standoff } from './read-standoff.ts'
import type { MarkOrigin, Restored } from './restore-records.ts'
import { makeRecordWriter, type WriteContext } from './write-records.ts'

/** Lines of records that reading gives again stay as they are, byte for byte, as do lines without a record. A
 * changed mention keeps the id of its line; a changed claim, and one whose line names what is gone, is written
 * anew. New lines stand at the end of the last file. `before` is what reading the standoff with the dossier's own
 * configuration gives. */
export function keepLines(
  article: Article,
  standoff: Standoff,
  before: Article,
  { marks, links }: Pick<Restored, 'marks' | 'links'>,
  context: WriteContext,
): StandoffFile[] {
  const mentions = byId(allMentions(article))
  const claims = byId(allClaims(article))
  const orphans = new Set([...article.orphans?.mentions ?? [], ...article.orphans?.claims ?? []].map(({ id }) => id))
  const [gone, changed, moved] = [new Set<string>(), new Map<string, Mention>(), new Set<string>()]
  const known = new Map<string, string>()
  for (const mention of allMentions(before)) {
    const origin = marks.get(mention.id)
    if (!origin) continue
    const now = mentions.get(mention.id)
    if (!now) gone.add(origin.from)
    else {
      known.set(mention.id, origin.from)
      const isOrphan = orphans.has(mention.id)
      const wasOrphan = before.orphans?.mentions.includes(mention) ?? false
      if (isOrphan || (!wasOrphan && isSameMention(mention, now, origin, context))) continue
      changed.set(origin.from, now)
      if (mention.entity !== now.entity) moved.add(origin.from)
    }
  }
  const stale = new Set<string>()
  for (const claim of allClaims(before)) {
    const now = claims.get(claim.id)
    if (!now || (!orphans.has(claim.id) && !isSame(claim, now))) stale.add(links.get(claim.id) ?? '')
  }
  spread(standoff, new Set([...gone, ...moved]), stale)
  const kept = new Set(allClaims(before).filter(({ id }) => !stale.has(links.get(id) ?? '')).map(({ id }) => id))
  const ids = idsOf(standoff)
  const writer = makeRecordWriter(article, context, known, (id) => ids.has(id))
  for (const [id, mention] of changed) writer.addMention(mention, id)
  for (const mention of article.mentions) if (!known.has(mention.id)) writer.addMention(mention)
  for (const claim of article.claims) if (!kept.has(claim.id)) writer.addClaim(claim)
  return putTogether(standoff, { gone: goneLines(standoff, gone, stale), changed }, writer.lines())
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function allMentions({ mentions, orphans }: Article): readonly Mention[] {
  return orphans ? [...mentions, ...orphans.mentions] : mentions
}

function allClaims({ claims, orphans }: Article): readonly Claim[] {
  return orphans ? [...claims, ...orphans.claims] : claims
}

/** Whether the lines still say what the mention is, and what is known of its entity. */
function isSameMention(before: Mention, now: Mention, { kind, wikidata }: MarkOrigin, { entities }: WriteContext): boolean {
  const entity = entities.get(now.entity)
  return isSame(before, now) && entity?.kind === kind && entity?.identifiers.wikidata === wikidata
}

/** Whether two records hold the same, in whatever order their fields stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [first, second] = [Object.entries(one), new Map(Object.entries(other))]
  return first.length === second.size && first.every(([key, value]) => second.has(key) && isSame(value, second.get(key)))
}

/** Adds to `stale` each link that names something gone or stale, however long the way. */
function spread({ links }: Standoff, gone: ReadonlySet<string>, stale: Set<string>): void {
  const users = new Map<string, string[]>()
  for (const link of links.values()) {
    for (const { target } of link.arguments) {
      const known = users.get(target)
      if (known) known.push(link.id)
      else users.set(target, [link.id])
    }
  }
  const waiting = [...gone, ...stale]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const user of users.get(id) ?? []) {
      if (stale.has(user)) continue
      stale.add(user)
      waiting.push(user)
    }
  }
}

/** Every id that a line begins with, be it read or not. */
function idsOf({ parts }: Standoff): Set<string> {
  return new Set(parts.flatMap(({ lines }) => lines.map(({ raw }) => raw.split('\t', 1)[0]?.trim() ?? '')))
}

/** Ids of records that go: with events go their triggers, and the marks of their times, that no other link has. */
function goneLines({ links, triggers }: Standoff, gone: ReadonlySet<string>, stale: ReadonlySet<string>): Set<string> {
  const marksOf = (link: StandoffRelation | StandoffEvent): string[] => {
    const targets = link.arguments.map(({ target }) => target)
    return [...link.is === 'event' ? [link.trigger] : [], ...targets].filter((id) => triggers.has(id))
  }
  const used = new Set<string>()
  const all = new Set([...gone, ...stale])
  for (const link of links.values()) if (!stale.has(link.id)) for (const id of marksOf(link)) used.add(id)
  for (const id of stale) {
    const link = links.get(id)
    for (const mark of link ? marksOf(link) : []) if (!used.has(mark)) all.add(mark)
  }
  return all
}

function putTogether(
  { parts }: Standoff,
  { gone, changed }: { readonly gone: ReadonlySet<string>; readonly changed: ReadonlyMap<string, Mention> },
  written: readonly string[],
): StandoffFile[] {
  const idOf = (line: string): string => line.slice(0, line.indexOf('\t'))
  const inPlace = new Map(written.filter((line) => changed.has(idOf(line))).map((line) => [idOf(line), line]))
  const added = written.filter((line) => !changed.has(idOf(line)))
  return parts.map(({ extension, lines }, index) => {
    const pieces: string[] = []
    const lineEnd = lines[0]?.raw.endsWith('\r\n') ? '\r\n' : '\n'
    for (const { raw, record } of lines) {
      const end = /\r?\n?$/.exec(raw)?.[0] ?? ''
      if (!record) pieces.push(raw)
      else if (record.is === 'set') {
        const left = record.members.filter((id) => !gone.has(id))
        if (left.length === record.members.length) pieces.push(raw)
        else if (left.length > 1) pieces.push(`*\t${record.type} ${left.join(' ')}${end}`)
      } else if (inPlace.has(record.id)) pieces.push(`${inPlace.get(record.id)}${end}`)
      else if (record.is === 'mark' || record.is === 'relation' || record.is === 'event') {
        if (!gone.has(record.id)) pieces.push(raw)
      } else if (!gone.has(record.target) && !(changed.has(record.target) && isWrittenAnew(record))) pieces.push(raw)
    }
    if (index === parts.length - 1 && added.length > 0) {
      const last = pieces.at(-1)
      if (last !== undefined && !last.endsWith('\n')) pieces.push(lineEnd)
      for (const line of added) pieces.push(line, lineEnd)
    }
    return { extension, content: pieces.join('') }
  })
}

/** Of what speaks of a changed mention: what its new lines say. */
function isWrittenAnew(record: { readonly is: string; readonly name?: string }): boolean {
  return record.is !== 'attribute' || record.name === 'Form'
}

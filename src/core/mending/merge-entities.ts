/** Two entities that are one. */
import { fold } from '../fold.ts'
import { issue } from '../issues.ts'
import type { Article, Dossier, Entity, Mention } from '../schema.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'
import { changeKey } from './change-key.ts'
import { editBetween } from './edit-between.ts'
import type { Mended } from './mended.ts'
import { ENDS, mapShared, redirectClaims, replaceEnds, type Misfit } from './redirect-claims.ts'
import { withRecords } from './with-records.ts'

/** What the two say differently: what stays and what goes, as JSON or as the word itself. */
export interface Conflict {
  readonly field: 'kind' | 'description' | keyof Entity['identifiers']
  readonly kept: string
  readonly gone: string
}

/** What merging brings with it, for a person to see first. */
export interface Merger {
  readonly conflicts: readonly Conflict[]
  /** Claims that no longer fit the kind, or that tie the one entity to itself. */
  readonly doubtful: readonly Misfit[]
  /** Ids of mentions that said the same as one of the entity that stays, and go. */
  readonly folded: readonly string[]
}

/** Everything that refers to `gone` refers to `keep` from now on, drafts, orphans and keys too, and `gone` is removed. Its names become
 * aliases unless they only repeat one (letter case and accents do not count); identifiers and description are taken where `keep` has none.
 * That one acts for the other goes. A doubtful claim becomes a draft, in the same edit; a claim named in `acceptLoops` stays one although
 * its ends have become the same. Refused where one of the two is not there, or both are the same. */
export function mergeEntities(
  dossier: Dossier,
  keep: string,
  gone: string,
  { acceptLoops = [] }: { readonly acceptLoops?: readonly string[] } = {},
): Mended<Merger> {
  const [kept, leaving] = [keep, gone].map((id) => dossier.entities.find((one) => one.id === id))
  if (!kept || !leaving) return { issues: [issue('no-such-record', '', { id: kept ? gone : keep, what: 'entity' })] }
  if (keep === gone) return { issues: [issue('duplicate-id', '', { id: keep, what: 'entity' })] }
  const entities = dossier.entities
    .filter(({ id }) => id !== gone)
    .map((one) => (one.id === keep ? join(one, leaving) : actForOther(one, gone, keep)))
  const folded: string[] = []
  const link = (article: Article): Article => linkKey(linkMentions(article, keep, gone, folded), keep, gone)
  const linked = { ...dossier, entities, articles: dossier.articles.map(link) }
  const { articles, misfits } = redirectClaims(linked, (claim) => replaceEnds(claim, ENDS, gone, keep), { accepted: acceptLoops })
  return {
    edit: editBetween(dossier, { ...linked, articles }),
    conflicts: conflictsOf(kept, leaving),
    doubtful: misfits,
    folded,
  }
}

function join(keep: Entity, gone: Entity): Entity {
  const description = keep.description ?? gone.description
  const actsFor = [...actForOther(keep, gone.id, keep.id).actsFor, ...actForOther(gone, gone.id, keep.id).actsFor]
  return {
    ...keep,
    aliases: { en: aliasesOf(keep, gone, 'en'), fr: aliasesOf(keep, gone, 'fr') },
    ...(description ? { description } : {}),
    identifiers: { ...gone.identifiers, ...keep.identifiers },
    actsFor: withoutRepetitions(actsFor.filter(({ entity }) => entity !== keep.id)),
  }
}

function aliasesOf(keep: Entity, gone: Entity, language: Language): string[] {
  // Why the words themselves where nothing is left: signs without letters differ too.
  const key = (name: string): string => fold(name) || name
  const known = new Set([keep.label[language], ...keep.aliases[language]].map(key))
  const added = [gone.label[language], ...gone.aliases[language]].filter((name) => {
    const isNew = !known.has(key(name))
    known.add(key(name))
    return isNew
  })
  return [...keep.aliases[language], ...added]
}

function actForOther(entity: Entity, from: string, to: string): Entity {
  if (entity.actsFor.every((one) => one.entity !== from)) return entity
  return { ...entity, actsFor: withoutRepetitions(entity.actsFor.map((one) => (one.entity === from ? { ...one, entity: to } : one))) }
}

function withoutRepetitions(actsFor: Entity['actsFor']): Entity['actsFor'] {
  const byKey = new Map(actsFor.map((one) => [JSON.stringify([one.entity, one.from, one.until]), one]))
  return [...byKey.values()]
}

function linkMentions(article: Article, keep: string, gone: string, folded: string[]): Article {
  const link = (mention: Mention): Mention => (mention.entity === gone ? { ...mention, entity: keep } : mention)
  const key = ({ spans }: Mention): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ')
  const isUsed = article.mentions.some(({ entity }) => entity === gone)
  const taken = new Set(isUsed ? article.mentions.filter(({ entity }) => entity === keep).map(key) : [])
  const mentions = isUsed
    ? article.mentions.flatMap((mention) => {
        if (mention.entity !== gone || mention.note || !taken.has(key(mention))) return [link(mention)]
        folded.push(mention.id)
        return []
      })
    : article.mentions
  const { orphans } = article
  const lost = orphans && mapShared(orphans.mentions, link)
  if (!isUsed && lost === orphans?.mentions) return article
  return withRecords(article, { mentions, orphans: orphans && lost ? { ...orphans, mentions: lost } : orphans })
}

/** Why nothing is folded: what a key asks for is the teacher's to say. */
function linkKey(article: Article, keep: string, gone: string): Article {
  return changeKey(article, {
    mention: (mention) => (mention.entity === gone ? { ...mention, entity: keep } : mention),
    claim: (claim) => replaceEnds(claim, ENDS, gone, keep),
  })
}

function conflictsOf(keep: Entity, gone: Entity): Conflict[] {
  const conflict = (field: Conflict['field'], kept: string | undefined, lost: string | undefined): Conflict[] =>
    kept !== undefined && lost !== undefined && kept !== lost ? [{ field, kept, gone: lost }] : []
  const [described, other] = [keep, gone].map(({ description }) => description)
  return [
    ...conflict('kind', keep.kind, gone.kind),
    ...IDENTIFIERS.flatMap((field) => conflict(field, keep.identifiers[field], gone.identifiers[field])),
    ...(described && other && LANGUAGES.some((language) => described[language] !== other[language])
      ? conflict('description', JSON.stringify(described), JSON.stringify(other))
      : []),
  ]
}

const IDENTIFIERS = ['wikidata', 'iso2', 'iso3', 'cameo'] as const

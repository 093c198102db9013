/** What tells an entity from others of like names, in words. */
import { distinctionOf, tellApart } from '../../core/look-alikes.ts'
import type { Entity } from '../../core/schema.ts'
import { lookAlikesEn, type LookAlikesMessages } from '../../i18n/annotate/look-alikes-en.ts'
import { lookAlikesFr } from '../../i18n/annotate/look-alikes-fr.ts'
import { dossierIndex } from '../../state/project.ts'
import { registry } from '../../state/registry.ts'
import { language } from '../../state/view.ts'
import { listWords, nameOf, say } from '../../state/words.ts'
import { wordsOf } from '../../parts/words-of.ts'
import { mentionCardWords } from './desk-words.ts'

const lookAlikeWords = wordsOf<LookAlikesMessages>({ en: lookAlikesEn, fr: lookAlikesFr })

/** What it is, so that one knows it: its look-alikes where it has some, its description, for whom it acts, its capital. Empty where nothing
 * is known. */
export function describeEntity(entity: Entity): string {
  const apart = warnOfLookAlikes(entity.id, 1)
  if (apart) return withoutName(apart, entity)
  if (entity.description) return say(entity.description)
  const known = entity.actsFor.filter((one) => dossierIndex.value.entities.has(one.entity))
  if (known.length > 0) return mentionCardWords.value.actsFor(listWords(known.map((one) => nameOf(one.entity))))
  const told = registry.value && distinctionOf(registry.value, entity.id, language.value)
  return told && (told.capitals.length > 0 || told.region || told.actsFor.length > 0)
    ? withoutName(lookAlikeWords.value.describe(told), entity)
    : ''
}

/** `Niger, capital Niamey; not Nigeria, capital Abuja`, naming at most `most` others; empty where nothing is like it. */
export function warnOfLookAlikes(id: string, most = 2): string {
  const [first, ...others] = registry.value ? tellApart(registry.value, id, language.value) : []
  if (!first || others.length === 0) return ''
  const demonyms = new Set([first, ...others.slice(0, most)].map(({ demonym }) => demonym?.slice(0, LIKE_LETTERS)))
  return lookAlikeWords.value.apart(first, others.slice(0, most), first.demonym !== undefined && demonyms.size === 1)
}

/** Adjectives that begin with as many equal letters are taken for one another: nigérien, nigérian. */
const LIKE_LETTERS = 4

function withoutName(words: string, entity: Entity): string {
  const name = `${say(entity.label)}, `
  return words.startsWith(name) ? words.slice(name.length) : words
}

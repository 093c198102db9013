/** The words under which an entity may stand in a text. */
import type { RegistryEntry } from '../registry.ts'
import type { Entity } from '../schema.ts'
import type { Language } from '../vocabulary.ts'

/** How a name refers: a part of the mention forms of the schema, since no list holds descriptions and pronouns. */
export type NameKind = 'name' | 'demonym' | 'metonym'

/** A name, how it refers, and how sure it is: `surname` is a last name alone, that holds only while nobody shares it. */
export interface EntityForm {
  readonly name: string
  readonly kind: NameKind
  readonly source: 'label' | 'alias' | 'surname'
}

/** The forms of a registry entry in texts of a language. States, their offices and places go by their names in that language only:
 * `Maurice` is no state in English, nor `Jordan` in French. Everything else goes by its names in both, but for short abbreviations. */
export function formsOfEntry(entry: RegistryEntry, language: Language): EntityForm[] {
  const forms = formsOfNames(entry, entry.names, language, isLocal(entry.kind) || entry.isOffice)
  for (const name of entry.demonyms[language]) forms.push({ name, kind: 'demonym', source: 'alias' })
  for (const name of entry.metonyms[language]) forms.push({ name, kind: 'metonym', source: 'alias' })
  return forms
}

/** The forms of an entity of the dossier: as of an entry, and persons by their last name too. A single word in small letters (`plane`,
 * `officials`) is a description and stands for something else in the next text, so it is no form; of a state it is the demonym. */
export function formsOfEntity(entity: Entity, language: Language): EntityForm[] {
  const forms = formsOfNames(entity, entity.aliases, language, isLocal(entity.kind)).flatMap((form): EntityForm[] => {
    if (!isSmallWord(form.name)) return [form]
    return entity.kind === 'state' ? [{ ...form, kind: 'demonym' }] : []
  })
  if (entity.kind === 'person') {
    for (const name of surnamesOf(entity)) forms.push({ name, kind: 'name', source: 'surname' })
  }
  return forms
}

/** `AU` is the African Union in English, and a word in French. */
const LONGEST_SHORT_ABBREVIATION = 3
const FEWEST_LETTERS_OF_A_SURNAME = 3

function formsOfNames(
  { label }: Pick<Entity, 'label'>,
  aliases: { readonly en: readonly string[]; readonly fr: readonly string[] },
  language: Language,
  isByLanguage: boolean,
): EntityForm[] {
  const other = language === 'en' ? 'fr' : 'en'
  const own: EntityForm[] = [
    { name: label[language], kind: 'name', source: 'label' },
    ...aliases[language].map((name): EntityForm => ({ name, kind: 'name', source: 'alias' })),
  ]
  if (isByLanguage) return own
  const foreign = [label[other], ...aliases[other]].filter((name) => name.length > LONGEST_SHORT_ABBREVIATION)
  return [...own, ...foreign.map((name): EntityForm => ({ name, kind: 'name', source: 'alias' }))]
}

function isLocal(kind: string): boolean {
  return kind === 'state' || kind === 'place'
}

function isSmallWord(name: string): boolean {
  return /^\p{Ll}[\p{L}\p{M}]*$/u.test(name)
}

/** The last word of a label that is somebody's name: two words or more, the first and the last with a capital. */
function surnamesOf({ label }: Entity): string[] {
  const surnames = [label.en, label.fr].flatMap((name) => {
    const words = name.split(/\s+/)
    const last = words.at(-1) ?? ''
    const isName = words.length > 1 && /^\p{Lu}/u.test(name) && /^\p{Lu}\p{Ll}/u.test(last)
    return isName && last.length >= FEWEST_LETTERS_OF_A_SURNAME ? [last] : []
  })
  return [...new Set(surnames)]
}

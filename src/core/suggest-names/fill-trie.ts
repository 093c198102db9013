/** Puts the names of an entity where the finder looks for them. */
import { nameWord, type NameWord } from './fits-word.ts'
import type { EntityForm } from './forms-of.ts'
import type { FormTrie, Reference } from './find-names.ts'
import { wordsOfName } from './read-words.ts'

/** Adds each form that has words at all under its words; one that stands for the same entity twice, once. What is too long for a name
 * is left out. */
export function fillTrie(trie: FormTrie, forms: readonly EntityForm[], reference: Reference): void {
  const seen = new Set<string>()
  for (const { name, kind, source } of forms) {
    if (seen.has(name) || name.length > LONGEST_NAME) continue
    seen.add(name)
    const words = wordsOf(name)
    if (words.length === 0 || words.length > MOST_WORDS) continue
    trie.add(words.map(({ key }) => key), { words, kind, source, reference })
  }
}

/** In UTF-16 units. The longest name of the registry has less than 100, in 15 words. */
const LONGEST_NAME = 300
const MOST_WORDS = 25

/** Words that were looked at before. Why kept: `president` is a word of hundreds of names, and the registry has thousands of names to be
 * taken apart at once. */
const knownWords = new Map<string, NameWord>()
/** The registry has about three thousand. */
const MOST_KEPT = 20_000

function wordsOf(name: string): readonly NameWord[] {
  if (!PLAIN.test(name)) return wordsOfName(name).map(({ raw, key }) => nameWord(raw, key))
  return name.split(BETWEEN).map((part) => {
    const kept = knownWords.get(part)
    if (kept) return kept
    if (knownWords.size >= MOST_KEPT) knownWords.clear()
    const [{ raw, key } = { raw: part, key: '' }] = ASCII.test(part) ? [{ raw: part, key: part.toLowerCase() }] : wordsOfName(part)
    const made = nameWord(raw, key)
    knownWords.set(part, made)
    return made
  })
}

const ASCII = /^[A-Za-z0-9]+$/
const PLAIN = /^[\p{L}\p{N}]+(?:[ ’'-][\p{L}\p{N}]+)*$/u
const BETWEEN = /[ ’'-]/

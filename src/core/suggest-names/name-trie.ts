/** Names by their words, so that the longest one at a place of a text is found by walking once. */
import type { Word } from './read-words.ts'
import { partedBy } from './read-words.ts'

/** The ways from here, by the key of the next word after what parts it from this one, and what ends here. */
interface Node<Form> {
  next: Map<string, Node<Form>> | undefined
  forms: Form[] | undefined
}

/** What ends after `length` words. */
export interface Ending<Form> {
  readonly length: number
  readonly forms: readonly Form[]
}

export interface NameTrie<Form> {
  /** Adds what `form` stands for under its words. */
  readonly add: (words: readonly string[], form: Form) => void
  /** What ends after just these words. */
  readonly formsOf: (words: readonly string[]) => readonly Form[]
  /** All that ends in the words of `text` from the word at `from` on and before the one at `until`, shortest first. */
  readonly endingsAt: (text: string, words: readonly Word[], from: number, until: number) => Ending<Form>[]
}

/** An empty trie. */
export function makeNameTrie<Form>(): NameTrie<Form> {
  const root: Node<Form> = { next: undefined, forms: undefined }
  return {
    add(words, form) {
      let node = root
      for (const word of words) {
        node.next ??= new Map()
        let following = node.next.get(word)
        if (!following) {
          following = { next: undefined, forms: undefined }
          node.next.set(word, following)
        }
        node = following
      }
      node.forms ??= []
      node.forms.push(form)
    },
    formsOf(words) {
      let node: Node<Form> | undefined = root
      for (const word of words) node = node?.next?.get(word)
      return node?.forms ?? []
    },
    endingsAt(text, words, from, until) {
      const endings: Ending<Form>[] = []
      let node: Node<Form> | undefined = root
      for (let index = from; index < until; index++) {
        const word = words[index] as Word
        const parting = index > from ? partedBy(text, words[index - 1] as Word, word) : ''
        if (parting === undefined) break
        node = node.next?.get(parting + word.key)
        if (!node) break
        if (node.forms) endings.push({ length: index - from + 1, forms: node.forms })
      }
      return endings
    },
  }
}

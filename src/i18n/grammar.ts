/** How names and relations join into a sentence, in English and in French. */

/** A name and what stands before it: `the` Sahel, `le` Sahel, `l’`Africa Corps. Empty where nothing does. */
export interface NamePhrase {
  readonly name: string
  readonly determiner: string
}

/** `le Niger`, `l’Africa Corps`, `the Sahel`, `Niamey`. */
export function withDeterminer({ name, determiner }: NamePhrase): string {
  if (determiner === '') return name
  return determiner.endsWith('’') ? `${determiner}${name}` : `${determiner} ${name}`
}

/** A relation's words and the name after them. In French a final `à` or `de` melts with the determiner: `au Niger`, `des
 * États-Unis`, `d’Atalayar`. */
export function joinObject(words: string, object: NamePhrase, language: 'en' | 'fr'): string {
  const melting = language === 'fr' ? /^(.*) (à|de)$/.exec(words) : null
  if (!melting) return `${words} ${withDeterminer(object)}`
  const [, before = '', preposition = ''] = melting
  return `${before} ${melt(preposition, object)}`
}

/** `Mali moved closer to Russia`, as a sentence without its full stop; without an object, what is said of the subject only. */
export function joinTriple(subject: NamePhrase, words: string, object: NamePhrase | undefined, language: 'en' | 'fr'): string {
  const agreed = agree(words, subject, language)
  return `${capitalise(withDeterminer(subject))} ${object ? joinObject(agreed, object, language) : agreed}`
}

/** The first letter large, as at the beginning of a sentence. */
export function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** A relation's words after their subject. In French an `a` becomes `ont` after a plural. */
function agree(words: string, subject: NamePhrase, language: 'en' | 'fr'): string {
  return language === 'fr' && subject.determiner === 'les' ? words.replace(/^a /, 'ont ') : words
}

function melt(preposition: string, object: NamePhrase): string {
  const { name, determiner } = object
  if (determiner === 'le') return `${preposition === 'à' ? 'au' : 'du'} ${name}`
  if (determiner === 'les') return `${preposition === 'à' ? 'aux' : 'des'} ${name}`
  if (determiner === '' && preposition === 'de' && /^[aeiouyhâàéèêëîïôûœæ]/iu.test(name)) return `d’${name}`
  return `${preposition} ${withDeterminer(object)}`
}

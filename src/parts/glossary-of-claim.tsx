/** Words of the glossary in the sentence of the chosen claim. A contested one is always there, as the source's. */
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../styles/teach-glossary.css'
import { findTerms } from '../core/find-terms.ts'
import type { PlacedClaim } from '../core/index-dossier.ts'
import { dossierIndex } from '../state/project.ts'
import { isGlossaryInText, terms, wantGlossary } from '../state/teaching/glossary.ts'
import { language, selection } from '../state/view.ts'
import { tripleWords } from '../state/words.ts'
import { Fact } from './fact.tsx'
import { GlossaryList, type ListedWord } from './glossary-list.tsx'
import { glossaryWords } from './glossary-words.ts'

/** Nothing where there is no such word, or no glossary. The other words of the sentence are there while the glossary is shown in the text. */
export function GlossaryOfClaim(): JSX.Element | null {
  useEffect(() => void wantGlossary(), [])
  const about = selection.value
  const placed = about?.type === 'claim' ? dossierIndex.value.claims.get(about.id) : undefined
  if (!placed) return null
  const listed = wordsOfClaim(placed)
  if (listed.length === 0) return null
  // Why the key: a panel that is open belongs to the words of one claim.
  return <Fact term={glossaryWords.value.inText.words}><GlossaryList key={placed.claim.id} listed={listed} /></Fact>
}

/** Each term once: those of the sentence, contested ones first, then contested ones that only our own words for the claim have. */
function wordsOfClaim({ claim, article, sentence }: PlacedClaim): ListedWord[] {
  const words = glossaryWords.value.inText
  const text = article.text.slice(sentence.start, sentence.end)
  const seen = new Set<string>()
  const ofSentence = findTerms(text, article.language, terms.value).flatMap(({ start, end, term }): ListedWord[] => {
    if (seen.has(term.id)) return []
    seen.add(term.id)
    return [{ term, word: text.slice(start, end), language: article.language, ...(term.contested ? { remark: words.ofSource } : {}) }]
  })
  const label = tripleWords(claim)
  const ofLabel = findTerms(label, language.value, terms.value).flatMap(({ start, end, term }): ListedWord[] => {
    if (seen.has(term.id) || !term.contested) return []
    seen.add(term.id)
    return [{ term, word: label.slice(start, end), language: language.value, remark: words.ofLabel }]
  })
  return [
    ...ofSentence.filter(({ term }) => term.contested),
    ...ofLabel,
    ...(isGlossaryInText.value ? ofSentence.filter(({ term }) => !term.contested) : []),
  ]
}

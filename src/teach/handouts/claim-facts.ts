/** What sheets say of a claim: its mark, its sentence, its date. */
import { dateOf } from '../../core/claim-facts.ts'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import type { Sign, Time } from '../../core/schema.ts'
import { handoutMaterial, type HandoutMaterial } from '../../state/teaching/handouts.ts'
import { handoutsWords } from './handouts-words.ts'

export function signOf({ claim }: PlacedClaim): Sign {
  return handoutMaterial.value.index.relations.get(claim.relation)?.sign ?? 'neutral'
}

/** `12+`; in brackets where it is somebody's word, since paper does not show what is paler. */
export function markOf(placed: PlacedClaim): string {
  const mark = `${placed.number}${handoutsWords.value.signMarks[signOf(placed)]}`
  const { modality } = placed.claim
  return modality === 'reported' || modality === 'alleged' ? `(${mark})` : mark
}

/** When it was, by itself or by its event. */
export function timeOf({ claim }: PlacedClaim): Time | undefined {
  return dateOf(claim, handoutMaterial.value.index.events)
}

/** Numbers the sentences of each article from 1; before it stands that of the article where there are several: `2.14`. */
export function sentenceNumberer({ index, articles }: HandoutMaterial): (article: string, start: number) => string {
  const numbers = new Map(articles.map(({ id }, place) => [id, {
    before: articles.length > 1 ? `${place + 1}.` : '',
    byStart: new Map((index.sentences.get(id) ?? []).map(({ start }, at) => [start, at + 1])),
  }]))
  return (article, start) => {
    const found = numbers.get(article)
    return `${found?.before ?? ''}${found?.byStart.get(start) ?? '–'}`
  }
}

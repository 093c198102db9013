/** Says behind the words of a relation how firmly its claim stands. */
import type { Claim, Language, Modality } from '../core/schema.ts'

/** `expelled (denied)`, `arrives in (reported)`, `a promis (allégué, nié)`; the label alone where the claim is asserted and affirmed.
 * For tools that show the label first and the columns of a tie late or never. */
export function labelWithVoice(label: string, modality: Modality, polarity: Claim['polarity'], language: Language): string {
  const words = WORDS[language]
  const said = [...(modality === 'asserted' ? [] : [words[modality]]), ...(polarity === 'denied' ? [words.denied] : [])]
  return said.length === 0 ? label : `${label} (${said.join(', ')})`
}

/** Those of the interface, which a test holds them against: its messages are too many to be loaded for four words. */
const WORDS: Readonly<Record<Language, Readonly<Record<Exclude<Modality, 'asserted'> | 'denied', string>>>> = {
  en: { reported: 'reported', planned: 'planned', alleged: 'alleged', denied: 'denied' },
  fr: { reported: 'rapporté', planned: 'prévu', alleged: 'allégué', denied: 'nié' },
}

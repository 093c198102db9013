/** Whether a word of a text is a word of a name: capitals and accents count where they tell words apart. */

/** How a word of a name wants to be written. */
export interface NameWord {
  /** As in the name, in NFC. */
  readonly raw: string
  /** Folded. */
  readonly key: string
  readonly lower: string
  /** `small` is written in any way, `capital` begins with a capital letter, `initials` are capitals throughout. */
  readonly writing: 'small' | 'capital' | 'initials'
}

/** What is to be known of a word of a name, to hold words of texts against it. */
export function nameWord(raw: string, key: string): NameWord {
  const lower = raw.toLowerCase()
  const isSmall = raw === lower && /^\p{Ll}/u.test(raw)
  const isInitials = !isSmall && raw === raw.toUpperCase() && raw.length > 1
  return { raw, key, lower, writing: isSmall ? 'small' : isInitials ? 'initials' : 'capital' }
}

/** Whether `raw` may be read as the word. An accent that the word has may be missing in the text (`Etats-Unis`, `GOITA`); one that it
 * has not may not be there (`Níger` is not Niger in English or French). `exact` says that no accent is missing. */
export function fitsWord(raw: string, word: NameWord): { fits: boolean; exact: boolean } {
  if (raw === word.raw) return EXACT
  if (!fitsCase(raw, word)) return NOT
  const lower = raw.replaceAll('.', '').toLowerCase()
  const wanted = word.lower.replaceAll('.', '')
  if (lower === wanted) return EXACT
  if (ACCENTS_REQUIRED.has(wanted)) return NOT
  return lacksAccentsOnly(lower, wanted) ? { fits: true, exact: false } : NOT
}

const EXACT = { fits: true, exact: true }
const NOT = { fits: false, exact: false }
/** Longer abbreviations are read as words, and many papers write them so: `Ecowas`, `Minusma`. */
const LONGEST_STRICT_INITIALS = 3
/** Why: without its accent it is another word, and a common one. */
const ACCENTS_REQUIRED = new Set(['malé'])

function fitsCase(raw: string, { writing, lower }: NameWord): boolean {
  if (writing === 'small') return true
  if (writing === 'initials' && lower.replaceAll('.', '').length <= LONGEST_STRICT_INITIALS) return raw === raw.toUpperCase()
  return !/^\p{Ll}/u.test(raw)
}

function lacksAccentsOnly(lower: string, wanted: string): boolean {
  if (/^[a-z0-9]+$/.test(lower)) return true
  if (lower.length !== wanted.length) return false
  for (let index = 0; index < lower.length; index++) {
    const [one, other] = [lower[index] as string, wanted[index] as string]
    if (one !== other && one !== other.normalize('NFD')[0]) return false
  }
  return true
}

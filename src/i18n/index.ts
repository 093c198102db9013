/** The languages of the interface. */
import { en, type Messages } from './en.ts'
import { fr } from './fr.ts'

export type { Messages }

/** Every message, by language. */
export const MESSAGES: Readonly<Record<'en' | 'fr', Messages>> = { en, fr }

/** The places of the page, by the roles and names that a person knows them by. */
import type { Locator, Page } from 'playwright'

/** Words of the interface that the journeys look for. */
export const WORDS = {
  en: {
    article: /^Article text/, details: 'Details', find: 'Find an entity', graph: /^Graph of the claims/, saveAs: 'Save as',
    narrow: /^Narrow/, close: 'Close',
  },
  fr: {
    article: /^Texte de l’article/, details: 'Détails', find: 'Chercher une entité', graph: /^Graphe des affirmations/,
    saveAs: 'Enregistrer', narrow: /^Restr/, close: 'Fermer',
  },
} as const

export type Language = keyof typeof WORDS

export interface Places {
  readonly article: Locator
  readonly details: Locator
  readonly find: Locator
  readonly graph: Locator
  readonly narrow: Locator
  /** The sentence above graph and table. */
  readonly question: Locator
  /** What a screen reader was told last. */
  readonly told: Locator
}

/** Where things are, in the language that the page speaks (default English). */
export function placesOf(page: Page, language: Language = 'en'): Places {
  const words = WORDS[language]
  return {
    article: page.getByRole('group', { name: words.article }),
    details: page.getByRole('complementary', { name: words.details }),
    find: page.getByRole('combobox', { name: words.find }),
    graph: page.getByRole('img', { name: words.graph }),
    narrow: page.getByRole('button', { name: words.narrow }),
    question: page.getByRole('region', { name: /^(Grap|Tabl)/ }).getByRole('paragraph').first(),
    told: page.locator('#app > [role=status]').last(),
  }
}

/** What the card says under a term: `Who says so`. */
export function factOf(details: Locator, term: string): Locator {
  const page = details.page()
  return details.locator('dl > div', { has: page.getByRole('term').getByText(term, { exact: true }) }).getByRole('definition')
}

/** A section of the card by the beginning of its heading. */
export function sectionOf(details: Locator, heading: RegExp): Locator {
  return details.locator('section', { has: details.page().getByRole('heading', { name: heading }) })
}

/** The hash of the address, without `#` and with its escapes undone. */
export function hashOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash.slice(1))
}

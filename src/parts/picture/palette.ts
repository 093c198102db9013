/** The colours of the picture, read from the page's tokens so that text and canvas share one ink. */
import type { EntityKind, Sign } from '../../core/schema.ts'

export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly signs: Readonly<Record<Sign, string>>
  readonly actors: Readonly<Record<EntityKind['colour'], string>>
}

/** The light colours on the white of paper, whatever theme is on the screen. */
export function readPrintPalette(): Palette {
  const { dataset } = document.documentElement
  const theme = dataset['theme']
  dataset['theme'] = 'light'
  const palette = { ...readPalette(), paper: '#ffffff' }
  if (theme === undefined) delete dataset['theme']
  else dataset['theme'] = theme
  return palette
}

/** The tokens as they stand in this moment, in the theme that is on. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string): string => style.getPropertyValue(name).trim()
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    signs: { cooperation: token('--coop'), conflict: token('--conflict'), neutral: token('--neutral') },
    actors: {
      state: token('--actor-state'),
      igo: token('--actor-igo'),
      group: token('--actor-group'),
      person: token('--actor-person'),
      place: token('--actor-place'),
      org: token('--actor-org'),
    },
  }
}

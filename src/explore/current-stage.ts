/** The stage that is on the page, for toolbar and export; `undefined` while there is none. */
import { signal } from '@preact/signals'
import type { Stage } from './stage.ts'

export const currentStage = signal<Stage | undefined>(undefined)

/** The stage that is on the page, for toolbar and export; `undefined` while there is none. */
import { signal } from '@preact/signals'
import type { Camera, Stage } from './stage.ts'

/** Where the camera stood when the last stage went, and over which graph: a change of lens comes back to it. */
export const lastCamera: { current?: { readonly graph: unknown; readonly camera: Camera } } = {}

export const currentStage = signal<Stage | undefined>(undefined)

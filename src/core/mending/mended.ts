/** What a deed gives back. */
import type { Edit } from '../edit.ts'
import type { Issue } from '../issues.ts'

/** The edit, not applied yet, and what the deed has to say about it; or why it cannot be done. */
export type Mended<Told extends object = object> = ({ readonly edit: Edit } & Told) | Refused

/** Nothing is to be done. */
export interface Refused {
  readonly edit?: undefined
  readonly issues: readonly Issue[]
}

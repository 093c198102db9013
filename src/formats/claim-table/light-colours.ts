/** The colours of the light theme for files that carry colours. A test holds them against `styles/tokens.css`. */
import type { EntityKind, Sign } from '../../core/schema.ts'

/** `#rrggbb` by the colour of a kind, the tokens `--actor-…`. */
export const ACTOR_HEX: Readonly<Record<EntityKind['colour'], string>> = {
  state: '#3e2c50',
  igo: '#66938e',
  group: '#815b58',
  person: '#8c7ebd',
  place: '#95895b',
  org: '#5d262f',
}

/** `#rrggbb` by the sign of a relation, the tokens `--coop`, `--conflict` and `--neutral`. */
export const SIGN_HEX: Readonly<Record<Sign, string>> = {
  cooperation: '#1f5fa8',
  conflict: '#b93c0a',
  neutral: '#5f6973',
}

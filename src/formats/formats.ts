/** The formats there are, in the order in which they are offered. */
import type { Format } from './format.ts'
import { graphologyJson } from './graphology-json.ts'
import { native } from './native.ts'

/** Every format. The first one is the default for writing. */
export const FORMATS: readonly Format[] = [native, graphologyJson]

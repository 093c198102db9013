/** A dossier's graph as the layouts see it. */
import type { ClaimGraph } from '../../src/core/graph.ts'
import type { DossierIndex } from '../../src/core/index-dossier.ts'
import type { LayoutInput } from '../../src/core/layout/layout-types.ts'
import { layoutInput } from '../../src/parts/picture/layout-input.ts'
import type { Palette } from '../../src/parts/picture/palette.ts'

/** The input that the page would make in a room of 560 × 480 pixels. Colours do not matter to it. */
export function layoutInputOf(graph: ClaimGraph, index: DossierIndex): LayoutInput {
  return layoutInput(graph, index.kinds, PALETTE, { width: 560, height: 480 })
}

const INK = '#000'

const PALETTE: Palette = {
  paper: '#fff',
  ink: INK,
  signs: { cooperation: INK, conflict: INK, neutral: INK },
  actors: { state: INK, igo: INK, group: INK, person: INK, place: INK, org: INK },
}

/** Where the nodes stand: a family of layouts, each a pure function, the same picture each time. */
import { circleLayout } from './layout/circle.ts'
import { forceLayout } from './layout/force.ts'
import { gridLayout } from './layout/grid.ts'
import type { Layout, LayoutId } from './layout/layout-types.ts'

/** Every layout. The first is what a person sees first. */
export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  force: { id: 'force', run: forceLayout },
  circle: { id: 'circle', run: circleLayout },
  grid: { id: 'grid', run: gridLayout },
}

/** An edge as sigma is given it. */
import type { EdgeDisplayData } from 'sigma/types'
import type { EdgeStyle } from '../../parts/picture/edge-style.ts'

/** What an edge reducer has to return for the edge program; `size` is the width. */
export interface DrawnEdge extends EdgeDisplayData, Omit<EdgeStyle, 'color' | 'width'> {}

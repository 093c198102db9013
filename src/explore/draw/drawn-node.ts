/** A node as sigma is given it. */
import type { NodeDisplayData } from 'sigma/types'
import type { NodeStyle } from '../../parts/picture/node-style.ts'

/** What a node reducer has to return for the node program; `size` is the radius in px at camera ratio 1. */
export interface DrawnNode extends NodeDisplayData, Omit<NodeStyle, 'color'> {}

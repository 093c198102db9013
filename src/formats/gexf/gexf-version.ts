/** The versions of GEXF that are written. */

export interface GexfVersion {
  readonly number: '1.2' | '1.3'
  readonly namespace: string
  /** The namespace of colours, sizes, shapes and positions. */
  readonly visual: string
}

export const GEXF_VERSIONS = {
  '1.2': { number: '1.2', namespace: 'http://www.gexf.net/1.2draft', visual: 'http://www.gexf.net/1.2draft/viz' },
  '1.3': { number: '1.3', namespace: 'http://gexf.net/1.3', visual: 'http://gexf.net/1.3/viz' },
} as const satisfies Record<string, GexfVersion>

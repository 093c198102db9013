/** The packages that a page of tests may ask for. */

/** Made ready before the first test: of one that is found only during a test, Vite would reload the page in the middle of it. */
export const PREPARED_PACKAGES: readonly string[] = [
  '@noble/hashes/sha2.js', '@noble/hashes/utils.js', '@preact/signals', '@preact/signals-core', 'approx-string-match', 'axe-core', 'd3-geo',
  'fast-check', 'fflate', 'graphology', 'graphology-layout-forceatlas2', 'graphology-layout-forceatlas2/iterate.js',
  'graphology-shortest-path/dijkstra.js', 'idb', 'n3', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/jsx-runtime', 'qr',
  'qr/decode.js', 'sigma', 'sigma/rendering', 'sigma/utils', 'topojson-client', 'zod/mini',
]

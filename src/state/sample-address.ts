/** Where the sample lies beside the page. */
export const SAMPLE = 'sample.json'

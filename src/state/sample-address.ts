/** What lies beside the page: the sample. */
export const SAMPLE = 'sample.json'

/** The chronology that can be read beside it. */
export const BACKGROUND = 'background.json'

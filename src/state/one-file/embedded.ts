/** Whether this page is a frame inside another page: `?embed` in its address. */

/** Then it shows one picture with its sentence, and nothing that edits. */
export const isEmbedded: boolean = typeof location !== 'undefined' && new URLSearchParams(location.search).has('embed')

/** How heavy the first view of the Explore page may be. */

/** In bytes as they travel: JavaScript and styles compressed with gzip, fonts as they are. */
export const BUDGETS = {
  javascript: 110_000,
  styles: 14_000,
  fonts: 80_000,
} as const

/** How long the tests in a browser wait; milliseconds. Only what hangs may ever end by it: a machine that is busy with something else is ten
 * times slower, and a test that passes does not wait longer for it. */
export const PATIENCE = {
  /** For one thing on the page. Why set at all: by itself Vitest polls for a second, and Playwright waits for half a minute. */
  wait: 60_000,
  /** For a whole test. */
  test: 300_000,
  /** For what a test takes down, and for a browser to start or to end. */
  hook: 120_000,
} as const

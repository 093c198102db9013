/** How every test starts Chromium. */

/** Switches for Chromium: it runs as root, draws WebGL in software, and asks the network for nothing of its own. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  // Why: a build machine has no graphics card, and without both switches Chromium warns or gives no WebGL at all.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

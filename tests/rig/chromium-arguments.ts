/** How every test starts Chromium. */

/** Switches for Chromium: it runs as root, draws WebGL in software, and asks the network for nothing of its own. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  // Why: a build machine has no graphics card, and without it Chromium warns where it draws WebGL in software.
  // Why not --use-angle=swiftshader too: the whole page would go through a graphics card made of software, as on nobody's machine; a
  // browser without a card paints pages by itself, several times as fast.
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

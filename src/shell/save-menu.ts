/** What the menu of the header saves; the code that does it is loaded with the first choice. */

/** In the order of the menu. A picture needs the graph on the screen. */
export const SAVES = [
  { id: 'savePng', needsGraph: true },
  { id: 'saveSvg', needsGraph: true },
  { id: 'saveReport', needsGraph: false },
  { id: 'saveDossier', needsGraph: false },
  { id: 'saveGraph', needsGraph: false },
  { id: 'otherFormats', needsGraph: false },
  { id: 'print', needsGraph: false },
] as const
export type Save = (typeof SAVES)[number]['id']

/** Makes the file and hands it to the browser's downloads. */
export async function saveAs(what: Save): Promise<void> {
  const { save } = await import('./save.ts')
  await save(what)
}

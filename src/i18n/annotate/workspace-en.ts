/** English words of the frame of the Annotate workspace. */

export const workspaceEn = {
  splitter: 'Width of the text',
  panels: {
    label: 'What lies beside the text',
    desk: 'Desk',
    claims: 'Claims',
    entities: 'Entities',
    problems: 'Problems',
    vocabulary: 'Vocabulary',
    compare: 'Compare',
  },
  closePanel: 'Close or open the panel',
  graph: 'Graph',
  hideGraph: 'Hide the graph',
  showGraph: 'Show the graph',
}

/** What every language provides. */
export type WorkspaceWords = typeof workspaceEn

/** French words of the frame of the Annotate workspace. */
import type { WorkspaceWords } from './workspace-en.ts'

export const workspaceFr: WorkspaceWords = {
  splitter: 'Largeur du texte',
  panels: {
    label: 'Ce qui se trouve à côté du texte',
    desk: 'Établi',
    claims: 'Affirmations',
    entities: 'Entités',
    problems: 'Problèmes',
    vocabulary: 'Vocabulaire',
    compare: 'Comparer',
  },
  closePanel: 'Fermer ou ouvrir le panneau',
  graph: 'Graphe',
  hideGraph: 'Masquer le graphe',
  showGraph: 'Afficher le graphe',
}

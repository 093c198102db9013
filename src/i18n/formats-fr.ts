/** Comment s’appellent les formats et à quoi sert chacun, en français. */
import type { FormatsWords } from './formats-en.ts'

export const formatsFr: FormatsWords = {
  triplomat: { name: 'Dossier Triplomat', use: 'Le dossier complet : à conserver, et à rouvrir ici.' },
  graphology: { name: 'JSON graphology', use: 'Le dossier complet sous forme de graphe, pour graphology et Gephi Lite.' },
  gexf: { name: 'GEXF 1.3', use: 'Pour Gephi : un graphe qui change dans le temps, avec couleurs, tailles et positions.' },
  'gexf-1.2': { name: 'GEXF 1.2', use: 'Pour les lecteurs plus anciens de GEXF, comme NetworkX.' },
  graphml: { name: 'GraphML', use: 'Pour yEd, igraph, NetworkX, Cytoscape et Gephi.' },
  csv: { name: 'CSV, nœuds et arêtes', use: 'Des tableaux tels que Gephi les importe, aussi pour R et Python ; avec les articles dans un troisième.' },
  'claims-csv': { name: 'CSV, une ligne par affirmation', use: 'Un tableau plat des affirmations pour les tableurs, à l’abri des formules.' },
  neo4j: { name: 'Neo4j', use: 'Des tableaux pour neo4j-admin database import, et les mêmes en script Cypher pour une base en service.' },
  turtle: { name: 'Turtle 1.2', use: 'RDF 1.2 avec réifieurs : pour les bases de triplets qui le connaissent.' },
  trig: { name: 'TriG 1.1', use: 'RDF 1.1 avec un graphe nommé par affirmation : pour toute base de triplets.' },
  nquads: { name: 'N-Quads', use: 'RDF ligne par ligne, pour les chargements en masse.' },
  'web-annotation': { name: 'Web Annotation, JSON-LD', use: 'Annotations W3C des mentions et des affirmations, pour Recogito et d’autres.' },
  brat: { name: 'brat standoff', use: 'Texte et annotation pour brat, avec sa configuration.' },
  pubannotation: { name: 'JSON PubAnnotation', use: 'De PubAnnotation et TextAE : les marques et relations d’un texte. En lecture seule.' },
  doccano: { name: 'JSONL doccano', use: 'D’un projet doccano : marques et relations, ligne par ligne. En lecture seule.' },
  'label-studio': { name: 'JSON Label Studio', use: 'De Label Studio : marques et relations, telles qu’il les exporte. En lecture seule.' },
  'webanno-tsv': { name: 'WebAnno TSV 3.3', use: 'D’INCEpTION et de WebAnno : marques et relations, couche par couche. En lecture seule.' },
  'html-report': { name: 'Rapport, HTML', use: 'Chaque affirmation avec sa phrase, lien par lien : à lire, à imprimer, à distribuer.' },
}

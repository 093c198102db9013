/** French words for what was done, as undo and redo name it. Each takes the words concerned, which may be empty. */
import type { DeedWords } from './deeds-en.ts'

/** `« Niamey »`, or other words where there are none. */
const quote = (about: string, otherwise: string): string => (about ? `« ${about} »` : otherwise)

export const deedsFr: DeedWords = {
  mark: (about) => `marqué ${quote(about, 'une mention')}`,
  unmark: (about) => `ôté la marque de ${quote(about, 'une mention')}`,
  link: (about) => `changé le lien de ${quote(about, 'une mention')}`,
  form: (about) => `changé la mention ${quote(about, 'sans mots')}`,
  occurrences: (about) => `marqué d’autres occurrences de ${quote(about, 'une mention')}`,
  'new-entity': (about) => `créé l’entité ${quote(about, 'sans nom')}`,
  entity: (about) => `modifié l’entité ${quote(about, 'sans nom')}`,
  merge: (about) => `fusionné des entités en ${quote(about, 'une seule')}`,
  split: (about) => `scindé l’entité ${quote(about, 'en deux')}`,
  'remove-entity': (about) => `supprimé l’entité ${quote(about, 'sans nom')}`,
  claim: (about) => `modifié l’affirmation sur ${quote(about, 'une phrase')}`,
  draft: (about) => `travaillé à l’affirmation sur ${quote(about, 'une phrase')}`,
  finish: (about) => `terminé l’affirmation sur ${quote(about, 'une phrase')}`,
  reopen: (about) => `rouvert l’affirmation sur ${quote(about, 'une phrase')}`,
  'remove-claim': (about) => `supprimé l’affirmation sur ${quote(about, 'une phrase')}`,
  evidence: (about) => `modifié la preuve ${quote(about, 'd’une affirmation')}`,
  event: (about) => `changé l’événement de ${quote(about, 'une affirmation')}`,
  'new-article': (about) => `ajouté l’article ${quote(about, 'sans titre')}`,
  article: (about) => `modifié la notice de l’article ${quote(about, 'sans titre')}`,
  'remove-article': (about) => `supprimé l’article ${quote(about, 'sans titre')}`,
  text: (about) => `corrigé le texte de ${quote(about, 'un article')}`,
  sentence: (about) => `corrigé le début de la phrase ${quote(about, 'ici')}`,
  orphan: (about) => `donné une place à ${quote(about, 'un élément égaré')}`,
  relation: (about) => `modifié la relation ${quote(about, 'sans nom')}`,
  'remove-relation': (about) => `supprimé la relation ${quote(about, 'sans nom')}`,
  kind: (about) => `modifié le type ${quote(about, 'sans nom')}`,
  'remove-kind': (about) => `supprimé le type ${quote(about, 'sans nom')}`,
  fix: (about) => `réglé un problème de ${quote(about, 'un élément')}`,
  'take-theirs': (about) => `repris de l’autre annotation ${quote(about, 'une différence')}`,
  story: (about) => `modifié le récit ${quote(about, 'sans titre')}`,
  'remove-story': (about) => `supprimé le récit ${quote(about, 'sans titre')}`,
  exercise: (about) => `modifié l’exercice ${quote(about, 'sans titre')}`,
}

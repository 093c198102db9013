/** Où le travail est gardé, en français ; chargé avec ce qui le garde. */
import type { KeepWords } from './keep-en.ts'
import { count, showNumber } from './numbers-fr.ts'

export const keepFr: KeepWords = {
  title: 'Où votre travail est gardé',
  untitled: 'Dossier sans titre',
  status: {
    nothing: 'Rien à garder encore',
    saving: 'Enregistrement…',
    saved: 'Enregistré ici',
    reader: 'Modifié dans un autre onglet',
    failed: 'Pas enregistré ici',
  },
  notInFile: (changes) => count(changes, 'changement hors fichier', 'changements hors fichier'),
  explained: {
    nothing: 'Dès votre première modification, chaque changement est gardé dans ce navigateur au moment où vous le faites.',
    saving: 'Les derniers changements sont en cours d’écriture.',
    saved: 'Chaque changement est gardé dans ce navigateur, sur cet appareil, au moment où vous le faites : si le navigateur s’arrête, '
      + 'rien n’est perdu. Une coupure de courant peut emporter la dernière seconde de travail.',
    reader: 'Ce que vous voyez suit l’autre onglet.',
  },
  promised: 'Le navigateur a promis de ne pas l’effacer de lui-même.',
  notPromised: 'Le navigateur peut l’effacer quand la place manque, ou quand vous effacez ses données. Un fichier ne risque pas cela.',
  failed: {
    full: {
      problem: 'Le navigateur n’a plus de place pour ce travail : les derniers changements ne sont que sur cette page.',
      remedy: 'Enregistrez maintenant dans un fichier. Libérez ensuite de la place sur l’appareil, ou supprimez '
        + 'ci-dessous les dossiers devenus inutiles, puis réessayez.',
    },
    denied: {
      problem: 'Le navigateur ne laisse rien garder ici, comme dans une fenêtre privée ou quand le stockage est bloqué : '
        + 'les changements ne sont que sur cette page.',
      remedy: 'Enregistrez dans un fichier avant de fermer la page. Pour que le travail soit gardé, autorisez cette '
        + 'page à stocker des données, puis réessayez.',
    },
    elsewhere: {
      problem: 'Un autre onglet a modifié ce dossier. Rien n’a été écrasé, '
        + 'mais les derniers changements ne sont que sur cette page.',
      remedy: 'Enregistrez dans un fichier, ou réessayez : cette version sera alors gardée comme un dossier à part.',
    },
    cleared: {
      problem: 'Ce qui était gardé de ce dossier a disparu : le navigateur ou quelqu’un l’a effacé. '
        + 'Il est encore entier sur cette page.',
      remedy: 'Enregistrez dans un fichier, ou réessayez : il sera alors gardé de nouveau, avec tout son historique.',
    },
    damaged: {
      problem: 'Ce que le navigateur garde pour cette page est endommagé : les changements ne sont que sur cette page.',
      remedy: 'Enregistrez dans un fichier, puis réessayez.',
    },
    unknown: {
      problem: 'Le navigateur n’a pas pu garder les derniers changements : ils ne sont que sur cette page.',
      remedy: 'Enregistrez dans un fichier, puis réessayez.',
    },
  },
  again: 'Réessayer',
  more: 'Détails…',
  reader: {
    bar: 'Ce dossier est en cours de modification dans un autre onglet. Ce qui y change apparaît ici.',
    edit: 'Modifier ici',
    awaited: 'En attente de l’autre onglet…',
    refused: 'L’autre onglet n’a pas pu céder sa place : il a des changements qui n’ont pas pu être gardés. '
      + 'Enregistrez-les là-bas dans un fichier.',
    yours: 'Vous pouvez maintenant modifier ici.',
  },
  trouble: {
    recovered: (name, lost) =>
      `Une partie de « ${name} » était endommagée là où elle était gardée. ${
        lost === 0 ? 'Rien de son contenu n’est perdu.'
        : lost === 1 ? 'La dernière étape n’a pas pu être lue.'
        : `Les ${showNumber(lost)} dernières étapes n’ont pas pu être lues.`
      } Ce qui a pu être lu est ouvert ; votre prochain changement commencera une nouvelle copie, et celle qui est endommagée `
      + 'reste où elle est.',
    unreadable: {
      damaged: 'Le dossier gardé ici est endommagé et n’a pas pu être ouvert. Il reste où il est.',
      cleared: 'Le dossier qui était gardé ici a disparu : le navigateur ou quelqu’un l’a effacé.',
      denied: 'Le navigateur ne laisse pas lire ce qui est gardé ici, comme dans une fenêtre privée ou quand le stockage est bloqué.',
      other: 'Le dossier gardé ici n’a pas pu être ouvert. Il reste où il est.',
    },
    close: 'Fermer ce message',
  },
  file: {
    heading: 'Dans un fichier',
    save: 'Enregistrer dans un fichier',
    saveNew: 'Enregistrer dans un autre fichier…',
    none: 'Il n’a pas encore été enregistré dans un fichier.',
    all: (name) => `Tout est dans ${name}.`,
    some: (name, changes) => `${count(changes, 'changement n’est', 'changements ne sont')} pas encore dans ${name}.`,
    keys: 'Ctrl+S ou ⌘S fait de même.',
    type: 'Dossier Triplomat',
  },
  here: 'Dans ce navigateur',
  list: {
    heading: 'Mes dossiers',
    none: 'Aucun dossier n’est encore gardé dans ce navigateur.',
    failed: 'La liste des dossiers gardés ici ne peut pas être lue.',
    facts: (claims, changed) => `${count(claims, 'affirmation', 'affirmations')}, modifié le ${changed}`,
    damaged: 'endommagé ; ce qui peut en être lu peut être ouvert',
    isOpen: 'ouvert',
    open: 'Ouvrir',
    openNamed: (name) => `Ouvrir ${name}`,
    remove: 'Supprimer',
    removeNamed: (name) => `Supprimer ${name}`,
    sure: (name) => `Supprimer « ${name} » de ce navigateur ?`,
    sureHint: 'Tout son historique part avec lui. Les fichiers que vous avez enregistrés restent. On ne peut pas revenir en arrière.',
    cancel: 'Le garder',
    held: (name) => `« ${name} » est ouvert dans un autre onglet : fermez-le d’abord là-bas.`,
    removed: (name) => `« ${name} » a été supprimé de ce navigateur.`,
    notRemoved: (name) => `« ${name} » n’a pas pu être supprimé.`,
  },
}

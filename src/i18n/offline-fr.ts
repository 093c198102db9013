/** L’application sans réseau, en une page, et dans d’autres pages, en français ; chargé au besoin. */
import type { OfflineWords } from './offline-en.ts'

export const offlineFr: OfflineWords = {
  newVersion: {
    label: 'Nouvelle version',
    ready: 'Une nouvelle version est prête.',
    elsewhere: 'Une nouvelle version a été chargée dans un autre onglet. Celui-ci a encore l’ancienne.',
    load: 'La charger',
    later: 'Plus tard',
  },
  embed: {
    title: 'Insérer cette vue dans une autre page',
    hint: 'Copiez ce code dans la page. Il montre la phrase et l’image telles qu’elles sont, et un lien qui ouvre le tout.',
    withStory: 'Avec les mots de l’étape du récit, et de quoi passer à la suivante',
    code: 'Code',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Le navigateur ne permet pas de copier : sélectionnez le code et copiez-le vous-même.',
    address: (name) => `Il montre le dossier sur lequel s’ouvre ${name}, dans cette vue. Pour un dossier à vous, enregistrez-le en une page, `
      + 'mettez-la sur un site, et ouvrez-y cette fenêtre.',
    disk: 'Cette page se trouve sur un disque : mettez-la d’abord sur un site, et ouvrez-y cette fenêtre.',
  },
  embedded: {
    open: 'Ouvrir dans Triplomat',
    source: 'Source',
  },
}

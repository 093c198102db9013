/** The app without a network, on one page, and inside other pages, in English; loaded when it is needed. Its type is what every other
 * language must provide. */

export const offlineEn = {
  newVersion: {
    label: 'New version',
    ready: 'A new version is ready.',
    elsewhere: 'A new version was loaded in another tab. This tab still has the older one.',
    load: 'Load it',
    later: 'Later',
  },
  embed: {
    title: 'Put this view into another page',
    hint: 'Copy this code into the page. It shows the sentence and the picture as they are now, and a link that opens all of it.',
    withStory: 'With the words of the story’s step, and the way to the next',
    code: 'Code',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not let this be copied: select the code and copy it yourself.',
    address: (name: string) => `It shows the dossier that ${name} opens with, in this view. For a dossier of your own, save it as one page, `
      + 'put that on a web site, and open this dialog there.',
    disk: 'This page lies on a disk: put it on a web site first, and open this dialog there.',
  },
  embedded: {
    open: 'Open in Triplomat',
    source: 'Source',
  },
}

export type OfflineWords = typeof offlineEn

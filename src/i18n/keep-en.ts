/** Where a person's work is kept, in English; loaded with what keeps it. Its type is what every other language must provide. */
import { count } from './numbers-en.ts'

export const keepEn = {
  title: 'Where your work is kept',
  untitled: 'Untitled dossier',
  /** In the header, so short. */
  status: {
    nothing: 'Nothing to keep yet',
    saving: 'Saving…',
    saved: 'Saved here',
    reader: 'Edited in another tab',
    failed: 'Not saved here',
  },
  /** After the status. */
  notInFile: (changes: number) => `${count(changes, 'change', 'changes')} not in a file`,
  explained: {
    nothing: 'From your first edit on, each change is kept in this browser as you make it.',
    saving: 'The last changes are being written.',
    saved: 'Each change is kept in this browser, on this device, as you make it: if the browser stops, nothing is lost. '
      + 'A power cut can take the last second of work.',
    reader: 'What you see follows the other tab.',
  },
  promised: 'The browser has promised not to clear it by itself.',
  notPromised: 'The browser may clear it when space runs out, or when you clear its data. A file is safe from that.',
  failed: {
    full: {
      problem: 'The browser has no space left for this work: the last changes are only on this page.',
      remedy: 'Save to a file now. Then free some space on the device, or delete dossiers you no longer need below, and try again.',
    },
    denied: {
      problem: 'The browser lets nothing be kept here, as in a private window or where storage is blocked: the changes '
        + 'are only on this page.',
      remedy: 'Save to a file before you close the page. To have work kept, allow this page to store data, then try again.',
    },
    elsewhere: {
      problem: 'Another tab has changed this dossier. Nothing was overwritten, but the last changes are only on this page.',
      remedy: 'Save to a file, or try again: this version is then kept as a dossier of its own.',
    },
    cleared: {
      problem: 'What was kept of this dossier is gone: the browser or somebody has cleared it. It is still whole on this page.',
      remedy: 'Save to a file, or try again: it is then kept anew, with its whole history.',
    },
    damaged: {
      problem: 'What the browser keeps for this page is damaged: the changes are only on this page.',
      remedy: 'Save to a file, then try again.',
    },
    unknown: {
      problem: 'The browser could not keep the last changes: they are only on this page.',
      remedy: 'Save to a file, then try again.',
    },
  },
  again: 'Try again',
  more: 'More…',
  reader: {
    bar: 'This dossier is being edited in another tab. What it changes appears here.',
    edit: 'Edit here',
    awaited: 'Waiting for the other tab to finish…',
    refused: 'The other tab could not let go: it has changes that could not be kept. Save them to a file there.',
    yours: 'You can edit here now.',
  },
  trouble: {
    recovered: (name: string, lost: number) =>
      `A part of “${name}” was damaged where it was kept. ${
        lost === 0 ? 'Nothing of its content is lost.'
        : lost === 1 ? 'The last step could not be read.' : `The last ${count(lost, 'step', 'steps')} could not be read.`
      } What could be read is open; your next change begins a new copy, and the damaged one stays where it is.`,
    unreadable: {
      damaged: 'The dossier that is kept here is damaged and could not be opened. It stays where it is.',
      cleared: 'The dossier that was kept here is gone: the browser or somebody has cleared it.',
      denied: 'The browser does not let what is kept here be read, as in a private window or where storage is blocked.',
      other: 'The dossier that is kept here could not be opened. It stays where it is.',
    },
    close: 'Close this message',
  },
  file: {
    heading: 'In a file',
    save: 'Save to a file',
    saveNew: 'Save to another file…',
    none: 'It was not yet saved to a file.',
    all: (name: string) => `All of it is in ${name}.`,
    some: (name: string, changes: number) => `${count(changes, 'change is', 'changes are')} not yet in ${name}.`,
    keys: 'Ctrl+S or ⌘S does the same.',
    type: 'Triplomat dossier',
  },
  here: 'In this browser',
  list: {
    heading: 'My dossiers',
    none: 'No dossier is kept in this browser yet.',
    failed: 'The dossiers that are kept here cannot be listed.',
    facts: (claims: number, changed: string) => `${count(claims, 'claim', 'claims')}, changed ${changed}`,
    damaged: 'damaged; what can be read of it can be opened',
    isOpen: 'open now',
    open: 'Open',
    openNamed: (name: string) => `Open ${name}`,
    remove: 'Delete',
    removeNamed: (name: string) => `Delete ${name}`,
    sure: (name: string) => `Delete “${name}” from this browser?`,
    sureHint: 'Its whole history goes with it. Files you have saved stay. This cannot be undone.',
    cancel: 'Keep it',
    held: (name: string) => `“${name}” is open in another tab: close it there first.`,
    removed: (name: string) => `“${name}” was deleted from this browser.`,
    notRemoved: (name: string) => `“${name}” could not be deleted.`,
  },
}

export type KeepWords = typeof keepEn

/** English words of exercises: where they are made, and where they are worked at. */
import { count, showNumber } from '../numbers-en.ts'

/** `1 claim`, `7 claims`. */

export const exercisesEn = {
  maker: {
    heading: 'Make an exercise',
    lead: 'Hide claims of this dossier. Students find them in the text, and get feedback sentence by sentence.',
    noClaims: 'This dossier has no claims yet, so there is nothing to hide. Annotate an article first, or open the sample.',
    annotate: 'Annotate',
    about: 'Title and instructions',
    title: 'Title',
    instructions: 'Instructions',
    paragraphs: 'An empty line begins a new paragraph.',
    find: 'What is to be found',
    articles: 'Articles',
    hiding: 'Hide',
    hidings: { claims: 'All claims', 'claims-and-mentions': 'Claims and mentions', chosen: 'Chosen claims' },
    hidingNotes: {
      claims: 'The mentions stay: students see who is meant, and say what the text claims of them.',
      'claims-and-mentions': 'Students begin with the bare text: they mark who is mentioned, too.',
      chosen: 'The other claims stay in sight as examples.',
    },
    choose: 'Choose quickly',
    quick: { all: 'All', none: 'None', second: 'Every second sentence', uncertain: 'Plans and allegations', reported: 'Somebody’s word' },
    sentence: (number: number) => `Sentence ${number}`,
    hidden: (n: number, of: number) => `${showNumber(n)} of ${count(of, 'claim', 'claims')} will be hidden.`,
    judging: 'Feedback',
    tolerance: 'How strict',
    tolerances: { codebook: 'As the codebook', strict: 'To the letter' },
    toleranceNotes: {
      codebook: 'Where the codebook says that careful readers may differ, such as how far evidence reaches or how exact a date is, both are right.',
      strict: 'Every difference from the key is shown, and none is accepted.',
    },
    handOut: 'Hand it out',
    checking: 'Checked by',
    checkings: { key: 'Students and teacher', 'no-key': 'Teacher only' },
    checkingNotes: {
      key: 'Students check their own work. The key is in the file for that: hidden in the app, but not secret. Anybody who opens the file can find it there.',
      'no-key': 'The file has no key: students hand in, and you compare their work with this dossier, which stays the key. Keep it.',
    },
    save: 'Save the exercise to hand out',
    savePage: 'Save it as one page',
    pageNote: 'One page has the exercise and the whole app in it: it opens by double click, without any network.',
    trying: 'Try the exercise',
    tryNote: 'Opens the exercise in place of this dossier. What you changed in the dossier stays in the browser: menu Open, My dossiers.',
    saved: (name: string) => `Saved: ${name}. Hand this file to your class.`,
    failed: (reason: string) => `It could not be saved: ${reason}`,
    nothingHidden: 'Nothing is hidden yet: choose an article and at least one claim.',
  },
  first: {
    title: (article: string) => (article === '' ? 'Find the claims' : `Find the claims: ${article}`),
    instructions: [
      'Read the text sentence by sentence. Who does what to whom, and who says so? Make a claim of each such statement, with the words of the text as its evidence.',
      'Then check your work, read the sentences again in which something differs, and hand in.',
    ].join('\n\n'),
  },
  reader: {
    steps: 'Where you are',
    done: (n: number) => (n === 0 ? 'You have no claim yet.' : `You have claims in ${count(n, 'sentence', 'sentences')}.`),
    begin: 'Begin annotating',
    goOn: 'Go on annotating',
    check: 'Check my work',
    checkAgain: 'Check again',
    checked: (words: string) => `Checked: ${words}.`,
    changed: 'You have changed something since: this feedback is from before.',
    noKey: 'The key of this exercise is with your teacher: hand in your work, and the feedback comes from there.',
    handIn: 'Hand in',
    handInLead: 'Your work goes into a file or a code. Nothing is sent: give it to your teacher yourself.',
    name: 'Your name',
    nameNeeded: 'Write your name first, so that your teacher knows whose work it is.',
    asCode: 'Show my work as a code',
    saveWork: 'Save my work as a file',
    saved: (name: string) => `Saved: ${name}. Give this file to your teacher.`,
    failed: (reason: string) => `It could not be saved: ${reason}`,
    teachers: 'For teachers',
    reopenNote: 'Shows what this exercise hides, so that you can change it or make it anew. Claims that were added stay.',
    reopen: 'Change this exercise',
    reopened: 'What was hidden is in sight again.',
  },
  bar: {
    region: (title: string) => `Exercise: ${title}`,
    instructions: 'Instructions',
    page: 'About the exercise',
  },
}

/** What every language provides. */
export type ExercisesWords = typeof exercisesEn

/** English words of the bar that plays a story, and of the window with its notes. */
import { endSentence } from '../end-sentence.ts'

export const playerEn = {
  region: (title: string) => `Story: ${title}`,
  place: (step: number, all: number) => `${step} of ${all}`,
  back: 'Back',
  next: 'Next',
  end: 'End the story',
  endShort: 'End',
  hide: 'Hide the words',
  show: 'Show the words',
  present: 'Presenter mode',
  notes: 'Notes in a second window',
  notesShort: 'Notes',
  notesBlocked: 'The browser did not open a second window. Allow it for this page, and try again.',
  question: 'Question',
  said: (place: string, title: string, words: string) => `${place}: ${endSentence(title)} ${words}`,
  over: 'The story is over.',
  coming: 'Opening the story…',
  lost: 'This story is neither in the open dossier nor among those included with the app.',
  foreign: 'This story speaks of records that the open dossier does not have.',
  foreignReady: 'This story was made for the sample. Open the sample to see what it speaks of.',
  openSample: 'Open the sample',
  make: {
    region: 'A story is being made',
    empty: 'No step yet. Choose what is to be seen, then record it.',
    hint: 'Choose what is to be seen, then record it as the next step.',
    record: 'Record a step',
    again: 'Replace the view of this step',
    againShort: 'Replace the view',
    words: 'Edit the words',
    done: 'Done',
    recorded: (step: number) => `Step ${step} is recorded.`,
    replaced: (step: number) => `Step ${step} shows what is on the screen now.`,
    tooLong: 'There is too much in this view for one step. Narrow less, and try again.',
    refused: 'The step is not kept: the dossier cannot be edited in this tab.',
  },
  first: {
    story: 'New story',
    title: (step: number) => `Step ${step}`,
    text: 'What do we see here?',
  },
  window: {
    title: (story: string) => `Notes: ${story}`,
    waiting: 'No story is being played. Play one in the other window: its notes appear here.',
    noNotes: 'This step has no notes.',
    nextStep: 'Next',
    lastStep: 'This is the last step.',
    time: 'Time',
    since: 'Since the beginning',
  },
}

/** What every language provides. */
export type PlayerWords = typeof playerEn

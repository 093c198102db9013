/** English words of the frame of the Alliances workspace. */
import { count, showNumber } from '../numbers-en.ts'

export const frameEn = {
  heading: 'Alliances',
  skipToYears: 'Skip to the years',
  lenses: {
    label: 'How to look at it',
    sides: 'Sides',
    map: 'Map',
    matrix: 'Matrix',
    change: 'Before and after',
    table: 'Table',
  },
  circles: { label: 'Whose ties', powers: 'States and organisations', everyone: 'Everyone' },
  panels: {
    label: 'Beside the picture',
    chosen: 'Details',
    ask: 'Questions',
    balance: 'Balance',
    counting: 'How it is counted',
  },
  splitter: 'Width of the picture',
  /** What the page draws on, before the list of sources. */
  drawsOn: 'Draws on',
  drawsOnSources: (n: number) => `Draws on ${count(n, 'source', 'sources')}`,
  noSource: 'no source: switch one on',
  addBackground: 'Add the Sahel chronology, 2012–2025',
  removeBackground: 'Without the Sahel chronology',
  removeFile: (name: string) => `Remove ${name}`,
  coded: {
    add: 'Add coded events…',
    hint: 'ICEWS, POLECAT, GDELT, ACLED, UCDP, ATOP, or a table of source, target, date and type. They are read here and sent nowhere.',
    reading: (name: string) => `Reading ${name}`,
    bar: 'Reading of coded events',
    stop: 'Stop',
    report: 'What was read',
    close: 'Close',
    read: (name: string, format: string, events: number, rows: number) =>
      `${name} (${format}): ${count(events, 'event', 'events')} from ${count(rows, 'row', 'rows')}.`,
    refused: (name: string) => `${name} could not be read.`,
    origin: {
      count: 'Its numbers count',
      day: 'days',
      hour: 'hours',
      first: 'from the number',
      date: 'which is on',
      read: 'Read it so',
    },
  },
  events: (n: number) => count(n, 'event', 'events'),
  ties: (n: number) => count(n, 'tie', 'ties'),
  actors: (n: number) => count(n, 'actor', 'actors'),
  showMore: (n: number) => `Show ${count(n, 'more tie', 'more ties')}`,
  /** Of all ties, how many are drawn. */
  drawn: (shown: number, all: number) => `The ${count(shown, 'strongest tie', 'strongest ties')} of ${showNumber(all)}`,
  /** Where the picture would be; what to do stands in the sentence above. */
  nothing: 'No tie to show.',
}

/** What every language provides. */
export type FrameWords = typeof frameEn

/** English words of the time strip of the Alliances workspace. */
import { count, showNumber } from '../numbers-en.ts'

export const timeEn = {
  heading: 'When',
  events: (n: number) => count(n, 'event', 'events'),
  all: (dated: string, dates: string, undated: number) =>
    `All of time, ${dates}: ${dated}${undated > 0 ? `, and ${showNumber(undated)} without a date` : ''}.`,
  window: (dates: string, events: string, ties: string) => `${dates}: ${events}, ${ties}.`,
  ties: (n: number) => count(n, 'tie', 'ties'),
  nothingDated: (undated: string) => `No event here has a date (${undated} without).`,
  nothing: 'No event counts here.',
  whole: 'All of time',
  keepUncertain: (n: number) => `Count ${count(n, 'event that', 'events that')} may lie in it`,
  keepUncertainHint: 'They have no date, or only one before which they happened: they may lie in the window, and need not.',
  picture: (dates: string, step: string, cooperation: string, conflict: string) =>
    `Events by ${step}, ${dates}: ${cooperation} of cooperation above the line, ${conflict} of conflict below it.`,
  steps: { month: 'month', quarter: 'quarter', year: 'year' },
  bin: (dates: string, cooperation: string, conflict: string, neither: string) =>
    `${dates}: ${cooperation} of cooperation, ${conflict} of conflict${neither && `, ${neither} of neither`}`,
  cooperation: 'cooperation, above',
  conflict: 'conflict, below',
  slider: 'Time window',
  from: 'From',
  until: 'Until',
  play: {
    label: 'Step through time',
    play: 'Play',
    pause: 'Pause',
    reduced: 'It does not play by itself: this device asks for less movement.',
    back: 'Step back',
    on: 'Step on',
    length: 'Window of',
    lengths: { 2: '2 months', 6: 'half a year', 12: '1 year', 24: '2 years', 36: '3 years' },
    speed: 'Speed',
    speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
    stopped: (window: string) => `Stopped. ${window}`,
    noMore: 'There is nothing more in that direction.',
  },
  comparison: {
    heading: 'Before and after',
    of: (which: string, end: string) => `${which}: ${end.toLowerCase()}`,
    before: 'Before',
    after: 'After',
    sentence: (before: string, after: string) => `Before: ${before}. After: ${after}.`,
  },
}

/** What every language provides. */
export type TimeWords = typeof timeEn

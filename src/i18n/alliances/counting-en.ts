/** English words of the panel that says how ties are counted. */
import { count } from '../numbers-en.ts'

export const countingEn = {
  heading: 'How it is counted',
  lead: 'From claims to events, from events to ties. Each step can be changed here, and everything follows at once.',
  once: (events: string, tellings: string) => `One event counts once: ${events}, ${tellings}.`,
  events: (n: number) => count(n, 'event', 'events'),
  rollUp: {
    heading: 'Who counts for whom',
    lead: 'News names troops, ministers and capitals; ties are between the powers for which they act.',
    choices: {
      named: { label: 'Nobody: as named', words: 'Everyone stands for themselves: the French troops are one actor and France is another.' },
      official: {
        label: 'Officials for their power',
        words: 'Whoever acts for a power counts for it, as long as they do: heads of state, ministries, armed forces. Armed groups and people at home in a country do not count for it, and what is done to them is no act against the country.',
      },
      country: { label: 'Everyone for their country', words: 'Everyone at home in a country counts for it, rebels and citizens too.' },
    },
    warning: 'Naive: France’s strikes on armed groups inside Mali would count against Mali.',
  },
  scale: {
    heading: 'What an event weighs',
    lead: 'Every coding has a score from −10 (conflict) to +10 (cooperation). A tie is the sum of its events.',
    choices: {
      plover: { label: 'PLOVER', words: 'The scores of the PLOVER 2.0 manual (2024), set by experts for its 16 types of events and their modes.' },
      goldstein: {
        label: 'Goldstein',
        words: 'Joshua Goldstein’s scale (1992) for CAMEO, the older scheme. What is coded in PLOVER takes the score of the CAMEO code that fits.',
      },
    },
  },
  weights: {
    heading: 'What each class counts',
    lead: 'The score of each event is multiplied by this. 0 leaves the class out, 1 takes it as it is.',
    classes: {
      treaty: 'Treaty',
      'material-cooperation': 'Material cooperation',
      'verbal-cooperation': 'Verbal cooperation',
      neutral: 'Neither',
      'verbal-conflict': 'Verbal conflict',
      'material-conflict': 'Material conflict',
      'treaty-conflict': 'Treaty left or ended',
    },
    about: {
      treaty: 'signed, joined, or standing: allied with',
      'material-cooperation': 'aid, joint exercises, withdrawals that were asked for',
      'verbal-cooperation': 'talks, promises, support in words',
      neutral: 'belongs to, arrived in: no sign, no score',
      'verbal-conflict': 'accusations, refusals, threats',
      'material-conflict': 'sanctions, expulsions, force',
      'treaty-conflict': 'left a community, ended an agreement',
    },
    value: (weight: string) => `× ${weight}`,
    left: 'left out',
  },
  letIn: {
    heading: 'What is no fact yet',
    lead: 'Only what is told as having happened counts, unless you let more in. It then looks paler than a fact, and says what it is.',
    choices: {
      planned: { label: 'Let plans in', words: 'Announced or intended, not done. A plan to help counts as a promise, +2.5.' },
      alleged: { label: 'Let allegations in', words: 'The text itself holds it to be doubtful.' },
      denied: { label: 'Let denials in', words: 'The text says that it is not so. It counts as if it were.' },
    },
  },
  undated: {
    heading: 'What has no certain date',
    label: 'Keep what may lie in the window',
    words: 'With a time window, an event without a date, or without a known beginning, stays out unless it is sure to lie in it.',
  },
  reset: 'Count as at first',
  isReset: 'It is counted as at first.',
}

/** What every language provides. */
export type CountingWords = typeof countingEn

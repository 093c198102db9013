/** English words of the eight questions and of the mind map. */
import { endSentence } from '../end-sentence.ts'

export const eightQuestionsEn = {
  title: 'Eight questions',
  lead: 'The eight questions of a mind map on a conflict, answered from the claims. Each answer names the claims that it rests on; press one to read its sentence.',
  questions: {
    who: 'Who?', where: 'Where?', when: 'When?', why: 'Why?', how: 'How?', consequences: 'With what consequences?', outlook: 'What is planned?',
    type: 'Which type of conflict?',
  },
  notes: {
    who: 'By the number of claims. Presidents, governments and troops count for their state.',
    where: 'Places that claims name, and where somebody is, arrives or leaves.',
    when: 'Events with a date, those that most claims tell of.',
    why: 'No claim says why. These sentences have words of reason or purpose, or somebody reproaches somebody with something: read them, and judge.',
    how: 'By the kinds of relations, and the quantities in the text.',
    consequences: 'What came later, with one of the same powers taking part. “Later” does not mean “because of it”.',
    outlook: 'Claims that are plans: nobody says that they are done.',
    type: 'By rule. The terms are those of the Uppsala Conflict Data Program; its threshold of 25 deaths a year is not required.',
  },
  unsaid: 'The claims do not say.',
  text: 'Text',
  allTexts: 'All open texts',
  background: 'Read the Sahel chronology too',
  view: 'Mind map',
  views: { filled: 'Filled', blank: 'Blank, to fill in' },
  print: 'Print',
  map: (centre: string) => `Mind map of the eight questions: ${endSentence(centre)} The answers stand below as a list.`,
  blankMap: 'Blank mind map of the eight questions',
  turn: 'Counted after',
  own: 'The class’s own words',
  ownNote: 'Your own words are kept as long as this page is open; they are on the map, and are printed with it. They are not saved with the dossier.',
  claim: (number: number, words: string) => `Claim ${number}: ${words}`,
  more: (n: number) => `${n} more`,
  centre: (name: string) => `${name}: most claims are about it`,
  actor: (name: string, centre: string, cooperation: number, conflict: number) =>
    `${name}: with ${centre}, ${cooperation} ${cooperation === 1 ? 'event' : 'events'} of cooperation and ${conflict} of conflict`,
  actorAlone: (name: string, centre: string) => `${name}: neither cooperation nor conflict with ${centre} is told`,
  sides: {
    centre: () => 'In the centre',
    with: (centre: string) => `More cooperation with ${centre}`,
    against: (centre: string) => `More conflict with ${centre}`,
    both: (centre: string) => `As much of both with ${centre}`,
    none: () => 'Others',
  },
  period: (from: string, until: string) => `From ${from} to ${until}`,
  reason: (words: string) => `“…${words}”`,
  turning: (words: string) => `Turning point: ${words}`,
  classes: {
    treaty: 'Treaties and alliances', 'material-cooperation': 'Material cooperation', 'verbal-cooperation': 'Verbal cooperation',
    neutral: 'Movements and other events', 'verbal-conflict': 'Verbal conflict', 'material-conflict': 'Material conflict',
    'treaty-conflict': 'Treaties left or ended',
  },
  types: {
    internationalised: 'Internal and internationalised: inside a state, with foreign forces',
    internal: 'Internal: inside a state',
    interstate: 'Between states',
  },
  grounds: {
    'armed-group': 'An armed group fights, or is fought',
    'power-struggle': 'Those who rule are removed or attacked by force from inside',
    'foreign-forces': 'Forces of another state are there or take part',
    'between-states': 'States or their organisations take measures against one another',
  },
}

/** What every language provides. */
export type EightQuestionsWords = typeof eightQuestionsEn

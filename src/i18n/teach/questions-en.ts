/** English words of questions made from a dossier. A tie comes as a whole sentence without its full stop, with … for what is asked for. */

export const questionsEn = {
  heading: 'Questions',
  /** What is asked. `said` says whose word it is; empty where it is the article's. */
  ask: {
    'who-subject': (tie: string, said: string) => `Who or what belongs in the gap${said}? “${tie}”`,
    'who-object': (tie: string, said: string) => `Who or what belongs in the gap${said}? “${tie}”`,
    when: (tie: string, said: string) => `When was that${said}? “${tie}”`,
    order: (events: string) => `In which order did these happen? ${events}`,
    change: (one: string, other: string) => `What changed between ${one} and ${other}?`,
    source: (tie: string) => `Who says so? “${tie}”`,
    modality: (tie: string) => `Fact, somebody’s word, plan or allegation? “${tie}”`,
    'same-event': (sentence: string) => `Which sentence tells of the same event as this one? “${sentence}”`,
  },
  gap: '…',
  according: (sources: string) => `, according to ${sources}`,
  kinds: {
    'who-subject': 'Who?', 'who-object': 'To whom?', when: 'When?', order: 'In which order?', change: 'What changed?', source: 'Who says so?',
    modality: 'Fact or plan?', 'same-event': 'The same event?',
  },
  changes: {
    cooperation: 'Nothing: all that is told of them is cooperation',
    conflict: 'Nothing: all that is told of them is conflict',
    'cooperation-to-conflict': 'First cooperation, then conflict',
    'conflict-to-cooperation': 'First conflict, then cooperation',
  },
  modalities: {
    asserted: 'Fact: the article says it in its own voice',
    reported: 'Somebody’s word: the article names who says so',
    planned: 'Plan: it is not done yet',
    alleged: 'Allegation: the text holds it to be doubtful',
  },
  /** Between events in order. */
  afterwards: ', then ',
  right: 'That is right.',
  wrong: (answer: string) => `The answer is: ${answer}`,
  because: (sentences: number) => (sentences === 1 ? 'It says so here:' : `It says so in ${sentences} places:`),
  none: 'No question can be made of this text: it takes claims, and enough entities of one kind to choose among.',
  number: (at: number, of: number) => `Question ${at} of ${of}`,
}

/** What every language provides. */
export type QuestionsWords = typeof questionsEn

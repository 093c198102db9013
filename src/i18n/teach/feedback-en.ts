/** English words of feedback on an exercise, and of what a class agrees on. `key` and `own` are what the key and the reader have, in words. */
import { count } from '../numbers-en.ts'

/** Nothing, in words. */
const or = (words: string): string => words || 'nothing'

export const feedbackEn = {
  heading: 'Feedback',
  intro: 'Your claims beside the key, sentence by sentence. The sentence is the reason: read it again.',
  verdicts: {
    found: 'Found',
    'also-right': 'Also right',
    differs: 'Found, and something differs',
    missed: 'Not found',
    additional: 'Only yours',
  },
  counts: {
    found: (n: number) => `${n} found`,
    'also-right': (n: number) => `${n} also right`,
    differs: (n: number) => `${n} found with a difference`,
    missed: (n: number) => `${n} not found`,
    additional: (n: number) => `${n} only yours`,
  },
  /** What differs, as a sentence. */
  points: {
    'relation-same-type': (key: string, own: string) => `You chose “${own}”, the key “${key}”: two relations of one type.`,
    'relation-same-sign': (key: string, own: string) => `You chose “${own}”, the key “${key}”: the same sign, but another kind of act.`,
    'relation-other-sign': (key: string, own: string) => `You chose “${own}”, the key “${key}”: they have different signs.`,
    direction: () => 'The direction is reversed: who does it, and to whom?',
    modality: (key: string, own: string) => `You read it as ${own}, the key as ${key}.`,
    polarity: (key: string, own: string) => `You say that ${own}, the key that ${key}.`,
    'some-sources': (key: string, own: string) => `You name ${own} as the source; the key names ${key}.`,
    'other-sources': (key: string, own: string) => `Who says so? You name ${or(own)}, the key ${or(key)}.`,
    'source-time-precision': (key: string, own: string) => `When the source spoke: you have ${or(own)}, the key ${or(key)}. They differ only in how exact they are.`,
    'source-time': (key: string, own: string) => `When the source spoke: you have ${or(own)}, the key ${or(key)}.`,
    'time-precision': (key: string, own: string) => `Your date is ${own}, the key’s ${key}. They differ only in how exact they are.`,
    'time-missing': (key: string) => `The text gives a date: ${key}.`,
    'time-not-given': (_: string, own: string) => `You have the date ${own}; the key has none here.`,
    time: (key: string, own: string) => `Your date is ${own}, the key’s ${key}.`,
    place: (key: string, own: string) => `Place: you have ${or(own)}, the key ${or(key)}.`,
    quantity: (key: string, own: string) => `How many: you have ${or(own)}, the key ${or(key)}.`,
    event: (key: string, own: string) => `Event: you have ${or(own)}, the key ${or(key)}.`,
    'evidence-borders': (key: string) => `Your evidence begins or ends elsewhere. The key marks “${key}”.`,
    'evidence-elsewhere': (key: string) => `Your evidence stands elsewhere in the sentence. The key marks “${key}”.`,
  },
  /** What the codebook says, where it leaves a point to the reader. */
  leftToReaders: {
    'relation-same-type': 'Readers agree on the type of an act more than on its name: within a type both may be right.',
    'some-sources': 'Each source that the text gives may be named; one of several is right as far as it goes.',
    'source-time-precision': 'How exact a date is depends on how far one reads: both may be right.',
    'time-precision': 'How exact a date is depends on how far one reads: both may be right.',
    event: 'What is one happening and what are two is what careful readers differ on most.',
    'evidence-borders': 'How far evidence reaches is a matter of a word or two: both may be right.',
  },
  rule: (rule: number) => `Codebook, claims, rule ${rule}`,
  /** What these rules of the codebook say, in short. */
  ruleSays: {
    1: 'A claim says no more than its sentence: who does what to whom. Nothing comes from what one knows besides.',
    3: 'Each sentence is read by itself. A second telling of the same happening is a claim of its own that shares its event.',
    7: 'Evidence is the shortest stretch of the sentence that carries the claim, in several pieces where need be. The day and the source are no part of it.',
    8: 'Asserted: the article says it in its own voice. Reported: somebody’s word for what is or was. Planned: not done yet, whoever says so. Alleged: the text holds it to be doubtful. Denied: the text says that it is not so.',
    9: 'Each source that the text gives for the claim is named, inside or outside quotation marks. It takes a verb of saying; where there is none, the article itself speaks.',
    10: 'A date stands where the sentence gives it, or where it follows from the sentence before or after. “Yesterday” counts from the article’s date. When a source spoke stands with the source.',
    11: 'A place and a number stand where the sentence gives them and are not already its subject or object.',
  } as Readonly<Record<number, string>>,
  missed: {
    untouched: 'You have no claim in this sentence yet.',
    touched: 'What else does the sentence say?',
  },
  additional: {
    again: 'You have this already: a tie is claimed once per sentence.',
    'its-ends': 'The key has claims about these two in this sentence, but does not tie them to each other. Does the sentence?',
    'other-ends': 'The key’s claims in this sentence are about others. Does the sentence name your subject and your object?',
    'nothing-here': 'The key has no claim in this sentence. Is there one? Then show it to your teacher: keys are made by people, and people make mistakes.',
  },
  mentions: {
    heading: 'Mentions',
    spans: 'Your mention begins or ends elsewhere.',
    form: 'It is another form of mention.',
    entity: 'It refers to somebody else. Whom does the text mean?',
    missed: (n: number) => `${count(n, 'mention is', 'mentions are')} not marked yet.`,
  },
  polarities: { affirmed: 'it is so', denied: 'it is not so' },
  /** How the sheet is laid out. `number` counts the sentences of the article from 1. */
  sheet: {
    sentence: (number: number) => `Sentence ${number}`,
    go: (number: number) => `Go to sentence ${number}`,
    change: 'Change it',
    changeClaim: (claim: string) => `Change it: ${claim}`,
    hidden: (n: number) => `The key has ${count(n, 'claim', 'claims')} here.`,
    more: (n: number) => `The key has ${count(n, 'claim', 'claims')} here that you do not have.`,
    showKey: 'Show the key',
    mentionsFound: (n: number, of: number) => `${n} of ${count(of, 'mention', 'mentions')} found.`,
    refersTo: (words: string, name: string) => `“${words}” refers to ${name}`,
    allFound: 'Nothing to look at again: all that the key has is found.',
  },
  notThere: 'The text of this article was changed, so it cannot be compared with the key.',
  nothingToJudge: 'There is no key here to compare your work with.',
  tolerance: {
    strict: 'Compared with the key to the letter.',
    codebook: 'What the codebook leaves to the reader is accepted.',
  },
  class: {
    heading: 'The class',
    /** The note of a claim on the class map. */
    note: (n: number, of: number) => `${n} of ${count(of, 'student', 'students')} ${n === 1 ? 'says' : 'say'} so.`,
    disputes: {
      relation: 'Which relation is it?',
      direction: 'Who does it, and to whom?',
      modality: 'Fact, word, plan or allegation?',
      polarity: 'Is it so?',
      sources: 'Who says so?',
      time: 'When was it?',
      place: 'Where was it?',
      quantity: 'How many?',
      'some-only': 'Some say it, others nothing of the kind.',
      'one-only': 'One alone says it.',
    },
    camp: (n: number) => count(n, 'student', 'students'),
    silent: 'say nothing of it',
    pairs: (n: number) => (n === 1 ? '1 pair of students differs here' : `${n} pairs of students differ here`),
    undisputed: 'No sentence is disputed.',
    alone: (n: number) => `${count(n, 'claim', 'claims')} that nobody else makes`,
    unsaid: (n: number) => `${count(n, 'claim', 'claims')} that most of the class make, and you do not`,
    notInKey: 'not in the key',
    saidByNobody: 'in the key, and nobody found it',
    alpha: 'Agreement on claims, alpha (Krippendorff 2011): 1 is full agreement, 0 what chance would give.',
  },
}

/** What every language provides. */
export type FeedbackWords = typeof feedbackEn

/** French words of questions made from a dossier. */
import type { QuestionsWords } from './questions-en.ts'

export const questionsFr: QuestionsWords = {
  heading: 'Questions',
  ask: {
    'who-subject': (tie, said) => `Qui ou quoi manque ici${said}\u00a0? «\u00a0${tie}\u00a0»`,
    'who-object': (tie, said) => `Qui ou quoi manque ici${said}\u00a0? «\u00a0${tie}\u00a0»`,
    when: (tie, said) => `Quand était-ce${said}\u00a0? «\u00a0${tie}\u00a0»`,
    order: (events) => `Dans quel ordre est-ce arrivé\u00a0? ${events}`,
    change: (one, other) => `Qu’est-ce qui a changé entre ces deux parties\u00a0: ${one}, ${other}\u00a0?`,
    source: (tie) => `Qui le dit\u00a0? «\u00a0${tie}\u00a0»`,
    modality: (tie) => `Un fait, une parole rapportée, un projet ou une allégation\u00a0? «\u00a0${tie}\u00a0»`,
    'same-event': (sentence) => `Quelle phrase parle du même événement que celle-ci\u00a0? «\u00a0${sentence}\u00a0»`,
  },
  gap: '…',
  according: (sources) => ` (source\u00a0: ${sources})`,
  kinds: {
    'who-subject': 'Qui\u00a0?', 'who-object': 'À qui\u00a0?', when: 'Quand\u00a0?', order: 'Dans quel ordre\u00a0?',
    change: 'Qu’est-ce qui a changé\u00a0?', source: 'Qui le dit\u00a0?', modality: 'Fait ou projet\u00a0?', 'same-event': 'Le même événement\u00a0?',
  },
  changes: {
    cooperation: 'Rien\u00a0: tout ce qui en est dit est coopération',
    conflict: 'Rien\u00a0: tout ce qui en est dit est conflit',
    'cooperation-to-conflict': 'D’abord la coopération, puis le conflit',
    'conflict-to-cooperation': 'D’abord le conflit, puis la coopération',
  },
  modalities: {
    asserted: 'Un fait\u00a0: l’article le dit de sa propre voix',
    reported: 'Une parole rapportée\u00a0: l’article nomme qui le dit',
    planned: 'Un projet\u00a0: ce n’est pas encore fait',
    alleged: 'Une allégation\u00a0: le texte la tient pour douteuse',
  },
  afterwards: ', puis ',
  right: 'C’est juste.',
  wrong: (answer) => `La réponse est\u00a0: ${answer}`,
  because: (sentences) => (sentences === 1 ? 'C’est dit ici\u00a0:' : `C’est dit en ${sentences} endroits\u00a0:`),
  none: 'Aucune question ne peut être tirée de ce texte\u00a0: il y faut des affirmations, et assez d’entités d’un même type parmi lesquelles choisir.',
  number: (at, of) => `Question ${at} sur ${of}`,
}

/** The sentence of a statement, in the language of the interface. */
import { dateOf } from '../../core/claim-facts.ts'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import type { Statement } from '../../core/teaching/eight-questions.ts'
import { withDeterminer } from '../../i18n/grammar.ts'
import { dossierIndex } from '../../state/project.ts'
import { dateWords, messages, nameOf, phraseOf, relationWords, say, tripleWords } from '../../state/words.ts'
import { eightWords } from './eight-words.ts'

/** So many relations of a class are named. */
const MOST_RELATIONS = 4
/** Where the words after a reason are cut, in UTF-16 units. */
const LONGEST_REASON = 110

/** Without a full stop. `centre` is the actor in the centre, whom sides refer to. */
export function statementWords(statement: Statement, centre: string | undefined): string {
  const words = eightWords.value
  const [first] = statement.claims
  const placed = first === undefined ? undefined : dossierIndex.value.claims.get(first)
  const triple = placed ? tripleWords(placed.claim) : ''
  switch (statement.kind) {
    case 'actor': {
      const name = nameOf(statement.entity)
      if (statement.side === 'centre' || centre === undefined) return words.centre(name)
      const other = withDeterminer(phraseOf(centre))
      return statement.side === 'none'
        ? words.actorAlone(name, other)
        : words.actor(name, other, statement.cooperation, statement.conflict)
    }
    case 'place':
      return nameOf(statement.place)
    case 'period':
      return words.period(dateWords(statement.from), dateWords(statement.until))
    case 'happening':
    case 'later':
      return messages.value.labelled(dateWords(statement.edtf), happeningWords(statement.event, triple))
    case 'turn':
      return words.turning(`${happeningWords(statement.event, triple)} (${dateWords(statement.edtf)})`)
    case 'reason':
      return words.reason(placed ? wordsFrom(statement.cue, placed) : statement.cue)
    case 'reproach':
      return triple
    case 'means': {
      const relations = statement.relations.slice(0, MOST_RELATIONS).map((relation) => relationWords(relation))
      const rest = statement.relations.length - relations.length
      return messages.value.labelled(words.classes[statement.tieClass], [...relations, ...(rest > 0 ? [words.more(rest)] : [])].join(' · '))
    }
    case 'quantity':
      return messages.value.labelled(statement.words, triple)
    case 'plan': {
      const date = placed && dateOf(placed.claim, dossierIndex.value.events)
      return date ? `${triple} (${dateWords(date.edtf)})` : triple
    }
    case 'type':
      return words.types[statement.type]
    case 'ground':
      return words.grounds[statement.ground]
  }
}

/** An event's label; the claim's words where there is no event. */
export function happeningWords(event: string | undefined, triple: string): string {
  const label = event === undefined ? undefined : dossierIndex.value.events.get(event)?.label
  return label ? say(label) : triple
}

/** From a word of the sentence on, cut at the end of a word. */
function wordsFrom(cue: string, { article, sentence }: PlacedClaim): string {
  const text = article.text.slice(sentence.start, sentence.end)
  const rest = text.slice(Math.max(0, text.indexOf(cue)))
  if (rest.length <= LONGEST_REASON) return rest
  return `${rest.slice(0, rest.lastIndexOf(' ', LONGEST_REASON))}…`
}

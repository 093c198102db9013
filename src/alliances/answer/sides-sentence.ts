/** Who stands together, who against them, and how many ties contradict it. */
import type { EventActor } from '../../core/event-table.ts'
import { groupBySide, type SideGroup } from '../../state/alliances/group-by-side.ts'
import { sides, type SidesPicture } from '../../state/alliances/sides.ts'
import { answerWords } from './answer-words.ts'
import { pictureEvidence } from './evidence-words.ts'
import { nameDoers } from './name-doers.ts'
import { nothingSentence } from './nothing-sentence.ts'
import { silentSources } from './silent-sources.ts'
import { windowWords } from './window-words.ts'

/** Of the picture as it is drawn: the last that was worked out. */
export function sidesSentence(): string {
  const picture = sides.value
  const nothing = nothingSentence()
  if (nothing !== '') return nothing
  const words = answerWords.value
  if (!picture) return words.waiting
  const said = words.main(windowWords(picture.ties, picture.settled), pictureEvidence(picture), partsOf(picture))
  return [said, silentSources(picture.ties, picture.settled)].filter(Boolean).join(' ')
}

const MOST_BETWEEN = 3
/** Where there are many sides, each names so many. */
const MOST_OF_MANY = 3

function partsOf(picture: SidesPicture): string[] {
  const words = answerWords.value
  const groups = groupBySide(picture.settled, picture)
  const actorsOf = ({ actors }: SideGroup): EventActor[] => actors.flatMap((index) => picture.ties.table.actors[index] ?? [])
  const members = groups.filter(({ side }) => typeof side === 'number').map(actorsOf)
  const [first = [], second = []] = [...members].sort((one, other) => Number(other.length > 1) - Number(one.length > 1))
  if (members.length === 0) return [words.noSides]
  const between = groups.filter(({ side }) => side === 'between').flatMap(actorsOf)
  const contradict = [
    words.contradict(picture.contradictions.length),
    ...(picture.isProven ? [] : [words.unproven]),
  ]
  const inTheMiddle = between.length > 0 && members.length === 2 ? [words.betweenThem(nameDoers(between, MOST_BETWEEN).names)] : []
  if (members.length > 2) return [words.manySides(members.map((side) => nameDoers(side, MOST_OF_MANY).names)), ...contradict]
  if (members.length === 1) {
    return [first.length > 1 ? words.together(nameDoers(first)) : nameDoers(first).names, words.nobodyAgainst, ...contradict]
  }
  if (first.length === 1) return [words.facing(nameDoers(first), nameDoers(second).names), ...inTheMiddle, ...contradict]
  return [words.together(nameDoers(first)), words.against(nameDoers(second)), ...inTheMiddle, ...contradict]
}

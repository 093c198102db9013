/** What attributes say of how firmly the claims of a document stand. */
import type { Claim } from '../../core/schema.ts'
import { joinVoices, voiceOfAttributes, type AttributeVoice } from '../compile-annotations/voice-of-attributes.ts'
import type { StandoffEvent, StandoffRelation } from './parse-standoff.ts'
import type { Standoff } from './read-standoff.ts'

export interface LinkVoice extends Pick<AttributeVoice, 'unread'> {
  readonly modality?: Claim['modality']
  readonly polarity?: Claim['polarity']
}

/** Of a link its own attributes, and of an event those of its trigger too. Without a word on modality, what somebody
 * says is reported, whether or not they are found; what nobody understands is alleged. `hasSpeakers` is of the link. */
export type ReadLinkVoice = (link: StandoffRelation | StandoffEvent, hasSpeakers: boolean) => LinkVoice

/** Reads the attributes of each target once: a trigger may be that of many events. */
export function readVoices({ attributes }: Pick<Standoff, 'attributes'>): ReadLinkVoice {
  const known = new Map<string, AttributeVoice>()
  const voiceAt = (target: string): AttributeVoice => {
    const voice = known.get(target) ?? voiceOfAttributes(attributes.get(target) ?? [])
    known.set(target, voice)
    return voice
  }
  return (link, hasSpeakers) => {
    const targets = link.is === 'event' ? [link.id, link.trigger] : [link.id]
    const { said: _, ...voice } = joinVoices(targets.map(voiceAt))
    return hasSpeakers ? { modality: 'reported', ...voice } : voice
  }
}

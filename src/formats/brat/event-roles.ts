/** Roles of brat's events → ends and qualifiers of a claim. */
import type { Argument } from './parse-standoff.ts'

/** Targets of a link's arguments. `subject` and `object` are left out where too few stand there. */
export interface Roles {
  readonly subject?: string
  readonly object?: string
  readonly saidBy: readonly Argument[]
  readonly place?: string
  readonly time?: string
}

/** Roles named Subject and Object, or Agent and Patient, are the ends; else the first two that are no source, place
 * or time. A source is an end where there would be too few. */
export function rolesOf(all: readonly Argument[]): Roles {
  const named = (pattern: RegExp): Argument[] => all.filter(({ role }) => pattern.test(role.replace(/\d+$/, '')))
  const [place, time] = [named(PLACE)[0], named(TIME)[0]]
  const qualifiers = new Set([...named(SOURCE), ...named(PLACE), ...named(TIME)])
  const others = all.filter((one) => !qualifiers.has(one))
  const isSpeaker = others.length >= 2
  const ends = isSpeaker ? others : all.filter((one) => others.includes(one) || SOURCE.test(one.role.replace(/\d+$/, '')))
  const object = ends.find(({ role }) => OBJECT.test(role))
  const subject = ends.find((one) => SUBJECT.test(one.role) && one !== object) ?? ends.find((one) => one !== object)
  const second = object ?? ends.find((one) => one !== subject)
  return {
    ...(subject ? { subject: subject.target } : {}),
    ...(second ? { object: second.target } : {}),
    saidBy: isSpeaker ? named(SOURCE) : [],
    ...(place ? { place: place.target } : {}),
    ...(time ? { time: time.target } : {}),
  }
}

const SUBJECT = /^(?:subject|subj|agent|actor|attacker|cause)$/i
const OBJECT = /^(?:object|obj|patient|recipient|target|theme)$/i
const SOURCE = /^(?:source|speaker|attribution|said-?by)$/i
const PLACE = /^(?:place|location|loc|at-?loc|site)$/i
const TIME = /^(?:time|date|when)$/i

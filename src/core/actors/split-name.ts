/** Names of actors as ICEWS, ACLED, UCDP and others write them → state, sector and role. */
import { stateActor, type ActorParts } from './actor-parts.ts'
import { findAdjective, findHome, type Home } from './find-state.ts'
import { findKnown } from './known-names.ts'
import { nameInFrench } from './name-in-french.ts'
import { readPost, type Post } from './read-post.ts'
import { isOfficial } from './sectors.ts'

/**
 * `Military (Russia)` is a force at home in Russia, of the sector MIL; `Combatant (Mali)` a group there, which never acts for Mali;
 * `Niger` the state. Also `Nigerien Armed Forces`, `Government of Niger` and names of organisations and armed groups that are known or say
 * what they are. Whatever else stands alone is taken for a person without a state. Names are to be cleaned by `cleanName` first. Years and
 * numbers in parentheses, as ACLED has them, belong to no state and stay in the label only. In French the label has the post, the state,
 * the organisation or the region in French where they are known, and the file's words otherwise.
 */
export function splitName(name: string): ActorParts {
  const label = { en: name, fr: nameInFrench(name) ?? name }
  const home = findHome(name)
  if (home) return stateActor(home)
  const at = /^(.*\S) ?\(((?:[^()]|\([^()]*\))*)\)$/.exec(name)
  const [, before = '', inside = ''] = at ?? []
  const homeInside = at ? findHome(inside) : undefined
  if (homeInside) return makeParts(name, labelAtHome(name, before, homeInside), readPost(before) ?? NOBODY, homeInside)
  if (at && PERIOD.test(inside)) {
    const whole = splitName(before)
    return { ...whole, id: name, ...(findHome(before) ? {} : { label: { en: name, fr: `${whole.label.fr} (${inside})` } }) }
  }
  const known = findKnown(name)
  if (known) return makeParts(name, label, known)
  if (at) {
    const post = readPost(before)
    const told = { en: name, fr: `${nameInFrench(before) ?? before} (${nameInFrench(inside) ?? inside})` }
    // Why not the post's own sector: a soldier of the Taliban is no state's.
    return makeParts(name, told, isOfficial(post?.sector) || !post ? findKnown(inside) ?? NOBODY : post)
  }
  return splitWords(name, label)
}

/** One space for each gap, underscore or no-break space; no spaces around. Signs that say in which direction to write and other controls
 * go: nobody sees them, two actors would bear one name, and an override turns round the words around it. */
export function cleanName(name: string): string {
  return NEEDS_CLEANING.test(name) ? name.replace(GAPS, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim() : name
}

const GAPS = /[_\s\u00a0\u202f\u200b\ufeff]+/gu
/** Marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9), and control characters. */
const UNSEEN = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}]/gu
const NEEDS_CLEANING = /[_\s\u00a0\u202f\u200b\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}]/u
const PERIOD = /^\d{4}(-\d{0,4})?$|^\d+$/
const NOBODY: Post = { role: 'other' }

function splitWords(name: string, label: ActorParts['label']): ActorParts {
  const adjective = findAdjective(name)
  if (adjective) {
    const post = readPost(adjective.rest)
    if (post) return makeParts(name, label, post, adjective.home)
  }
  for (let of = name.indexOf(' of '); of > 0; of = name.indexOf(' of ', of + 1)) {
    const home = findHome(name.slice(of + 4).replace(/^the /i, ''))
    if (home) {
      const post = name.slice(0, of)
      return makeParts(name, nameInFrench(post) === undefined ? label : labelAtHome(name, post, home), readPost(post) ?? NOBODY, home)
    }
  }
  const post = readPost(name)
  if (post && !isSurname(name, post)) return makeParts(name, label, post)
  return { id: name, label, role: name.includes(' ') ? 'person' : 'other' }
}

/** Whether the word that tells the post is somebody's name: Julie Bishop, Qin Gang, Stephen King. */
function isSurname(name: string, { role, sector }: Post): boolean {
  if (name.split(' ').length > 4) return false
  return role === 'person' ? !/ of | for |general|minister|president/i.test(name) : sector === 'CRM' || /bishop$|\bchristian\b/i.test(name)
}

function labelAtHome(name: string, post: string, home: Home): ActorParts['label'] {
  return { en: name, fr: `${nameInFrench(post) ?? post} (${home.label.fr})` }
}

function makeParts(id: string, label: ActorParts['label'], { role, sector }: Post, home?: Home): ActorParts {
  return { id, label, role, ...(home ? { home } : {}), ...(sector ? { sector } : {}) }
}

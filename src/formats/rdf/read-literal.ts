/** Terms as the parser gives them → values. */
import { isRecord } from '../../core/describe-value.ts'
import { parseJson } from '../parse-json.ts'
import { expandName } from './names.ts'
import type { Term } from './parse-rdf.ts'

/** A literal's text, and its language, in lower case, where it has one. */
export interface ReadLiteral {
  readonly text: string
  readonly language?: string
  readonly datatype?: string
}

/** Reads a literal; anything else gives its own IRI as the text. */
export function readLiteral(term: Term): ReadLiteral {
  if (!term.startsWith('"')) return { text: term }
  const close = term.lastIndexOf('"')
  const text = term.slice(1, close)
  const tail = term.slice(close + 1)
  if (tail.startsWith('@')) return { text, language: tail.slice(1).replace(/--.*$/, '').toLowerCase() }
  if (!tail.startsWith('^^')) return { text }
  const datatype = tail.slice(2)
  return datatype === JSON_TYPE ? readJsonText(text) : { text, datatype }
}

/** The value of a JSON literal; `undefined` for any other and for what is no JSON. */
export function readJsonLiteral(term: Term): unknown {
  const close = term.lastIndexOf('"')
  return term.slice(close + 1) === `^^${JSON_TYPE}` ? parseJson(term.slice(1, close)).value : undefined
}

const JSON_TYPE = expandName('rdf:JSON')

/** The way back from `plainText` and `taggedText`. */
function readJsonText(json: string): ReadLiteral {
  const { value } = parseJson(json)
  if (typeof value === 'string') return { text: value }
  if (!isRecord(value)) return { text: json }
  const { '@value': text, '@language': language } = value
  const isTagged = typeof text === 'string' && typeof language === 'string'
  return isTagged ? { text, language: language.toLowerCase() } : { text: json }
}

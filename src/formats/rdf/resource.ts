/** What a dossier says in RDF, before it is put into any syntax. */
import type { Text, Time } from '../../core/schema.ts'
import { toIsoRange } from '../../core/dates.ts'
import type { Name } from './names.ts'

/** A literal. `datatype` is `xsd:string` where neither it nor a language is given. */
export interface Literal {
  readonly text: string
  readonly language?: string
  readonly datatype?: Name
}

/** A thing that is only spoken of in one place: a blank node where a file is for people, and named where it is for
 * stores. */
export interface Inner {
  readonly name: Name
  readonly properties: readonly Property[]
}

/** An RDF collection; its cells are named after it where blank nodes are not wanted. */
export interface List {
  readonly name: Name
  readonly items: readonly (Name | Literal)[]
}

export type Value = Name | Literal | Inner | List

/** A predicate and its objects. Without objects it says nothing, and is not written. */
export type Property = readonly [predicate: Name, values: readonly Value[]]

/** The triple of a claim, and whether the file states it or only speaks of it. */
export interface Statement {
  readonly subject: Name
  readonly predicate: Name
  readonly object: Name
  readonly isAsserted: boolean
}

/** One subject with what is said of it. `statement` is what a claim claims. */
export interface Resource {
  readonly name: Name
  readonly properties: readonly Property[]
  readonly statement?: Statement
}

/** A title over the resources that follow, for people. One line, ASCII. */
export interface Heading {
  readonly heading: string
}

/** A text in no language. RDF strings have neither halves of characters nor, in many stores, U+0000, U+FFFE and
 * U+FFFF: a text with one of them becomes a JSON string, and where it has a language, a value object of JSON-LD. */
export function plainText(text: string | undefined): Literal[] {
  if (text === undefined) return []
  return [UNFIT.test(text) ? jsonLiteral(text) : { text }]
}

/** A text in a language. */
export function taggedText(text: string, language: string): Literal {
  return UNFIT.test(text) ? jsonLiteral({ '@value': text, '@language': language }) : { text, language }
}

/** The same words in both languages. */
export function bilingual(text: Text | undefined): Literal[] {
  return text ? [taggedText(text.en, 'en'), taggedText(text.fr, 'fr')] : []
}

/** `rdf:JSON`, as RDF 1.2 has it. */
export function jsonLiteral(value: unknown): Literal {
  // Why: JSON leaves these two as they are.
  const text = JSON.stringify(value).replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`)
  return { text, datatype: 'rdf:JSON' }
}

export function number(value: number | undefined): Literal[] {
  if (value === undefined) return []
  const text = String(value)
  const datatype = /e/.test(text) ? 'xsd:double' : Number.isInteger(value) ? 'xsd:integer' : 'xsd:decimal'
  return [{ text, datatype }]
}

export function boolean(value: boolean | undefined): Literal[] {
  return value === undefined ? [] : [{ text: String(value), datatype: 'xsd:boolean' }]
}

/** An EDTF date with the datatype of the Library of Congress. */
export function date(edtf: string | undefined): Literal[] {
  return edtf === undefined ? [] : [{ text: edtf, datatype: 'edtf:EDTF' }]
}

/** A time: its EDTF, what it rests on, and its first and last moment where they are known. Why date-times even for a
 * year: of all the types of dates, SPARQL 1.1 compares only these. */
export function timeProperties(time: Time | undefined): Property[] {
  if (!time) return []
  const { start, end } = toIsoRange(time.edtf)
  const moment = (text: string | undefined): Literal[] =>
    text === undefined ? [] : [{ text: text.replace('.000Z', 'Z'), datatype: 'xsd:dateTime' }]
  return [
    ['tri:time', date(time.edtf)],
    ['tri:timeBasis', bilingual(time.basis)],
    ['tri:earliest', moment(start)],
    ['tri:latest', moment(end)],
  ]
}

const UNFIT = /[\u0000\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The standoff of the annotation tool brat, https://brat.nlplab.org/standoff.html: a text file and an `.ann` file
 * for each article. */
import { hasErrors, issue } from '../core/issues.ts'
import type { Article, Dossier } from '../core/schema.ts'
import type { Format, ReadResult, WrittenFile } from './format.ts'
import { configurationOf, recordOf } from './brat/configuration.ts'
import { fileNames } from './brat/file-names.ts'
import { keepLines } from './brat/keep-lines.ts'
import { pairFiles, STANDOFF } from './brat/pair-files.ts'
import { readCollection } from './brat/read-collection.ts'
import { nameTypes } from './brat/type-names.ts'
import { writeAnnotationConfiguration, writeVisualConfiguration } from './brat/write-configuration.ts'
import { makeRecordWriter, type WriteContext } from './brat/write-records.ts'
import { piecesOf } from './pieces-of.ts'
import { readDossier } from './read-dossier.ts'

/** Mentions are `T` lines. A claim that says no more than who, what and whom is an `R` line; any other is an `E`
 * line, whose trigger covers the evidence. What brat has no place for stands in notes that begin with `Triplomat:`
 * (see `note-fields.ts`) and, for what is of no line, in comments of `annotation.conf`. Offsets are code points. An
 * article that was read from brat goes out as the very files it came from, but for the lines of records that have
 * changed since. */
export const brat: Format = {
  id: 'brat',
  extension: 'ann',
  isCollection: true,
  alsoReads: ['a1', 'a2'],
  mediaType: 'text/plain',
  loses: ['orphans', 'drafts', 'teaching'],
  recognises: (start) => BEGINNING.test(start),
  write: writeCollection,
  read: (files) => {
    const { documents, configuration, issues } = pairFiles(files)
    if (hasErrors(issues)) return { issues: [...issues] }
    if (documents.length === 0 && !configuration.isOwn) {
      return { issues: [...issues, issue('not-this-format', '', { format: 'brat', missing: '.txt, .ann' })] }
    }
    const { restored, issues: found } = readCollection(documents, configuration)
    if (!restored) return { issues: [...issues, ...found] }
    const result: ReadResult = readDossier(restored.dossier)
    return { ...result, issues: [...issues, ...found, ...result.issues] }
  },
}

/** A first line of standoff, of any kind, or a section of the configuration. */
const BEGINNING = new RegExp(`^(?:${[
  String.raw`T\d+\t\S+ -?\d+ -?\d+[;\t\r\n]`,
  String.raw`E\d+\t[^\s:]+:T\d`,
  String.raw`R\d+\t\S+ [^\s:]+:\S+ [^\s:]+:\S`,
  String.raw`[AM]\d+\t\S+ [TER]\d`,
  String.raw`N\d+\t\S+ [^\s:]+ [^\s:]+:\S`,
  String.raw`\*\t\S+ [TE]\d+ [TE]\d`,
  String.raw`#\d+\t\S+ [A-Z]\d+\t`,
  String.raw`\[(?:entities|relations|events|attributes)\]\s`,
].join('|')})`)

function writeCollection(dossier: Dossier): readonly WrittenFile[] {
  const types = nameTypes(dossier.ontology)
  const names = fileNames(dossier.articles.map(({ id }) => id))
  const context: WriteContext = {
    entities: new Map(dossier.entities.map((one) => [one.id, one])),
    relations: new Map(dossier.ontology.relations.map((one) => [one.id, one])),
    types,
  }
  const kept = keepFiles(dossier, context)
  return [
    { name: 'annotation.conf', pieces: piecesOf(() => writeAnnotationConfiguration(dossier, types)) },
    { name: 'visual.conf', pieces: [writeVisualConfiguration(dossier, types)] },
    ...dossier.articles.flatMap((article) => {
      const name = names.get(article.id) ?? ''
      const files = kept.get(article.id)
        ?.map(({ extension, content }) => ({ name: `${name}.${extension}`, pieces: [content] }))
      return [
        { name: `${name}.txt`, pieces: [article.text] },
        ...files ?? [{ name: `${name}.ann`, pieces: piecesOf(() => writeArticle(article, context)) }],
      ]
    }),
  ]
}

/** Articles that came from standoff, by id. What cannot be read again is written anew. */
function keepFiles(dossier: Dossier, context: WriteContext): Map<string, ReturnType<typeof keepLines>> {
  const articles = dossier.articles
    .map((one) => ({ ...one, standoff: one.standoff?.filter(({ extension }) => STANDOFF.includes(extension)) ?? [] }))
    .filter(({ standoff }) => standoff.length > 0)
  if (articles.length === 0) return new Map()
  const documents = articles.map((one) =>
    ({ name: one.id, record: recordOf(one), symmetric: new Set<string>(), text: one.text, files: one.standoff }))
  const { documents: read, restored } = readCollection(documents, configurationOf(dossier))
  const before = new Map(restored?.dossier.articles.map((one) => [one.id, one]))
  const standoffs = new Map(read.map(({ standoff }) => [standoff.name, standoff]))
  return new Map(articles.flatMap((article) => {
    const [standoff, same] = [standoffs.get(article.id), before.get(article.id)]
    return restored && standoff && same ? [[article.id, keepLines(article, standoff, same, restored, context)]] : []
  }))
}

function* writeArticle(article: Article, context: WriteContext): Iterable<string> {
  const writer = makeRecordWriter(article, context)
  for (const mention of article.mentions) writer.addMention(mention)
  for (const claim of article.claims) writer.addClaim(claim)
  for (const line of writer.lines()) yield `${line}\n`
}

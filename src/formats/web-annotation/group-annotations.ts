/** Annotations of any tool → the texts that they are in. */
import { issue, type Issue } from '../../core/issues.ts'
import type { AnnotatedText, TextLink, TextMark } from '../annotated-text.ts'
import type { InputFile } from '../format.ts'
import { stemOf, takeId, type LeftOut } from '../loose-json.ts'
import { readText } from '../read-text.ts'
import type { FoundAnnotation } from './find-annotations.ts'
import { lastPart } from './last-part.ts'
import { makeText } from './make-text.ts'
import { readAnnotation, type AnnotationLink, type SourcedMark } from './read-annotation.ts'

export interface GroupOptions {
  readonly fileName: string
  /** Texts that came along. */
  readonly files: readonly InputFile[]
  readonly leftOut: LeftOut
}

/** One text for each source. It is the one in the annotations, else the file of the source's or the annotations' own
 * name, else any file where there is one of each, else one made of the quotes. A source of which there is nothing to
 * make a text of is left out. */
export function groupAnnotations(
  annotations: readonly FoundAnnotation[],
  { fileName, files, leftOut }: GroupOptions,
): { texts: AnnotatedText[]; issues: Issue[] } {
  const { sources, links } = gather(annotations, leftOut)
  const homes = new Map([...sources].flatMap(([source, { marks }]) => marks.map(({ id }) => [id, source] as const)))
  const linksOf = groupLinks(links, homes, leftOut)
  const library = makeLibrary(files, fileName, sources.size)
  let made = 0
  const texts = [...sources].flatMap(([source, { marks, text: own, title }]): AnnotatedText[] => {
    const about = {
      name: nameOf(source, fileName),
      ...(title === undefined ? {} : { title }),
      ...(/^https?:\/\/\S+$/.test(source) ? { url: source } : {}),
      links: linksOf.get(source) ?? [],
    }
    const text = own ?? library.find(source)
    if (text !== undefined) return [{ ...about, text, units: ['code-points', 'utf-16'], marks }]
    const together = makeText(marks)
    if (together.text === '') {
      leftOut.record('article', about.name, 'no-text', '')
      return []
    }
    for (const id of together.unplaced) leftOut.record('mention', id, 'no-text', '')
    made += together.count
    return [{ ...about, text: together.text, units: ['utf-16'], marks: together.marks }]
  })
  return { texts, issues: [...library.issues(), ...(made > 0 ? [issue('evidence-made', '', { count: made })] : [])] }
}

interface Source {
  readonly marks: TextMark[]
  text: string | undefined
  title: string | undefined
}

function gather(
  annotations: readonly FoundAnnotation[],
  leftOut: LeftOut,
): { sources: Map<string, Source>; links: readonly AnnotationLink[] } {
  const known = new Set(annotations.map(({ id }) => id))
  const sources = new Map<string, Source>()
  const links: AnnotationLink[] = []
  const taken = new Set<string>()
  for (const annotation of annotations) {
    const { marks, link } = readAnnotation(annotation, known, leftOut)
    if (link) links.push(link)
    for (const one of marks) addMark(sources, one, taken)
  }
  return { sources, links }
}

function addMark(sources: Map<string, Source>, { source, text, title, mark }: SourcedMark, taken: Set<string>): void {
  const known: Source = sources.get(source) ?? { marks: [], text: undefined, title: undefined }
  sources.set(source, known)
  known.text ??= text
  known.title ??= title
  known.marks.push({ ...mark, id: takeId(taken, mark.id) })
}

/** A link belongs to the text of its ends; one that joins two texts has no words to rest on. */
function groupLinks(
  links: readonly AnnotationLink[],
  homes: ReadonlyMap<string, string>,
  leftOut: LeftOut,
): Map<string, TextLink[]> {
  const groups = new Map<string, TextLink[]>()
  for (const { path, ...link } of links) {
    const source = homes.get(link.subject)
    if (source === undefined || homes.get(link.object) !== source) {
      leftOut.record('relation', link.id, 'no-such-end', path)
      continue
    }
    const known = groups.get(source)
    if (known) known.push(link)
    else groups.set(source, [link])
  }
  return groups
}

/** The texts that came along, each found by a name. */
interface Library {
  find(source: string): string | undefined
  /** What could not be read, and what nobody asked for. */
  issues(): Issue[]
}

function makeLibrary(files: readonly InputFile[], fileName: string, sourceCount: number): Library {
  const unused = new Map(files.map((file) => [stemOf(file.name, ''), file]))
  const problems: Issue[] = []
  const take = (stem: string): string | undefined => {
    const file = unused.get(stem)
    if (!file) return undefined
    unused.delete(stem)
    const { text, issues } = readText(file.content)
    // Why not in bulk by arguments: the list is short, one problem a file.
    problems.push(...issues)
    return text
  }
  return {
    find: (source) => {
      const named = take(stemOf(lastPart(source), ''))
      if (named !== undefined || sourceCount > 1) return named
      const [only] = unused.keys()
      return take(stemOf(fileName, '')) ?? (unused.size === 1 && only !== undefined ? take(only) : undefined)
    },
    issues: () => [...problems, ...[...unused.values()].map(({ name }) => issue('file-left-out', '', { name }))],
  }
}

function nameOf(source: string, fileName: string): string {
  const part = lastPart(source)
  return part === '' ? stemOf(fileName, 'annotations') : part
}

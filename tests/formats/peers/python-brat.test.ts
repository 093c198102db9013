/** The rules by which brat loads a document, in the language that it is written in: its offsets are those of
 * Python's `str`, its lines those of Python's `splitlines`. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/core/schema.ts'
import { brat } from '../../../src/formats/brat.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { writeFiles } from '../write-text.ts'
import { hasPython, runPython } from './peer-tools.ts'

/** Reads `[[files of a collection], …]` and prints what is wrong with them: `server/src/annotation.py` and
 * `projectconfig.py` of brat. */
const CHECK = String.raw`
import json, re, sys

def read_conf(conf, wrong):
    sections, section = {}, None
    for line in conf.split('\n'):
        head = re.match(r'^\s*\[(.*)\]\s*$', line)
        if head:
            section = head.group(1)
            sections[section] = []
        elif line.strip() == '' or re.match(r'^\s*#', line):
            continue
        elif re.match(r'^\s*-+\s*$', line) or re.match(r'^<([a-zA-Z_-]+)>=', line):
            wrong.append('conf: separator or macro: ' + line)
        else:
            indent, term, args = re.match(r'^(\s*)(\S+)(?:\s+(.*))?$', line).groups()
            if indent or not re.match(r'^[a-zA-Z0-9_-]+$', term):
                wrong.append('conf: term: ' + line)
            found = {}
            for arg in (args or '').split(','):
                if not arg.strip():
                    continue
                match = re.match(r'^(\S*?):(\S*)$', arg.strip())
                if not match or any(not one for one in match.group(2).split('|')):
                    wrong.append('conf: argument: ' + line)
                    continue
                found[match.group(1).rstrip('?*+')] = match.group(2).split('|')
            sections[section].append((term, found))
    for name in ('entities', 'relations', 'events', 'attributes'):
        if name not in sections:
            wrong.append('conf: no section ' + name)
    for term, args in sections['relations']:
        if len([one for one in args if not one.startswith('<')]) != 2:
            wrong.append('conf: relation without two arguments: ' + term)
    return sections

def check(files):
    wrong = []
    conf = read_conf(files['annotation.conf'], wrong)
    for line in files['visual.conf'].split('\n'):
        if line.strip() and not re.match(r'^\[(labels|drawing)\]$', line) and not re.match(r'^[a-zA-Z0-9_-]+ \| [^|\t]*\S[^|\t]*$', line):
            wrong.append('visual.conf: ' + line)
    entities = {term for term, _ in conf['entities']}
    events = dict(conf['events'])
    relations = {}
    for term, args in conf['relations']:
        relations.setdefault(term, []).append(args)
    attributes = dict(conf['attributes'])
    for name in files:
        if not name.endswith('.ann'):
            continue
        text = files[name[:-4] + '.txt']
        seen, marks, links, targets, triggers = set(), {}, {}, [], set()
        for line in files[name].splitlines():
            fail = lambda why: wrong.append(name + ': ' + why + ': ' + line)
            id, _, rest = line.partition('\t')
            data, tab, tail = rest.partition('\t')
            if not re.match(r'^([A-Za-z]+|#[A-Za-z]*)([0-9]+)(.*?)$', id) or id in seen:
                fail('id')
                continue
            seen.add(id)
            if id[0] == 'T':
                type, rest = data.split(' ', 1)
                spans = [tuple(int(one) for one in part.split(' ')) for part in rest.split(';')]
                for index, (start, end) in enumerate(spans):
                    if not 0 <= start <= end <= len(text) or any(end >= s and start < e for s, e in spans[:index]):
                        fail('spans')
                quote = ' '.join(text[start:end] for start, end in spans)
                if not tab or quote != tail or (quote.strip() == '' and quote != ''):
                    fail('reference text is not ' + repr(quote))
                marks[id] = type
            elif id[0] == 'R':
                type, *args = data.split()
                args = [arg.split(':') for arg in args]
                if len(args) != 2 or args[0][0] == args[1][0]:
                    fail('arguments')
                links[id] = (type, args)
                targets += [target for _, target in args]
            elif id[0] == 'E':
                head, *args = data.split()
                type, trigger = head.split(':')
                args = [arg.split(':') for arg in args]
                if len({role for role, _ in args}) < len(args):
                    fail('role twice')
                links[id] = (type, args)
                triggers.add(trigger)
                if marks.get(trigger) != type:
                    fail('trigger of another type')
            elif id[0] == 'A':
                attribute, target, *values = data.split(' ')
                if attribute not in attributes or not set(values) <= set(attributes[attribute]['Value']):
                    fail('attribute that is not declared')
                targets.append(target)
            elif id[0] == 'N':
                if not re.match(r'^Reference T\d+ Wikidata:Q\d+$', data) or not tail.strip():
                    fail('reference')
                targets.append(data.split(' ')[1])
            elif id[0] == '#':
                kind, target = data.split()
                targets.append(target)
            else:
                fail('unknown line')
        for target in targets:
            if target not in marks and target not in links:
                wrong.append(name + ': no such target: ' + target)
            if target in triggers:
                wrong.append(name + ': trigger named by what is no event: ' + target)
        for id, type in marks.items():
            if type not in (events if id in triggers else entities):
                wrong.append(name + ': type that is not declared: ' + type)
        for id, (type, args) in links.items():
            declared = relations.get(type, []) if id[0] == 'R' else [events.get(type, {})]
            for role, target in args:
                plain = re.sub(r'(?<=.)\d+$', '', role) if id[0] == 'E' else role
                if not any(marks.get(target) in one.get(plain, []) or '<ENTITY>' in one.get(plain, []) for one in declared):
                    wrong.append(name + ': argument that is not declared: ' + id + ' ' + role)
    return wrong

collections = json.load(sys.stdin)
print(json.dumps([check({one['name']: one['content'] for one in files}) for files in collections]))
`

describe.skipIf(!hasPython('json'))('brat’s own rules, in Python', () => {
  const check = (dossiers: readonly Dossier[]): unknown =>
    JSON.parse(runPython(CHECK, JSON.stringify(dossiers.map((one) => writeFiles(brat, one)))))
  const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))

  it('hold for the small dossier and the one of the repository', () => {
    const article = readJson('data/articles/niger-russia-2024-04-12.json') as object
    const text = readFileSync(new URL('../../../data/articles/niger-russia-2024-04-12.txt', import.meta.url), 'utf8')
    const niger = {
      format: 'triplomat', version: 4, ontology: readJson('data/ontology.json'),
      ...readJson('data/entities.json') as object, articles: [{ ...article, text }],
    }
    expect(check([readJson('tests/fixtures/small-dossier.json') as Dossier, niger as Dossier])).toStrictEqual([[], []])
  })

  it('hold for any dossier', () => {
    const dossiers = fc.sample(arbitraryDossier(), 150)
    expect(check(dossiers)).toStrictEqual(dossiers.map(() => []))
  })

  it('are strict: a shifted offset, an undeclared type and a note on a trigger are told', () => {
    const files = writeFiles(brat, readJson('tests/fixtures/small-dossier.json') as Dossier)
    const damages = [['T2\tstate 56', 'T2\tstate 55'], ['T3\tperson', 'T3\tplace'], ['AnnotatorNotes E1', 'AnnotatorNotes T5']] as const
    const damaged = damages.map(([from, to]) => files.map((one) => ({ ...one, content: one.content.replace(from, to) })))
    const found = JSON.parse(runPython(CHECK, JSON.stringify(damaged))) as string[][]
    expect(found.every((wrong) => wrong.length > 0)).toBe(true)
  })
})

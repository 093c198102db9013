/** A tie that is no fact says so where it is drawn and read first. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Claim, Dossier } from '../../src/core/schema.ts'
import { LANGUAGES, MODALITIES, POLARITIES } from '../../src/core/vocabulary.ts'
import { gexf, gexf12 } from '../../src/formats/gexf.ts'
import { graphml } from '../../src/formats/graphml.ts'
import { labelWithVoice } from '../../src/formats/voice-words.ts'
import { MESSAGES } from '../../src/i18n/index.ts'
import { readFiles, writeText } from './write-text.ts'

type Voice = Pick<Claim, 'modality' | 'polarity'>

const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
const VOICES: readonly Voice[] = MODALITIES.flatMap((modality) => POLARITIES.map((polarity) => ({ modality, polarity })))
const isFact = ({ modality, polarity }: Voice): boolean => modality === 'asserted' && polarity === 'affirmed'

describe('the words behind a label', () => {
  it('are those of the interface', () => {
    for (const language of LANGUAGES) {
      for (const voice of VOICES) {
        const { modality, denied } = MESSAGES[language]
        const words = [...(voice.modality === 'asserted' ? [] : [modality[voice.modality]]), ...(voice.polarity === 'denied' ? [denied] : [])]
        expect(labelWithVoice('x', voice.modality, voice.polarity, language)).toBe(words.length === 0 ? 'x' : `x (${words.join(', ')})`)
      }
    }
    expect(labelWithVoice('expelled', 'alleged', 'denied', 'fr')).toBe('expelled (allégué, nié)')
  })
})

/** The small dossier with all its claims in one voice, and labels that look as if they had one already. */
function inVoice(voice: Voice): Dossier {
  return {
    ...small,
    ontology: { ...small.ontology, relations: small.ontology.relations.map((one) => ({ ...one, label: { ...one.label, en: `${one.label.en} (denied)` } })) },
    articles: small.articles.map((article) => ({ ...article, claims: article.claims.map((claim) => ({ ...claim, ...voice })) })),
  }
}

const GEXF_EDGE = /<edge [^>]* label="([^"]*)"[^\n]*<viz:color r="(\d+)" g="(\d+)" b="(\d+)"\/><viz:thickness value="([^"]+)"\/><viz:shape value="(\w+)"/g
const GRAPHML_EDGE = new RegExp(
  '<y:LineStyle color="(#\\w+)" type="(\\w+)" width="([^"]+)"/>.*?<y:EdgeLabel>([^<]*)</y:EdgeLabel>.*?<data key="e_label">([^<]*)</data>' +
  '<data key="e_r">(\\d+)</data><data key="e_g">(\\d+)</data><data key="e_b">(\\d+)</data>', 'g')

function edgesOf(format: typeof gexf, dossier: Dossier): { label: string; light: number; width: number; line: string }[] {
  const text = writeText(format, dossier)
  if (format !== graphml) {
    return [...text.matchAll(GEXF_EDGE)].map(([, label = '', r, g, b, width, line = '']) =>
      ({ label, light: Number(r) + Number(g) + Number(b), width: Number(width), line }))
  }
  return [...text.matchAll(GRAPHML_EDGE)].map(([, hex, line = '', width, drawn, label = '', r, g, b]) => {
    expect(drawn).toBe(label)
    expect(hex).toBe(`#${[r, g, b].map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`)
    return { label, light: Number(r) + Number(g) + Number(b), width: Number(width), line: line === 'line' ? 'solid' : line }
  })
}

describe.each([gexf, gexf12, graphml])('$id', (format) => {
  const facts = edgesOf(format, inVoice({ modality: 'asserted', polarity: 'affirmed' }))

  it.each(VOICES)('tells $modality, $polarity in label, line, width and colour', (voice) => {
    const edges = edgesOf(format, inVoice(voice))
    expect(edges).toHaveLength(3)
    const label = labelWithVoice('is a minister of (denied)', voice.modality, voice.polarity, 'en')
    expect(edges.map((edge) => edge.label)).toContain(label)
    for (const [at, edge] of edges.entries()) {
      expect(edge.line === 'solid').toBe(isFact(voice))
      expect(edge.width < 1).toBe(!isFact(voice))
      expect(edge.light > (facts[at]?.light ?? Infinity)).toBe(!isFact(voice))
    }
  })

  it.each(VOICES)('reads $modality, $polarity back with the bare words of the relation', (voice) => {
    const { dossier, issues } = readFiles(format, writeText(format, inVoice(voice)))
    expect(issues.filter(({ code }) => code !== 'reported-by-nobody' && code !== 'asserted-by-somebody')).toStrictEqual([])
    const labels = dossier?.ontology.relations.map(({ id, label }) => [id, label.en]).sort()
    expect(labels).toStrictEqual(inVoice(voice).ontology.relations.map(({ id, label }) => [id, label.en]).sort())
    expect(dossier?.articles[0]?.claims.every(({ modality, polarity, note }) =>
      modality === voice.modality && polarity === voice.polarity && note?.en !== label(voice))).toBe(true)
  })
})

const label = ({ modality, polarity }: Voice): string => labelWithVoice('is a minister of (denied)', modality, polarity, 'en')

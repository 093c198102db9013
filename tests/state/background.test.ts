/** A second source beside the open dossier: read with it, and never part of it. */
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { readDataFolder } from '../../src/cli/read-data-folder.ts'
import { joinDossiers } from '../../src/core/join-dossiers.ts'
import { onlyArticles } from '../../src/core/only-articles.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { claimGraph, dossier, dossierIndex, openDossier, readDossier, showBackground } from '../../src/state/project.ts'
import { INITIAL_VIEW, restoreView, showWorkspace } from '../../src/state/view.ts'
import { articleDossier } from '../core/article-dossier.ts'

const { dossier: all } = readDataFolder(fileURLToPath(new URL('../../data', import.meta.url)))
if (!all) throw new Error('data/ is not valid')
const sample = articleDossier().dossier
const chronology = onlyArticles(all, ['sahel-chronology'])
const BACKGROUND = { join: (open: typeof sample) => joinDossiers(open, chronology) }

beforeEach(() => {
  restoreView(INITIAL_VIEW)
  showBackground(undefined)
  openDossier(sample)
})

describe('the chronology', () => {
  it('stands by itself', () => {
    expect(validateDossier(chronology)).toEqual([])
    expect(chronology.articles).toHaveLength(1)
  })

  it('shares events with the sample, which count once', () => {
    const joined = joinDossiers(sample, chronology)
    expect(validateDossier(joined).filter(({ level }) => level === 'error')).toEqual([])
    const [own, other] = joined.articles
    const events = new Set(own?.events.map(({ id }) => id))
    expect(other?.claims.some(({ event }) => event !== undefined && events.has(event))).toBe(true)
    expect(joined.articles.flatMap((article) => article.events.map(({ id }) => id)))
      .toHaveLength(new Set(joined.articles.flatMap((article) => article.events.map(({ id }) => id))).size)
  })

  it('gives with the sample what data/ is', () => {
    const joined = joinDossiers(sample, chronology)
    expect(joined.articles.map(({ id }) => id)).toEqual(all.articles.map(({ id }) => id))
    expect(joined.articles.flatMap(({ claims }) => claims)).toEqual(all.articles.flatMap(({ claims }) => claims))
    expect(new Set(joined.entities.map(({ id }) => id))).toEqual(new Set(all.entities.map(({ id }) => id)))
  })
})

describe('a background', () => {
  it('is read with the open dossier, graph and all, and never becomes part of it', () => {
    const before = claimGraph.value.size
    showBackground(BACKGROUND)
    expect(readDossier.value.articles).toHaveLength(2)
    expect(dossierIndex.value.claims.size).toBeGreaterThan(before)
    expect(claimGraph.value.size).toBe(dossierIndex.value.claims.size)
    expect(dossier.value).toBe(sample)
    showBackground(undefined)
    expect(readDossier.value).toBe(sample)
    expect(claimGraph.value.size).toBe(before)
  })

  it('is out of the way of who annotates', () => {
    showBackground(BACKGROUND)
    showWorkspace('annotate')
    expect(readDossier.value).toBe(sample)
    expect(claimGraph.value.size).toBe(dossierIndex.value.claims.size)
    showWorkspace('explore')
    expect(readDossier.value.articles).toHaveLength(2)
  })

  it('stays when another dossier is opened', () => {
    showBackground(BACKGROUND)
    openDossier({ ...sample, articles: [] })
    expect(readDossier.value.articles.map(({ id }) => id)).toEqual(['sahel-chronology'])
    expect(claimGraph.value.size).toBe(dossierIndex.value.claims.size)
  })
})

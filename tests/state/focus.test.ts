/** What stays strong: the focus of an entity, of a claim, of a path, within what is shown. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { focus, loadPathFinder, path, selectionFocus, visible } from '../../src/state/focus.ts'
import { claimGraph, dossierIndex, openDossier } from '../../src/state/project.ts'
import { hover, INITIAL_VIEW, narrow, restoreView, select, speak } from '../../src/state/view.ts'
import { articleDossier } from '../core/article-dossier.ts'

const { dossier, article } = articleDossier()
openDossier(dossier)
beforeAll(loadPathFinder)

beforeEach(() => {
  restoreView(INITIAL_VIEW)
  hover(undefined)
})

function claimsOf(entity: string): string[] {
  return article.claims.filter(({ subject, object }) => subject === entity || object === entity).map(({ id }) => id)
}

describe('focus', () => {
  it('is nothing where nothing is selected, or where it is not in the dossier', () => {
    expect(focus.value).toBeUndefined()
    for (const id of ['atlantis', '']) {
      select({ type: 'entity', id })
      expect(focus.value).toBeUndefined()
      select({ type: 'claim', id })
      expect(focus.value).toBeUndefined()
    }
  })

  it.each(dossier.entities.map(({ id }) => id))('of %s is its claims, and itself with their other ends', (entity) => {
    select({ type: 'entity', id: entity })
    const ends = article.claims.filter(({ id }) => claimsOf(entity).includes(id)).flatMap(
      ({ subject, object }) => [subject, object])
    expect([...(focus.value?.claims ?? [])].sort()).toEqual(claimsOf(entity).sort())
    expect([...(focus.value?.entities ?? [])].sort()).toEqual([...new Set([entity, ...ends])].sort())
  })

  it('of a claim is the claim and its two ends', () => {
    for (const { id, subject, object } of article.claims) {
      select({ type: 'claim', id })
      expect(focus.value).toEqual({ claims: new Set([id]), entities: new Set([subject, object]) })
    }
  })

  it('of an entity leaves out claims that the filter hides', () => {
    narrow({ hiddenModalities: ['planned', 'reported'] })
    select({ type: 'entity', id: 'niger' })
    const shown = claimsOf('niger').filter((id) => visible.value.claims.has(id))
    expect(shown.length).toBeLessThan(claimsOf('niger').length)
    expect([...(focus.value?.claims ?? [])].sort()).toEqual(shown.sort())
  })

  it('of a path is its chain, over claims that are shown', () => {
    select({ type: 'path', from: 'mali', to: 'tele-sahel' })
    const steps = path.value
    if (!steps || steps === 'none') throw new Error('Mali and Télé Sahel are linked')
    expect(steps[0]?.from).toBe('mali')
    expect(steps.at(-1)?.to).toBe('tele-sahel')
    expect(focus.value?.claims).toEqual(new Set(steps.flatMap(({ claims }) => claims)))
    expect(focus.value?.entities).toEqual(new Set(['mali', ...steps.map(({ to }) => to)]))
    narrow({ hiddenRelations: dossier.ontology.relations.map(({ id }) => id) })
    expect(path.value).toBe('none')
    expect(focus.value).toEqual({ claims: new Set(), entities: new Set(['mali', 'tele-sahel']) })
  })

  it('knows no path where none is asked for', () => {
    select({ type: 'entity', id: 'mali' })
    expect(path.value).toBeUndefined()
  })

  it('follows the pointer, and falls back to the selection', () => {
    select({ type: 'entity', id: 'mali' })
    const selected = focus.value
    hover({ type: 'claim', id: article.claims[0]?.id ?? '' })
    expect(focus.value?.claims.size).toBe(1)
    expect(selectionFocus.value).toEqual(selected)
    hover({ type: 'entity', id: 'atlantis' })
    expect(focus.value).toEqual(selected)
    hover(undefined)
    expect(focus.value).toEqual(selected)
  })
})

describe('the project', () => {
  it('speaks the language of the interface', () => {
    expect(claimGraph.value.getNodeAttribute('united-states', 'label')).toBe('United States')
    speak('fr')
    expect(claimGraph.value.getNodeAttribute('united-states', 'label')).toBe('États-Unis')
    expect(dossierIndex.value.dossier).toBe(dossier)
  })
})

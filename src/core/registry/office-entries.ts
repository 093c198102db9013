/** The offices of a state as entries of their own: "president of Niger", "présidente nigérienne". */
import type { RegistryEntry } from '../registry.ts'
import type { RegistryOffice, RegistryState } from '../registry-schema.ts'

/** One entry for each office that the state has and `offices` describes. It acts for the state without end. */
export function officeEntries(state: RegistryState, offices: readonly RegistryOffice[]): RegistryEntry[] {
  return offices.filter(({ id }) => state.offices.includes(id)).map((office) => {
    const [en = ''] = office.en
    const [[fr = ''] = []] = office.fr
    const label = { en: `${en} of ${withThe(state)}`, fr: `${fr} ${ofState(state)}` }
    return {
      id: `${office.id}-of-${state.id}`,
      kind: 'person',
      label,
      determiner: { en: 'the', fr: /^[aeiouyéè]/i.test(fr) ? 'l’' : 'le' },
      names: {
        en: unique(englishNames(state, office), label.en),
        fr: unique(frenchNames(state, office), label.fr),
      },
      demonyms: { en: [], fr: [] },
      metonyms: { en: [], fr: [] },
      identifiers: {},
      actsFor: [{ entity: state.id }],
      capitals: [],
      seats: [],
      isOffice: true,
    }
  })
}

/** A name of more words is the official one, which nobody puts before a title. */
const MOST_WORDS_BEFORE_A_TITLE = 2

function englishNames(state: RegistryState, office: RegistryOffice): string[] {
  const before = [state.label.en, ...state.names.en.filter((name) => name.split(' ').length <= MOST_WORDS_BEFORE_A_TITLE)]
  return office.en.flatMap((title) => [
    `${title} of ${withThe(state)}`,
    ...[...state.demonyms.en, ...before].map((word) => `${word} ${title}`),
    ...before.map((name) => `${name}’s ${title}`),
  ])
}

function frenchNames(state: RegistryState, office: RegistryOffice): string[] {
  const abbreviations = state.names.fr.filter((name) => /^\p{Lu}{2,5}$/u.test(name))
  return office.fr.flatMap((titles) => titles.flatMap((title, gender) => [
    `${title} ${ofState(state)}`,
    `${title} ${bareOf(state.label.fr)}`,
    ...abbreviations.map((name) => `${title} ${ofName(name, state.determiner?.fr === 'l’' ? 'la' : state.determiner?.fr)}`),
    ...state.demonyms.fr.map((forms) => `${title} ${forms[gender] ?? forms[0]}`),
  ]))
}

function withThe(state: RegistryState): string {
  return state.determiner?.en ? `the ${state.label.en}` : state.label.en
}

function ofState(state: RegistryState): string {
  return ofName(state.label.fr, state.determiner?.fr)
}

function ofName(name: string, determiner: 'le' | 'la' | 'l’' | 'les' | undefined): string {
  switch (determiner) {
    case 'le': return `du ${name}`
    case 'la': return `de la ${name}`
    case 'l’': return `de l’${name}`
    case 'les': return `des ${name}`
    case undefined: return bareOf(name)
  }
}

/** `roi d’Espagne`, `roi de Belgique`: titles do without the article too. */
function bareOf(name: string): string {
  return /^[aeiouyhéèêîï]/i.test(name) ? `d’${name}` : `de ${name}`
}

function unique(names: readonly string[], label: string): string[] {
  return [...new Set(names)].filter((name) => name !== label)
}

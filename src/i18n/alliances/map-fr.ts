/** French words of the map of the Alliances workspace. */
import { count, showNumber } from '../numbers-fr.ts'
import { cardsFr } from './cards-fr.ts'
import type { MapWords } from './map-en.ts'

export const mapFr: MapWords = {
  picture: (actors, ties) => `Carte de ${count(actors, 'acteur', 'acteurs')} et de ${count(ties, 'lien', 'liens')}`,
  keys: 'Les flèches déplacent la carte, plus et moins changent l’échelle, 0 montre tout. Tabulation mène aux acteurs puis aux liens : là, les flèches vont de l’un à l’autre, Entrée choisit, Échap quitte.',
  actors: 'Acteurs sur la carte',
  ties: 'Liens sur la carte, les plus forts d’abord',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Montrer tous les acteurs',
  places: {
    own: 'à son emplacement',
    capital: 'à sa capitale',
    seat: 'à son siège',
    power: 'à côté de la puissance pour laquelle il agit',
    home: 'dans l’État où il est établi',
  },
  actor: (name, role, place, ties) => `${name} : ${cardsFr.roleInside(role)}, ${place}, ${count(ties, 'lien', 'liens')}`,
  tie: (pair, sign, sums) => `${pair} : ${sign} ; ${sums}`,
  unsure: 'seulement prévu, allégué ou nié',
  chosen: (name) => `Choisi : ${name}.`,
  letGo: 'Rien n’est choisi.',
  legend: {
    label: 'Ce que disent les traits',
    cooperation: 'coopération',
    conflict: 'conflit',
    mixed: 'les deux',
    neutral: 'aucun ne l’emporte',
    unsure: 'plus pâle : seulement prévu, allégué ou nié',
    moved: 'écarté ; le point est son emplacement',
    width: 'plus le trait est large, plus il y a d’événements',
  },
  policy: 'Les frontières sont celles de Natural Earth et ne disent pas à qui est la terre ; en pointillé là où elles sont contestées. Ni les revendications sur des îles ni les lignes de front ne sont tracées.',
  absent: 'Hors de la carte :',
  absentMore: (n) => `et ${showNumber(n)} de plus`,
  absentTies: (n) => `${count(n, 'lien n’est pas tracé', 'liens ne sont pas tracés')} : une extrémité n’a pas d’emplacement connu.`,
  loading: 'La carte est en cours de chargement.',
  failed: 'La carte n’a pas pu être chargée.',
  again: 'Réessayer',
}

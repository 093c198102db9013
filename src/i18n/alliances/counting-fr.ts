/** French words of the panel that says how ties are counted. */
import { count } from '../numbers-fr.ts'
import type { CountingWords } from './counting-en.ts'

export const countingFr: CountingWords = {
  heading: 'Comment on compte',
  lead: 'Des affirmations aux événements, des événements aux liens. Chaque étape se change ici, et tout suit aussitôt.',
  once: (events, tellings) => `Un événement compte une fois : ${events}, ${tellings}.`,
  events: (n) => count(n, 'événement', 'événements'),
  rollUp: {
    heading: 'Qui compte pour qui',
    lead: 'Les nouvelles nomment des troupes, des ministres, des capitales ; les liens unissent les puissances pour lesquelles ils agissent.',
    choices: {
      named: { label: 'Personne : comme nommé', words: 'Chacun ne représente que soi : les troupes françaises sont un acteur, la France en est un autre.' },
      official: {
        label: 'Les officiels pour leur puissance',
        words: 'Qui agit pour une puissance compte pour elle, tant qu’il agit : chefs d’État, ministères, forces armées. Les groupes armés et les gens chez eux dans un pays ne comptent pas pour lui, et ce qu’on leur fait n’est pas un acte contre le pays.',
      },
      country: { label: 'Tous pour leur pays', words: 'Tous ceux qui sont chez eux dans un pays comptent pour lui, rebelles et citoyens aussi.' },
    },
    warning: 'Naïf : les frappes de la France contre des groupes armés à l’intérieur du Mali compteraient contre le Mali.',
  },
  scale: {
    heading: 'Ce que pèse un événement',
    lead: 'Chaque codage a un score de −10 (conflit) à +10 (coopération). Un lien est la somme de ses événements.',
    choices: {
      plover: { label: 'PLOVER', words: 'Les scores du manuel de PLOVER 2.0 (2024), fixés par des experts pour ses 16 types d’événements et leurs modes.' },
      goldstein: {
        label: 'Goldstein',
        words: 'L’échelle de Joshua Goldstein (1992) pour CAMEO, le schéma plus ancien. Ce qui est codé en PLOVER prend le score du code CAMEO qui convient.',
      },
    },
  },
  weights: {
    heading: 'Ce que compte chaque classe',
    lead: 'Le score de chaque événement est multiplié par ce poids. 0 laisse la classe de côté, 1 la prend telle quelle.',
    classes: {
      treaty: 'Traité',
      'material-cooperation': 'Coopération matérielle',
      'verbal-cooperation': 'Coopération verbale',
      neutral: 'Ni l’un ni l’autre',
      'verbal-conflict': 'Conflit verbal',
      'material-conflict': 'Conflit matériel',
      'treaty-conflict': 'Traité quitté ou rompu',
    },
    about: {
      treaty: 'signé, rejoint, ou en vigueur : allié de',
      'material-cooperation': 'aide, exercices communs, retraits demandés',
      'verbal-cooperation': 'entretiens, promesses, soutien en paroles',
      neutral: 'relève de, est arrivé à : ni signe ni score',
      'verbal-conflict': 'accusations, refus, menaces',
      'material-conflict': 'sanctions, expulsions, usage de la force',
      'treaty-conflict': 'communauté quittée, accord dénoncé',
    },
    value: (weight) => `× ${weight}`,
    left: 'laissé de côté',
  },
  letIn: {
    heading: 'Ce qui n’est pas encore un fait',
    lead: 'Ne compte que ce qui est raconté comme arrivé, sauf si vous admettez davantage. Ce qui est admis est plus pâle qu’un fait, et dit ce que c’est.',
    choices: {
      planned: { label: 'Admettre les projets', words: 'Annoncé ou voulu, pas fait. Un projet d’aide compte comme une promesse, +2,5.' },
      alleged: { label: 'Admettre les allégations', words: 'Le texte lui-même en doute.' },
      denied: { label: 'Admettre les démentis', words: 'Le texte dit qu’il n’en est rien. Il compte alors comme si c’était vrai.' },
    },
  },
  undated: {
    heading: 'Ce qui n’a pas de date certaine',
    label: 'Garder ce qui peut se trouver dans la période',
    words: 'Quand une période est choisie, un événement sans date, ou sans début connu, reste dehors à moins d’y être à coup sûr.',
  },
  reset: 'Compter comme au début',
  isReset: 'On compte comme au début.',
}

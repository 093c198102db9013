/** What every issue means and what to do about it, in French. No-break spaces stand before : ; ! ? and inside « ». */
import { showSizeInFrench as showSize, type IssueMessage } from './issue-message.ts'
import type { IssueMessages } from './issues-en.ts'
import { readingIssuesFr } from './reading-issues-fr.ts'

export const issuesFr: IssueMessages = {
  'not-utf8': ({ offset, guess }) => ({
    problem: `Le fichier n’est pas en UTF-8 : l’octet ${offset} (compté à partir de 0) n’y a pas sa place${
      guess ? ` ; il semble être en ${guess}` : ''}.`,
    remedy: 'Enregistrez-le de nouveau avec l’encodage UTF-8.',
  }),
  'file-empty': () => ({
    problem: 'Le fichier est vide.',
    remedy: 'Choisissez un autre fichier, ou rétablissez celui-ci à partir d’une copie.',
  }),
  'file-too-large': ({ size, limit }) => ({
    problem: `Le fichier dépasse ${showSize(limit)}, le plus qu’on lise${
      size === undefined ? '' : ` : il fait ${showSize(size)}`}.`,
    remedy: 'Répartissez le dossier sur plusieurs fichiers.',
  }),
  'not-json': ({ line, column }) => ({
    problem: `Ce n’est pas du JSON : il s’interrompt ou se trompe à la ligne ${line}, colonne ${column}.`,
    remedy: 'Cherchez juste avant une virgule, un guillemet ou un crochet qui manque ou qui est de trop.',
  }),
  'too-deep': ({ depth }) => ({
    problem: `Listes, objets ou éléments sont imbriqués sur plus de ${depth} niveaux.`,
    remedy: 'Aucun fichier sensé n’en demande autant : vérifiez ce qui a produit celui-ci.',
  }),
  'not-a-dossier': () => ({
    problem: 'Ce n’est pas un dossier Triplomat : "format": "triplomat" manque.',
    remedy: 'Donnez un fichier écrit par Triplomat, ou le dossier qui contient ontology.json, entities.json et articles.',
  }),
  'version-newer': ({ version, known }) => ({
    problem: `Le fichier est de la version ${version}, et ce Triplomat lit les versions jusqu’à ${known}.`,
    remedy: 'Mettez Triplomat à jour.',
  }),
  'wrong-shape': ({ expected, found }) => describeShape(String(expected), String(found)),
  'unknown-field': ({ key }) => ({
    problem: `Il n’y a pas de champ « ${key} » ici.`,
    remedy: 'Corrigez son nom ou supprimez-le.',
  }),
  'duplicate-id': ({ id, what }) => ({
    problem: `L’identifiant « ${id} » est déjà pris par ${nameRecord(what).other}.`,
    remedy: 'Donnez un autre identifiant à l’un des deux, et corrigez ce qui y renvoie.',
  }),
  'unknown-reference': ({ id, what, near }) => ({
    problem: `Il n’y a pas ${nameRecord(what).of} « ${id} ».`,
    remedy: near ? `Vouliez-vous dire « ${near} » ?` : 'Ajoutez cette fiche, ou renvoyez à une fiche qui existe.',
  }),
  'span-outside-text': ({ start, end, length }) => ({
    problem: `Le passage de ${start} à ${end} est vide, inversé ou hors du texte, long de ${length} unités.`,
    remedy: 'Marquez les mots de nouveau.',
  }),
  'span-shifted': ({ quote, found, at }) => ({
    problem: `Le passage devrait être « ${quote} », mais on y lit « ${found} ».`,
    remedy: at === ''
      ? 'La citation n’est nulle part dans le texte : marquez les mots de nouveau.'
      : `La citation se trouve maintenant à ${at} : déplacez-y le passage.`,
  }),
  'spans-overlap': ({ start, end, otherStart, otherEnd }) => ({
    problem: `Le passage de ${start} à ${end} ne vient pas après le précédent (${otherStart} à ${otherEnd}).`,
    remedy: 'Mettez les passages dans l’ordre du texte, et réunissez ceux qui se recouvrent.',
  }),
  'span-splits-character': ({ start, end }) => ({
    problem: `Le passage de ${start} à ${end} coupe un caractère en deux.`,
    remedy: 'Déplacez sa limite d’une unité.',
  }),
  'bad-date': ({ edtf }) => ({
    problem: `« ${edtf} » n’est pas une date EDTF.`,
    remedy: 'Écrivez-la comme 2023-07-26, 2023-07, 2023~ ou 2023-07/..',
  }),
  'end-does-not-fit': ({ end, kind, relation, allowed }) => ({
    problem: `Une entité du genre « ${kind} » ne peut pas être ${
      end === 'subject' ? 'le sujet' : 'l’objet'} de « ${relation} ».`,
    remedy: `Genres possibles : ${allowed}.`,
  }),
  'unary-with-two-ends': ({ relation }) => ({
    problem: `« ${relation} » ne parle que d’une partie, mais le sujet et l’objet diffèrent.`,
    remedy: 'Donnez la même entité aux deux.',
  }),
  'both-ends-the-same': ({ relation }) => ({
    problem: `Le sujet et l’objet sont les mêmes, ce que la relation ${relation} ne dit guère.`,
    remedy: 'Vérifiez les deux bouts ; pour ce qui ne concerne qu’une partie, marquez la relation comme unaire.',
  }),
  'text-changed': ({ sha256 }) => ({
    problem: 'Le texte n’est plus celui qui a été annoté : son SHA-256 diffère.',
    remedy: `Rétablissez le texte ; ou, si le changement est voulu, vérifiez chaque passage et écrivez ${sha256}.`,
  }),
  'sign-against-quad': ({ quad, sign }) => ({
    problem: `Le signe « ${sign} » contredit la classe ${quad} de PLOVER.`,
    remedy: 'Les classes 1 et 2 sont de la coopération, 3 et 4 du conflit : corrigez l’un des deux.',
  }),
  'acts-for-itself': ({ entity }) => ({
    problem: `« ${entity} » est dit agir pour soi-même.`,
    remedy: 'Supprimez la mention, ou nommez l’entité pour laquelle il agit.',
  }),
  'period-reversed': ({ from, until }) => ({
    problem: `La période finit (${until}) avant de commencer (${from}).`,
    remedy: 'Échangez ou corrigez les dates.',
  }),
  'scored-without-event': ({ relation }) => ({
    problem: `Une affirmation de « ${relation} » a un score mais pas d’événement : le score peut être compté deux fois.`,
    remedy: 'Nommez l’événement dont elle parle.',
  }),
  'reported-by-nobody': ({ modality }) => ({
    problem: `L’affirmation est marquée « ${modality} », mais personne n’est nommé qui le dit.`,
    remedy: 'Ajoutez la source, ou marquez l’affirmation « asserted ».',
  }),
  'asserted-by-somebody': () => ({
    problem: 'L’affirmation est marquée « asserted », la voix de l’article lui-même, mais nomme quelqu’un qui le dit.',
    remedy: 'Marquez-la « reported », ou supprimez la source.',
  }),
  'event-without-claims': ({ id }) => ({
    problem: `Aucune affirmation ne parle de l’événement « ${id} ».`,
    remedy: 'Liez-y une affirmation, ou supprimez-le.',
  }),
  'date-after-publication': ({ edtf, published }) => ({
    problem: `La date ${edtf} suit celle de l’article, ${published}, mais l’affirmation n’est pas marquée « planned ».`,
    remedy: 'Corrigez la date, ou marquez l’affirmation « planned ».',
  }),
  'still-in-use': ({ id, what, count }) => ({
    problem: `${nameRecord(what).the} « ${id} » sert encore : ${
      count === 1 ? 'une fiche y renvoie' : `${count} fiches y renvoient`}.`,
    remedy: 'Changez ou supprimez d’abord ce qui y renvoie.',
  }),
  'no-such-record': ({ id, what }) => ({
    problem: `Il n’y a plus ${nameRecord(what).of}${id === '' ? '' : ` « ${id} »`}.`,
    remedy: 'Choisissez autre chose.',
  }),
  'edited-elsewhere': () => ({
    problem: 'Ce dossier est en cours de modification dans un autre onglet.',
    remedy: 'Choisissez d’abord « Modifier ici », ou continuez dans l’autre onglet.',
  }),
  'and-more': ({ count }) => ({
    problem: count === 1 ? 'Il y a encore un problème.' : `Il y a encore ${count} problèmes.`,
    remedy: 'Corrigez ceux de la liste, puis vérifiez de nouveau.',
  }),
  'left-out': ({ what }) => ({
    problem: `Ce format laisse de côté ce qu’il ne peut pas porter : ${nameParts(what)}.`,
    remedy: 'Gardez aussi le dossier dans le format de Triplomat.',
  }),
  'git-lfs-pointer': ({ size }) => ({
    problem: `Ce n’est qu’un pointeur Git LFS vers le fichier, qui fait ${showSize(size)}.`,
    remedy: 'Lancez « git lfs pull » pour obtenir le fichier lui-même.',
  }),
  'file-missing': ({ name }) => ({
    problem: `« ${name} » n’existe pas.`,
    remedy: 'Vérifiez le nom, ou créez le fichier.',
  }),
  'file-unreadable': ({ reason }) => ({
    problem: `Le fichier ne peut pas être lu (${reason}).`,
    remedy: 'Vérifiez que c’est un fichier et que vous avez le droit de le lire.',
  }),
  'graph-mismatch': ({ expected, found }) => ({
    problem: `Le graphe porte ici « ${found} », mais sa fiche dit « ${expected} ».`,
    remedy: 'Mettez les deux d’accord.',
  }),
  ...readingIssuesFr,
}

interface RecordName {
  readonly of: string
  readonly other: string
  readonly the: string
}

const RECORDS: Readonly<Record<string, RecordName>> = {
  kind: { of: 'de genre d’entité', other: 'un autre genre d’entité', the: 'Le genre d’entité' },
  relation: { of: 'de relation', other: 'une autre relation', the: 'La relation' },
  entity: { of: 'd’entité', other: 'une autre entité', the: 'L’entité' },
  article: { of: 'd’article', other: 'un autre article', the: 'L’article' },
  mention: { of: 'de mention', other: 'une autre mention', the: 'La mention' },
  event: { of: 'd’événement', other: 'un autre événement', the: 'L’événement' },
  claim: { of: 'd’affirmation', other: 'une autre affirmation', the: 'L’affirmation' },
  story: { of: 'de récit', other: 'un autre récit', the: 'Le récit' },
  step: { of: 'd’étape', other: 'une autre étape', the: 'L’étape' },
  exercise: { of: 'd’exercice', other: 'un autre exercice', the: 'L’exercice' },
  key: { of: 'de corrigé de l’article', other: 'un autre corrigé', the: 'Le corrigé de l’article' },
}

const PARTS: Readonly<Record<string, string>> = {
  ontology: 'les définitions des genres et des relations',
  entities: 'le répertoire des entités',
  names: 'les autres noms',
  actsFor: 'qui agit pour qui',
  articles: 'les articles',
  text: 'le texte des articles',
  mentions: 'les mentions',
  spans: 'les emplacements dans le texte',
  claims: 'les affirmations',
  events: 'les événements',
  untoldEvents: 'les événements sans affirmation, et l’article où se trouve un événement',
  qualifiers: 'le lieu et la quantité',
  attribution: 'qui le dit',
  time: 'les dates',
  notes: 'les notes',
  descriptions: 'les descriptions',
  identifiers: 'les identifiants',
  bases: 'ce sur quoi reposent les dates',
  orphans: 'les orphelins et les fichiers gardés',
  drafts: 'le travail inachevé et les phrases corrigées',
  teaching: 'les récits, les exercices et leurs corrigés',
  order: 'l’ordre des enregistrements',
}

function nameParts(what: string | number | undefined): string {
  return String(what).split(', ').map((part) => PARTS[part] ?? part).join(', ')
}

const FOUND: Readonly<Record<string, string>> = {
  nothing: 'rien', null: 'null', object: 'un objet', string: 'du texte', number: 'un nombre', int: 'un nombre entier',
  boolean: 'true ou false', array: 'une liste', undefined: 'rien',
}

function nameRecord(what: string | number | undefined): RecordName {
  const words = String(what)
  return RECORDS[words] ?? { of: `de ${words}`, other: `un autre ${words}`, the: words }
}

function describeShape(expected: string, found: string): IssueMessage {
  const remedy = 'Corrigez la valeur ; public/schema dit ce que contient chaque champ.'
  if (found === 'nothing') {
    return { problem: `Il manque un champ ici ; attendu : ${nameValue(expected)}.`, remedy: 'Ajoutez-le.' }
  }
  if (expected === '≥ 1' && (found === '""' || found === 'array (0)')) {
    return { problem: 'Ceci ne doit pas être vide.', remedy: 'Remplissez-le, ou supprimez le champ s’il est facultatif.' }
  }
  return { problem: `Attendu : ${nameValue(expected)} ; trouvé : ${nameValue(found)}.`, remedy }
}

function nameValue(value: string): string {
  const list = /^array \((\d+)\)$/.exec(value)
  if (list) return `une liste de ${list[1]}`
  return FOUND[value] ?? value
}

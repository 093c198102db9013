/** What the issues of reading files of other tools mean, in French. */
import { showSizeInFrench as showSize, type IssueArguments, type IssueMessage } from './issue-message.ts'

export const readingIssuesFr = {
  'too-many-values': ({ limit }) => ({
    problem: `Le fichier contient plus de ${limit} valeurs.`,
    remedy: 'Répartissez-le sur plusieurs fichiers.',
  }),
  'archive-broken': ({ name }) => ({
    problem: `« ${name} » n’est pas une archive entière.`,
    remedy: 'Récupérez-la à nouveau, ou décompressez-la et ouvrez les fichiers qu’elle contient.',
  }),
  'archive-too-large': ({ limit }) => ({
    problem: `L’archive contient plus de ${showSize(limit)} ou de 10 000 fichiers, le maximum qui est lu.`,
    remedy: 'Décompressez-la, et ouvrez les fichiers dont vous avez besoin.',
  }),
  'format-unknown': ({ name }) => ({
    problem: name ? `Aucun format ne reconnaît « ${name} ».` : 'Aucun format ne reconnaît ceci.',
    remedy: 'Nommez son format, ou enregistrez-le dans l’un de ceux que Triplomat lit.',
  }),
  'not-this-format': ({ format, missing }) => ({
    problem: `Ce n’est pas ${nameFormat(format)} : il y manque ${missing}.`,
    remedy: 'Choisissez le format du fichier.',
  }),
  'not-xml': ({ line, column, reason }) => ({
    problem: `Ce n’est pas du XML : l’erreur est à la ligne ${line}, colonne ${column} (${reason}).`,
    remedy: 'Exportez-le à nouveau, ou corrigez cet endroit.',
  }),
  'xml-entities': () => ({
    problem: 'Le document déclare ses propres entités, qui ne sont pas lues : elles peuvent enfler ou chercher des fichiers.',
    remedy: 'Enregistrez-le sans type de document, entités développées.',
  }),
  'not-rdf': ({ line, reason }) => ({
    problem: `Ceci ne se lit pas comme du RDF : l’erreur est à la ligne ${line} (${reason}).`,
    remedy: 'Corrigez cet endroit, ou exportez le fichier à nouveau.',
  }),
  'too-many-columns': ({ count, limit }) => ({
    problem: `Il y a ${count} colonnes, attributs ou clés, ou plus ; ${limit} au plus sont lus.`,
    remedy: 'Gardez ceux qui sont utiles ; dans un tableau, vérifiez que le séparateur est le bon.',
  }),
  'too-many-rows': ({ limit }) => ({
    problem: `Le tableau a plus de ${limit} lignes.`,
    remedy: 'Répartissez-le sur plusieurs fichiers, par année par exemple.',
  }),
  'column-missing': ({ column, known }) => ({
    problem: `Il n’y a pas de colonne « ${column} ».`,
    remedy: `Colonnes présentes : ${known}.`,
  }),
  'column-not-found': ({ role, known }) => ({
    problem: `Aucune colonne ne ressemble à ${nameRole(role)}.`,
    remedy: `${role === 'sign' ? 'Donnez-lui le nom « sign ».' : 'Dites laquelle c’est.'} Colonnes présentes : ${known}.`,
  }),
  'row-of-other-length': ({ line, expected, found }) => ({
    problem: `La ligne ${line} a ${found} cellules au lieu de ${expected}.`,
    remedy: 'Vérifiez-y les séparateurs et les guillemets.',
  }),
  'partner-missing': ({ name, partner }) => ({
    problem: `« ${name} » ne se lit pas sans « ${partner} ».`,
    remedy: 'Ouvrez les deux ensemble.',
  }),
  'file-left-out': ({ name }) => ({
    problem: `« ${name} » n’a pas servi et n’a pas été lu.`,
    remedy: 'Ouvrez-le seul s’il contient quelque chose.',
  }),
  'offsets-counted-in': ({ unit, count }) => ({
    problem: `Les positions s’accordent avec les citations si on les compte en ${nameUnit(unit)} (marques : ${count}).`,
    remedy: 'Elles ont été lues ainsi.',
  }),
  'offsets-unproven': ({ unit }) => ({
    problem: `Le fichier n’a pas de citations et ses positions peuvent se compter de plusieurs façons ; elles ont été prises pour des ${nameUnit(unit)}.`,
    remedy: 'Regardez les marques qui suivent un emoji ou un caractère rare.',
  }),
  'span-moved': ({ quote, found, from, to }) => ({
    problem: `« ${quote} » ne se trouve pas en ${from} ; les mots les plus proches, « ${found} », ont été marqués en ${to}.`,
    remedy: 'Vérifiez que ce sont les bons.',
  }),
  'span-orphan': ({ quote, start }) => ({
    problem: `« ${quote} » (en ${start}) n’est pas dans le texte, ou nul ne peut dire où.`,
    remedy: 'C’est gardé comme orphelin de son article : marquez de nouveau les mots, ou supprimez-le.',
  }),
  'id-changed': ({ id, taken }) => ({
    problem: `L’identifiant « ${id} » est déjà pris ou inutilisable.`,
    remedy: `C’est maintenant « ${taken} ».`,
  }),
  'date-unreadable': ({ words }) => ({
    problem: `« ${words} » ne se lit pas comme une date.`,
    remedy: 'Ajoutez la date à l’affirmation à la main, par exemple 2023-07-26.',
  }),
  'voice-unreadable': ({ words }) => ({
    problem: `« ${words} » ne dit pas si l’affirmation est un fait, un projet, la parole de quelqu’un ou niée.`,
    remedy: 'Elle a été lue au plus faible de ce que cela peut dire, avec ces mots dans sa note : corrigez-la à la main.',
  }),
  'field-left-out': ({ field, count }) => ({
    problem: `« ${field} » n’a pas de place dans un dossier (valeurs : ${count}).`,
    remedy: 'Gardez le fichier si vous en avez besoin.',
  }),
  'line-kept': ({ line, words }) => ({
    problem: `La ligne ${line} ne dit rien qu’un dossier puisse contenir : ${words}`.replace(/[.…]?$/, '.'),
    remedy: 'Elle est gardée, et réécrite avec ce format.',
  }),
  'record-left-out': ({ what, id, reason }) => ({
    problem: `Impossible de reprendre ${RECORDS[String(what)] ?? what} « ${id} » : ${REASONS[String(reason)] ?? reason}.`,
    remedy: 'Corrigez-le dans le fichier, ou ajoutez-le à la main.',
  }),
  'node-made': ({ id }) => ({
    problem: `Une arête nomme « ${id} », qui n’est pas parmi les nœuds.`,
    remedy: 'Une entité de ce nom a été créée.',
  }),
  'evidence-made': ({ count }) => ({
    problem: `Le fichier ne donne pas de phrases ; une a été écrite pour chaque ligne (${count}).`,
    remedy: 'Elles disent ce que dit la ligne, et ne prouvent rien de plus.',
  }),
  'direction-assumed': ({ count }) => ({
    problem: `Les arêtes sans direction (${count}) partent de l’extrémité écrite en premier.`,
    remedy: 'Vérifiez celles dont la direction importe.',
  }),
  'events-unknown': ({ name, known }) => ({
    problem: `« ${name} » n’est pas un tableau d’événements qui se lit ici. Ses colonnes : ${known}.`,
    remedy: 'Les fichiers d’ICEWS, POLECAT, GDELT, ACLED, UCDP et ATOP se lisent tels qu’ils sont publiés. Un tableau à vous doit avoir une '
      + 'colonne pour qui (source, from, sujet ou acteur1), une pour envers qui (target, to, objet ou acteur2) et une pour ce qui a lieu (type, '
      + `signe ou score) ; une autre peut dire quand (date, ou début et fin). ${TYPES} Un signe est 1, -1 ou 0, un score va de -10 à 10. ${DATES}`,
  }),
  'rows-left-out': ({ reason, count, lines, format }) => ({
    problem: `Lignes laissées de côté parce qu’${LEFT_OUT[String(reason)] ?? reason} : ${count} (${showLines('ligne', lines, count)}).`,
    remedy: [...acceptedInstead(reason, format), 'Corrigez-les dans le fichier si elles importent ; toutes les autres ont été lues.'].join(' '),
  }),
  'no-events': ({ rows, columns }) => ({
    problem: `Aucune ligne ne rapporte un événement entre deux acteurs (lignes : ${rows}).`,
    remedy: `Vérifiez que ces colonnes sont là et sont remplies : ${columns}.`,
  }),
  'dates-need-origin': ({ example }) => ({
    problem: `Les temps sont des nombres comme ${example}, et le fichier ne dit pas à partir de quel jour ils comptent.`,
    remedy: 'Dites quel jour est le premier nombre, et si l’on compte en jours ou en heures ; ou donnez des dates comme 2014-01-31.',
  }),
} satisfies Readonly<Record<string, (args: IssueArguments) => IssueMessage>>

const DATES = 'Les dates se lisent comme 2014-01-31, 20140131, 31 January 2014, 2014-01, 2014 ou 1946-1949.'
const TYPES = 'Un type est un code ou un nom (en anglais) de CAMEO (190, « Consult ») ou un type de PLOVER (SANCTION).'

/** What would have been read. */
function acceptedInstead(reason: string | number | undefined, format: string | number | undefined): string[] {
  if (reason === 'no-date') return [DATES]
  return reason === 'no-code' && format === 'dyads' ? [TYPES] : []
}

/** The first lines, which may not be all. */
function showLines(word: string, lines: string | number | undefined, count: string | number | undefined): string {
  return `${count === 1 ? word : `${word}s`} ${lines}${Number(count) > 10 ? ', …' : ''}`
}

/** Why rows of coded events are left out. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'no-actor': 'il manque l’un des deux acteurs',
  'no-date': 'il manque une date ou qu’elle est impossible',
  'no-code': 'il manque le type d’événement ou qu’il est inconnu',
  'no-obligation': 'elles ne nomment aucune obligation d’un traité',
  'no-sign': 'il manque le signe ou le score, ou qu’il sort de -10 à 10',
  'too-many-actors': 'elles nomment plus d’acteurs qu’un événement n’en a',
  'not-a-row': 'il y manque des cellules',
}

const RECORDS: Readonly<Record<string, string>> = {
  relation: 'la relation', hyperedge: 'l’hyperarête', entity: 'l’entité', article: 'l’article', mention: 'la mention', event: 'l’événement', claim: 'l’affirmation',
  tie: 'le lien', attribute: 'l’attribut', modification: 'la modification', track: 'la piste', line: 'la ligne', record: 'l’enregistrement', annotation: 'l’annotation',
}

const REASONS: Readonly<Record<string, string>> = {
  'no-ends': 'on ne sait ni qui ni à qui',
  'no-such-end': 'une de ses extrémités n’est pas dans le fichier',
  'one-end': 'il n’y a qu’une partie, et une affirmation en relie deux',
  'no-text': 'il n’y a pas de texte',
  'same-end': 'il relie un nœud à lui-même',
  'no-sign': 'son signe n’est ni 1, ni -1, ni +, ni -',
  neutral: 'son signe est 0',
  contradicted: 'd’autres liens des deux mêmes ont le signe contraire et pèsent autant ou plus',
  unreadable: 'cela ne se lit pas',
}

const UNITS: Readonly<Record<string, string>> = {
  'code-points': 'points de code Unicode', 'utf-16': 'unités UTF-16', 'utf-8': 'octets UTF-8', graphemes: 'caractères visibles',
}

const ROLES: Readonly<Record<string, string>> = { source: 'un sujet', target: 'un objet', sign: 'un signe' }

const FORMATS: Readonly<Record<string, string>> = {
  gexf: 'du GEXF', graphml: 'du GraphML', csv: 'un tableau', brat: 'une annotation brat', 'web-annotation': 'une annotation du Web',
  pubannotation: 'du PubAnnotation', doccano: 'du JSON de doccano', 'label-studio': 'du JSON de Label Studio', 'webanno-tsv': 'du WebAnno TSV', turtle: 'du RDF de Triplomat', trig: 'du RDF de Triplomat', nquads: 'du RDF de Triplomat',
}

function nameUnit(unit: string | number | undefined): string {
  return UNITS[String(unit)] ?? String(unit)
}

function nameRole(role: string | number | undefined): string {
  return ROLES[String(role)] ?? String(role)
}

function nameFormat(format: string | number | undefined): string {
  return FORMATS[String(format)] ?? String(format)
}

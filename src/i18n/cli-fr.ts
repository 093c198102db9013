/** What the command line says, in French. No-break spaces stand before : ; ! ? and inside « ». */
import { cliBalanceFr } from './cli-balance-fr.ts'
import { cliAlliancesFr } from './cli-alliances-fr.ts'
import { cliClassFr } from './cli-class-fr.ts'
import { cliCompareFr } from './cli-compare-fr.ts'
import type { CliTexts } from './cli-en.ts'

export const cliFr: CliTexts = {
  usage: 'Emploi : npm run --silent triplomat -- COMMANDE [ARGUMENTS]\n\nCommandes :',
  commonOptions: `Options de toutes les commandes :
  -h, --help           dire ce que fait la commande
  --language en|fr     parler anglais ou français (par défaut : comme le système)`,
  exitCodes: `Codes de sortie :
  0  tout va bien
  1  des problèmes ont été trouvés dans les données
  2  mauvais emploi : commande, option ou format inconnu, ou fichier qui n’existe pas
 70  erreur dans Triplomat même`,
  commands: {
    validate: {
      summary: 'vérifier des dossiers et dire ce qui ne va pas, où, et que faire',
      help: `Emploi : validate [FICHIERS] [--strict] [--json]

Vérifie chaque fichier, ou chaque répertoire de données, et énumère ses problèmes, un par ligne :
fichier: chemin (fiche): niveau: ce qui ne va pas. Que faire.
Sans FICHIERS, vérifie le répertoire data. « - » est l’entrée standard.

Options :
  --strict             compter les avertissements comme des problèmes
  --json               énumérer les problèmes en JSON`,
    },
    stats: {
      summary: 'compter ce que contient un dossier',
      help: `Emploi : stats [ENTRÉE] [--json]

Compte les fiches, répartit les affirmations par relation, modalité, signe et source, et dit
quelle part des textes est couverte par les preuves et par les mentions. ENTRÉE est un fichier,
un répertoire de données (par défaut : data) ou « - » pour l’entrée standard.

Options :
  --json               donner les chiffres en JSON, les parts de 0 à 1`,
    },
    convert: {
      summary: 'écrire un dossier dans un autre format',
      help: `Emploi : convert ENTRÉE... SORTIE [--from FORMAT] [--to FORMAT] [--map RÔLE=COLONNE,...] [--bom]

Lit un répertoire de données, un fichier, plusieurs fichiers qui vont ensemble (par exemple
TEXTE.txt TEXTE.ann), un répertoire de tels fichiers, ou une archive zip ou gzip, et l’écrit dans
un autre format. Les formats se reconnaissent au contenu et à la fin du nom. « - » est l’entrée ou
la sortie standard. Une SORTIE qui existe n’est remplacée que quand tout est écrit. Ce qui a été
réparé, mis en doute ou laissé à la lecture, et ce que le format ne peut pas porter, est énuméré
en avertissements.

Un format de plusieurs fichiers s’écrit dans le répertoire SORTIE si c’en est un ou si le nom finit
par « / », dans une seule archive s’il finit par « .zip » ou si c’est « - », et sinon côte à côte :
la SORTIE « x.csv » donne x.nodes.csv, x.edges.csv et ainsi de suite. Les fichiers de brat et de neo4j demandent un
répertoire ou une archive.

Options :
  --from FORMAT        le format de l’ENTRÉE
  --to FORMAT          le format de la SORTIE (par défaut pour « - » : triplomat)
  --map source=COLONNE,target=COLONNE,type=COLONNE,time=COLONNE,…
                       quelle colonne d’un tableau contient quoi ; le reste se devine aux noms
  --bom                commencer les tableaux par une marque d’ordre des octets, qu’il faut à Excel

Formats :`,
    },
    compare: cliCompareFr,
    class: cliClassFr,
    balance: cliBalanceFr,
    alliances: cliAlliancesFr,
    schema: {
      summary: 'écrire les schémas JSON des données, ou les vérifier',
      help: `Emploi : schema [RÉPERTOIRE] [--check]

Écrit les schémas JSON du dossier, de l’ontologie, des entités et de l’article dans RÉPERTOIRE
(par défaut : public/schema).

Options :
  --check              ne rien écrire ; dire quels fichiers diffèrent`,
    },
  },
  levels: { error: 'erreur', warning: 'avertissement' },
  unknownCommand: (name, near) =>
    `Il n’y a pas de commande « ${name} ».${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
  unknownOption: (option) => `Il n’y a pas d’option ${option} ici.`,
  missingValue: (option) => `L’option ${option} demande une valeur.`,
  surplusValue: (option) => `L’option ${option} ne prend pas de valeur.`,
  unknownLanguage: (language) => `La langue « ${language} » n’est pas connue ; en et fr le sont.`,
  surplusArguments: (list) => `Ces arguments sont de trop : ${list}.`,
  missingArguments: (list) => `Il manque : ${list}.`,
  unknownFormat: (id, known) => `Il n’y a pas de format « ${id} » pour cela. Formats : ${known}.`,
  unknownFormatOf: (name, known) => `On ne reconnaît pas le format de « ${name} ». Formats : ${known}.`,
  unreadableMap: (map, roles) =>
    `« ${map} » ne dit pas quelle colonne contient quoi : écrivez --map source=COLONNE,target=COLONNE,… Connus : ${roles}.`,
  needsFolder: (format) =>
    `Les fichiers de ${format} doivent garder leur nom : donnez un répertoire (finissant par « / ») ou un nom finissant par « .zip ».`,
  reads: 'lit',
  writes: 'écrit',
  outputIsFolder: (name) => `« ${name} » est un répertoire ; la sortie doit être un fichier.`,
  outputUnwritable: (name, reason) => `« ${name} » ne peut pas être écrit (${reason}). Il reste comme il était.`,
  seeHelp: (command) => `Voir : npm run --silent triplomat -- ${command}--help`,
  bug: (message) => `C’est une erreur dans Triplomat même : ${message}`,
  valid: (files, warnings) =>
    `${files === 1 ? 'Tout va bien' : `Tout va bien dans ${files} fichiers`}${
      warnings > 0 ? `, avec ${plural(warnings, 'avertissement')}` : ''}.`,
  problems: (errors, warnings) => `${plural(errors, 'erreur')}, ${plural(warnings, 'avertissement')}.`,
  schemaWritten: (file) => `Écrit : ${file}`,
  schemaDiffers: (file) => `${file}: diffère du code. Écrivez-le de nouveau avec la commande schema.`,
  schemaAgrees: (files) => `Les ${files} schémas sont conformes au code.`,
  alliances: cliAlliancesFr,
  compare: cliCompareFr,
  balance: cliBalanceFr,
  stats: {
    records: 'Fiches',
    articles: 'articles',
    entities: 'entités',
    mentions: 'mentions',
    claims: 'affirmations',
    events: 'événements',
    byRelation: 'Affirmations par relation',
    byModality: 'Affirmations par modalité',
    bySign: 'Affirmations par signe',
    bySpeaker: 'Affirmations par source',
    ownVoice: '(l’article lui-même)',
    covered: 'Part du texte couverte',
    byEvidence: 'par les preuves',
    byMentions: 'par les mentions',
    allTexts: 'tous les textes',
  },
}

/** In French, 0 is singular. */
function plural(count: number, word: string): string {
  return `${count} ${word}${count < 2 ? '' : 's'}`
}

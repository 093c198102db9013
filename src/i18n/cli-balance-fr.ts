/** What the command `balance` says, in French. No-break spaces stand before : ; ! ? and inside « ». */
import type { BalanceTexts } from './cli-balance-en.ts'

export const cliBalanceFr: BalanceTexts = {
  summary: 'mesurer l’équilibre d’un graphe signé',
  help: `Emploi : balance LIENS.csv [--window NOM] [--sides K] [--json]

Mesure un graphe signé : une table d’un lien par ligne, avec des colonnes pour la source, la cible
et le signe (1, -1, + ou -). Des virgules, points-virgules ou tabulations séparent les cellules ;
sans noms de colonnes, les trois premières sont prises. Les liens n’ont pas de sens : plusieurs des
deux mêmes nœuds comptent pour un, avec le signe de la plupart. Une colonne window (ou période,
vague, année) fait un graphe de chacune de ses valeurs. « - » est l’entrée standard. – vaut pour ce
qui n’est pas défini.

  triangles                trois nœuds tous liés, selon leurs signes (Cartwright et Harary 1956)
  indice des triangles     (+++ et +--) / tous les triangles, de 0 à 1
  équilibre des marches    tr exp(A) / tr exp(|A|), A les signes : marches fermées, les longues
                           comptant de moins en moins ; jusqu’à 1 (Estrada et Benzi 2014). Il
                           dépend de la taille et de la densité
  indice de frustration L  le moindre nombre d’arêtes qui contredisent une division en deux
                           camps : négatives dedans, positives entre (Harary 1959). Exact :
                           « prouvé » veut dire qu’une borne tirée des cycles négatifs montre
                           qu’aucune division n’en a moins (méthode d’Aref, Mason et Wilson
                           2020) ; sinon, deux bornes
  1 − 2 L / m              de 0 à 1, m arêtes (Aref et Wilson 2018)
  1 − L / m                de 0,5 à 1 (paquet R signnet). Dites laquelle des deux vous citez
  K camps                  le moins d’erreurs avec K camps au plus (Doreian et Mrvar 1996,
                           alpha 0,5)

Ces nombres décrivent un graphe, et le graphe ce dont ses liens sont tirés. Ils ne disent ni
pourquoi un lien a son signe, ni qu’il changera : que les graphes tendent à l’équilibre est une
question et non une loi (Doreian et Mrvar 2015 trouvent des indices du contraire pour les États
de 1946 à 1999). Comparez-les à des graphes de même taille et de même part de liens négatifs.

Options :
  --window NOM         seulement cette fenêtre de la table
  --sides K            diviser aussi en au plus 1 à K camps, K jusqu’à 8
  --json               donner tous les chiffres et les camps en JSON`,
  unreadableSides: (given) => `« ${given} » n’est pas un nombre de camps ; donnez un entier de 1 à 8.`,
  unknownWindow: (window, known) => (known === ''
    ? `La table n’a pas de colonne de fenêtres, il n’y a donc pas de fenêtre « ${window} ».`
    : `Il n’y a pas de fenêtre « ${window} ». Fenêtres : ${known}.`),
  window: (name) => `Fenêtre ${name}`,
  nodes: 'nœuds',
  edges: 'arêtes',
  positive: 'positives',
  negative: 'négatives',
  triangles: 'triangles',
  triangleIndex: 'indice des triangles',
  walkBalance: 'équilibre des marches',
  frustration: 'indice de frustration L',
  proven: 'prouvé',
  unproven: 'non prouvé : entre ces bornes',
  unique: 'prouvé ; aucune autre division n’en a si peu',
  notUnique: 'prouvé ; d’autres divisions en ont aussi peu',
  maybeUnique: 'prouvé ; on ne sait pas si d’autres divisions en ont aussi peu',
  against: 'arêtes contre les camps',
  sides: 'camps',
  sidesOfPart: (part) => `camps, partie connexe ${part}`,
  division: (allowed, errors, negativesWithin, positivesBetween) =>
    `${allowed} ${allowed < 2 ? 'camp' : 'camps'} au plus : ${errors} ${errors < 2 ? 'erreur' : 'erreurs'} `
    + `(négatives dedans : ${negativesWithin}, positives entre : ${positivesBetween})`,
  atLeast: (errors) => `non prouvé ; il y en a toujours au moins ${errors}`,
}

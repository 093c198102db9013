/** What the help of the command `class` says, in French. */
import type { CommandTexts } from './cli-en.ts'

export const cliClassFr: CommandTexts = {
  summary: 'réunir ce qu’une classe a rendu',
  help: `Emploi : class EXERCICE ÉLÈVE... [--map FICHIER] [--json]

Réunit le travail d’une classe sur un texte : ce que tous disent, les phrases débattues et leurs camps, ce
que personne n’a trouvé, et où en est chaque élève par rapport au corrigé. EXERCICE est ce qui a été
distribué, avec son corrigé, ou une annotation qui sert de corrigé ; sans l’un ni l’autre, les élèves
sont comparés entre eux. Chaque ÉLÈVE est un fichier, et en porte le nom. Un fichier illisible est
signalé, et les autres comptent.

Deux affirmations sont la même si elles sont dans une même phrase et ont les mêmes extrémités, le même sens et
la même relation, ou avec la tolérance « codebook » une relation du même type. L’accord sur les
affirmations est l’alpha de Krippendorff (2011) sur toutes celles que quelqu’un fait, dites ou non.

Options :
  --map FICHIER        écrit la carte de la classe : chaque affirmation une fois, avec combien d’élèves le disent
  --json               donne tout en JSON`,
}

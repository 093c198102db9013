/** Why a time was read as it was, in French. */
import type { TimeMessages } from './time-en.ts'

const sayDay = (edtf: string): string => (/^\d{4}-\d\d-\d\d$/.test(edtf)
  ? new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(edtf)).replace(/ 1 /, ' 1er ')
  : edtf)
const sayBefore = (edtf: string): string => (/^\d{4}-\d\d-\d\d$/.test(edtf) ? `le ${sayDay(edtf)}` : edtf)

export const timeFr: TimeMessages = {
  typed: () => 'fixé à la main',
  stated: ({ words }) => `« ${words} »`,
  'day-first': ({ words }) => `« ${words} », lu le jour d’abord`,
  'month-first': ({ words }) => `« ${words} », lu le mois d’abord`,
  'before-article': ({ words, published }) => `« ${words} », avant ${sayBefore(published)}`,
  earlier: ({ words, published }) => `« ${words} », l’avant-dernier avant ${sayBefore(published)}`,
  'after-article': ({ words, published }) => `« ${words} », après ${sayBefore(published)}`,
  counted: ({ words, published }) => `« ${words} », compté depuis la date de l’article, ${sayDay(published)}`,
  'until-article': ({ words, published }) => `« ${words} », jusqu’à la date de l’article, ${sayDay(published)}`,
  part: ({ words }) => `« ${words} », lu comme un tiers de l’ensemble`,
  whole: ({ words }) => `« ${words} », sans en préciser la partie`,
}

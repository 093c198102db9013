/** The commands there are, in the order of the help. */
import type { Command } from './command.ts'
import { alliances } from './commands/alliances.ts'
import { balance } from './commands/balance.ts'
import { classCommand } from './commands/class-command.ts'
import { compare } from './commands/compare.ts'
import { convert } from './commands/convert.ts'
import { schema } from './commands/schema.ts'
import { stats } from './commands/stats.ts'
import { validate } from './commands/validate.ts'

/** Every command. */
export const COMMANDS: readonly Command[] = [validate, stats, convert, compare, classCommand, balance, alliances, schema]

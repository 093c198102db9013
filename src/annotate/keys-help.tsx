/** The list of keys, made from the list of commands. */
import type { JSX } from 'preact'
import { keysShown, showKeys } from '../state/annotating/keys-shown.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { COMMANDS } from './commands.ts'
import { COMMAND_GROUPS } from './commands/command.ts'
import { commandWords } from './text/text-words.ts'

export function KeysHelp(): JSX.Element {
  const words = commandWords.value
  return (
    <MessageDialog isOpen={keysShown.value} title={words.title} isWide closeLabel={words.close} onClose={() => showKeys(false)}>
      <p class="keys-intro">{words.intro}</p>
      <div class="keys-groups">
        {COMMAND_GROUPS.map((group) => (
          <section key={group}>
            <h3 class="keys-heading">{words.groups[group]}</h3>
            <dl class="keys-list">
              {COMMANDS.filter((one) => one.group === group).map(({ id, keys }) => (
                <div key={id}>
                  <dt>{keys.map((key, index) => <>{index > 0 && ` ${words.or} `}<Key name={key} /></>)}</dt>
                  <dd>{words.commands[id]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </MessageDialog>
  )
}

function Key({ name }: { name: string }): JSX.Element {
  const names: Readonly<Record<string, string>> = commandWords.value.keyNames
  // Why not split at each plus: it is the name of a key too.
  const parts = name === '+' ? ['+'] : name.split('+')
  return <>{parts.map((part, index) => <>{index > 0 && '+'}<kbd>{names[part] ?? part}</kbd></>)}</>
}

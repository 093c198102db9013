/** Which key was pressed, as commands write it. */

/** What is read of a keyboard event. */
export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** `Control+Shift+Z`, `Shift+ArrowLeft`, `?`; empty for a key that belongs to the browser (with Alt) or that is only a modifier.
 * `isAltGraph`: Alt was pressed to write a sign. A letter of another script counts as the Latin letter of its place on the keyboard. */
export function nameKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: PressedKey, isAltGraph = false): string {
  if ((altKey && !isAltGraph) || MODIFIERS.has(key)) return ''
  const isLetter = /^\p{L}$/u.test(key)
  const letter = isLetter && !/^[a-z]$/i.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] ?? key : key
  const name = letter.length === 1 ? letter.toUpperCase() : letter
  // Why not for signs: where they stand on the keyboard is no concern of the commands.
  const isShifted = shiftKey && (isLetter || name.length > 1)
  const isControlled = (ctrlKey || metaKey) && !isAltGraph
  return `${isControlled ? 'Control+' : ''}${isShifted ? 'Shift+' : ''}${name}`
}

const MODIFIERS: ReadonlySet<string> = new Set([
  'Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process', 'Unidentified',
])

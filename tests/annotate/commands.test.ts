/** The list of commands: which key does what, and where. */
import { describe, expect, it } from 'vitest'
import { commandFor, COMMANDS } from '../../src/annotate/commands.ts'
import { nameKey, type PressedKey } from '../../src/annotate/commands/match-key.ts'
import { commandsEn } from '../../src/i18n/annotate/commands-en.ts'
import { commandsFr } from '../../src/i18n/annotate/commands-fr.ts'

const press = (part: Partial<PressedKey>): PressedKey =>
  ({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...part })

describe('COMMANDS', () => {
  it('gives each key to one command only', () => {
    const keys = COMMANDS.flatMap((command) => command.keys)
    expect(keys).toEqual([...new Set(keys)])
  })

  it('has each command once, in both languages, and words for no other', () => {
    const ids = COMMANDS.map(({ id }) => id).toSorted()
    expect(ids).toEqual(Object.keys(commandsEn.commands).toSorted())
    expect(ids).toEqual(Object.keys(commandsFr.commands).toSorted())
  })

  it('lets a letter or a sign by itself act in the text only', () => {
    const everywhere = COMMANDS.filter(({ isEverywhere }) => isEverywhere).flatMap(({ keys }) => keys)
    expect(everywhere).toContain('Control+Z')
    expect(everywhere.filter((key) => [...key].length === 1 || /^Shift\+.$/.test(key))).toEqual([])
  })
})

describe('commandFor', () => {
  it('lets Shift choose up to where a key leads, and mean something else where it does', () => {
    expect(commandFor('Shift+ArrowRight')?.id).toBe('next-word')
    expect(commandFor('Control+Shift+End')?.id).toBe('text-end')
    expect(commandFor('Shift+N')?.id).toBe('previous-suggestion')
    expect(commandFor('Shift+M')?.id).toBe('mark-also')
    expect(commandFor('Shift+C')).toBeUndefined()
  })
})

describe('nameKey', () => {
  it.each([
    [{ key: 'm' }, 'M'],
    [{ key: 'M' }, 'M'],
    [{ key: 'N', shiftKey: true }, 'Shift+N'],
    [{ key: 'z', ctrlKey: true }, 'Control+Z'],
    [{ key: 'z', metaKey: true, shiftKey: true }, 'Control+Shift+Z'],
    [{ key: 'ArrowLeft', shiftKey: true }, 'Shift+ArrowLeft'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: '+', shiftKey: true }, '+'],
    [{ key: 'm', altKey: true }, ''],
    [{ key: 'Shift', shiftKey: true }, ''],
    [{ key: 'ь', code: 'KeyM' }, 'M'],
    [{ key: 'é', code: 'Digit2' }, 'É'],
  ])('calls %o %s', (part, name) => {
    expect(nameKey(press(part))).toBe(name)
  })

  it('takes a sign that needs AltGr for the sign', () => {
    expect(nameKey(press({ key: '@', altKey: true, ctrlKey: true }), true)).toBe('@')
  })
})

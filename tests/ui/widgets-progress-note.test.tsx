/** The note that says how far something long has come. */
import { describe, expect, it, vi } from 'vitest'
import { ProgressNote } from '../../src/ui/progress-note.tsx'
import '../../src/styles/exchange.css'
import { expectAccessible, find, isInsideWindow, stage } from './widgets-stage.tsx'

const WORDS = { text: 'Reading ties.csv…', language: 'fr', barLabel: 'Progress', stopLabel: 'Stop' }

describe('the note of progress', () => {
  it('has a bar, says the percent in the language, and stops', async () => {
    const onStop = vi.fn<() => void>()
    stage(<ProgressNote {...WORDS} part={0.42} onStop={onStop} />)
    expect(find<HTMLProgressElement>('progress').value).toBeCloseTo(0.42)
    expect(find('.progress-percent').textContent).toMatch(/^42\s%$/)
    expect(find('[role=status]').textContent).toBe('Reading ties.csv…')
    expect(isInsideWindow(find('.progress-note'))).toBe(true)
    await expectAccessible()
    find('button').click()
    expect(onStop).toHaveBeenCalledOnce()
  })

  it('is a bar without an end where no part is known', async () => {
    stage(<ProgressNote {...WORDS} onStop={() => undefined} />)
    expect(find<HTMLProgressElement>('progress').position).toBe(-1)
    expect(find('.progress-percent').textContent).toBe('')
    await expectAccessible()
  })
})

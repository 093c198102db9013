/** Reads codes with the camera, one after the other, until the dialog is closed. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { hasCodeLines, readCodeLines } from '../../core/teaching/hand-in-code/code-lines.ts'
import { partialCodes, takeCodes } from '../../state/teaching/class-codes.ts'
import { listWords } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { MessageDialog } from '../../ui/message-dialog.tsx'
import { classWords } from './class-words.ts'
import { watchCamera, type CameraTrouble } from './watch-camera.ts'

export function ScanCodes({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): JSX.Element {
  const words = classWords.value
  return (
    <MessageDialog isOpen={isOpen} title={words.scan.title} closeLabel={words.close} onClose={onClose}>
      {isOpen && <Camera />}
    </MessageDialog>
  )
}

function Camera(): JSX.Element {
  const words = classWords.value.scan
  const video = useRef<HTMLVideoElement>(null)
  const phase = useSignal<'starting' | 'looking' | CameraTrouble>('starting')
  const news = useSignal('')
  const attempt = useSignal(0)
  useEffect(() => {
    const place = video.current
    if (!place) return undefined
    const over = new AbortController()
    let last = ''
    phase.value = 'starting'
    const hear = (text: string): void => {
      // Why: the camera sees one code many times before the next is held up.
      if (text === last) return
      last = text
      void tellOf(text).then((told) => {
        news.value = told
        announce(told)
      })
    }
    void watchCamera(place, hear, over.signal).then((trouble) => {
      if (!over.signal.aborted) phase.value = trouble ?? 'looking'
    })
    return () => over.abort()
  }, [attempt.value])
  const now = phase.value
  const isTrouble = now !== 'starting' && now !== 'looking'
  return (
    <div class="class-scan">
      <p>{words.lead}</p>
      <video ref={video} class="class-camera" aria-label={words.video} muted playsInline hidden={isTrouble} />
      {isTrouble
        ? (
          <p role="alert">
            {words.trouble[now]} <button type="button" class="button" onClick={() => (attempt.value += 1)}>{words.again}</button>
          </p>
        )
        : <p>{now === 'starting' ? words.starting : news.value || words.looking}</p>}
    </div>
  )
}

/** What there is to say of a code that was seen. */
async function tellOf(text: string): Promise<string> {
  const { scan, codes } = classWords.peek()
  if (!hasCodeLines(text)) return scan.foreign
  const [line] = readCodeLines(text).lines
  const { added, known, problems } = await takeCodes(text)
  if (added.length > 0) return codes.added(listWords(added))
  if (known.length > 0) return codes.known(listWords(known))
  const [problem] = problems
  if (problem) return `${codes.problems[problem].problem} ${codes.problems[problem].remedy}`
  const partial = partialCodes.peek().find(({ set }) => set === line?.set)
  return partial ? scan.read(partial.of - partial.missing.length, partial.of) : scan.looking
}

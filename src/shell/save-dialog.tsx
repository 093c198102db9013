/** Every format that can be written, by what it is for, with what it cannot carry; and the note while one is being written. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import { currentStage } from '../explore/current-stage.ts'
import { listFormats, stopWriting, writing } from '../state/export.ts'
import type { FormatFacts } from '../state/format-messages.ts'
import { language } from '../state/view.ts'
import { listWords, messages } from '../state/words.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { ProgressNote } from '../ui/progress-note.tsx'
import { formatsOpen, saveProblem, showFormats } from './exchange-parts.ts'
import { exchangeWords, formatWords } from './exchange-words.ts'
import { FORMAT_GROUPS, groupOf } from './format-groups.ts'
import { saveInFormat } from './save.ts'
import { saveAs } from './save-menu.ts'

export function SaveDialog(): JSX.Element {
  const { progress, stop } = exchangeWords.value
  return (
    <>
      {formatsOpen.value && <FormatsDialog />}
      {writing.value !== undefined && (
        <ProgressNote text={progress.writing(formatWords(writing.value).name)} language={language.value} barLabel={progress.bar}
          stopLabel={stop} onStop={stopWriting} />
      )}
    </>
  )
}

/** It stays open, since one may want several formats. */
function FormatsDialog(): JSX.Element {
  const { save } = exchangeWords.value
  const formats = useSignal<readonly FormatFacts[]>([])
  const withMark = useSignal(false)
  useEffect(() => {
    void listFormats().then((all) => (formats.value = all.filter(({ writes }) => writes)))
  }, [])
  const write = (id: string): void => {
    showFormats(true)
    void (id === 'html-report' ? saveAs('saveReport') : saveInFormat(id, { byteOrderMark: withMark.value }))
  }
  const close = (): void => showFormats(false)
  return (
    <MessageDialog isOpen isWide title={save.title} closeLabel={messages.value.close} onClose={close}
      actions={[{ label: messages.value.close, onChoose: close }]}>
      <p>{save.hint} {save.several}</p>
      <p class="mapping-problem" role="alert">{saveProblem.value !== undefined && save.failed(saveProblem.value)}</p>
      {FORMAT_GROUPS.map((group) => {
        const here = formats.value.filter(({ id }) => groupOf(id) === group)
        if (here.length === 0) return null
        return (
          <section key={group} class="format-group">
            <h3 class="card-heading">{save.groups[group]}</h3>
            <ul>
              {here.map((format) => <FormatLine key={format.id} format={format} onSave={write} />)}
              {group === 'print' && PICTURES.map((id) => <PictureLine key={id} id={id} />)}
            </ul>
            {group === 'table' && (
              <label class="toggle">
                <input type="checkbox" checked={withMark.value} onChange={({ currentTarget }) => (withMark.value = currentTarget.checked)} />
                <span class="toggle-label">{save.mark}</span>
              </label>
            )}
          </section>
        )
      })}
    </MessageDialog>
  )
}

function FormatLine({ format: { id, extension, loses }, onSave }: {
  format: FormatFacts
  onSave: (id: string) => void
}): JSX.Element {
  const { save } = exchangeWords.value
  const { name, use } = formatWords(id)
  const describedBy = useId()
  return (
    <li class="format-line">
      <div class="format-words" id={describedBy}>
        <p><b>{name}</b> <span class="data quiet">.{extension}</span></p>
        {use && <p>{use}</p>}
        <p class="quiet">{loses.length === 0 ? save.complete : save.loses(listWords(loses.map((part) => save.parts[part])))}</p>
      </div>
      <button type="button" class="button" data-format={id} aria-label={save.saveAs(name)} aria-describedby={describedBy}
        onClick={() => onSave(id)}>{save.save}</button>
    </li>
  )
}

/** Not written from the dossier, but from what is on the screen. */
const PICTURES = ['savePng', 'saveSvg'] as const

function PictureLine({ id }: { id: (typeof PICTURES)[number] }): JSX.Element {
  const { save } = exchangeWords.value
  const name = messages.value.header[id]
  const isThere = currentStage.value !== undefined
  const describedBy = useId()
  return (
    <li class="format-line">
      <div class="format-words" id={describedBy}>
        <p><b>{name}</b></p>
        <p>{save.picture}</p>
      </div>
      <button type="button" class="button" aria-label={save.saveAs(name)} aria-describedby={describedBy} aria-disabled={!isThere}
        onClick={() => isThere && void saveAs(id)}>{save.save}</button>
    </li>
  )
}

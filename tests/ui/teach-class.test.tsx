/** A code is drawn so that the camera reads it, the camera's part of the class says what it sees, and what came in is told and found. */
import encodeQR from 'qr'
import decodeQR from 'qr/decode.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { joinCodeLines, readCodeLines } from '../../src/core/teaching/hand-in-code/code-lines.ts'
import { readExercise } from '../../src/core/teaching/read-exercise.ts'
import { openDossier } from '../../src/state/project.ts'
import { addClassFiles, addWork, classProgress, classRepeated, classStudents, mergeAgain, renameStudent } from '../../src/state/teaching/class.ts'
import { readHandIn, writeHandInCode } from '../../src/state/teaching/class-code.ts'
import { beginClassAfresh, takeLines } from '../../src/state/teaching/class-codes.ts'
import { INITIAL_VIEW, restoreView, speak } from '../../src/state/view.ts'
import '../../src/styles/base.css'
import '../../src/styles/teach.css'
import { ClaimsTable } from '../../src/teach/class/claims-table.tsx'
import { ClassStudents } from '../../src/teach/class/class-students.tsx'
import { HandInCode } from '../../src/teach/class/hand-in-code.tsx'
import { resultView, type ResultView } from '../../src/teach/class/result-view.ts'
import { ScanCodes } from '../../src/teach/class/scan-codes.tsx'
import { LiveRegion } from '../../src/ui/live-region.tsx'
import { DOSSIER } from './desk-stage.tsx'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

/** Twenty times the claims, with notes that no packer makes short, so that one code is not enough. */
const LONG: Dossier = {
  ...DOSSIER,
  articles: DOSSIER.articles.map((article) => ({
    ...article,
    claims: Array.from({ length: 20 }, (_, copy) => article.claims.map((claim, at) => {
      const words = Array.from({ length: 6 }, (__, part) => ((copy + 2) * (at + 3) * (part + 5) * 7919 % 999_983).toString(36)).join(' ')
      return { ...claim, id: `${claim.id}-${copy}`, note: { en: words, fr: words } }
    })).flat(),
  })),
}

afterEach(() => {
  clearInterval(shooting)
  beginClassAfresh()
  vi.restoreAllMocks()
  restoreView(INITIAL_VIEW)
})

describe('HandInCode', () => {
  it('draws codes that hold what the text says, and the work in it', async () => {
    openDossier(LONG)
    stage(<><HandInCode name="Ada" /><LiveRegion /></>)
    await expect.poll(() => document.querySelector('textarea')?.value).toMatch(/^TRIPLOMAT-1-/)
    const written = find<HTMLTextAreaElement>('textarea').value.split('\n')
    expect(written.length).toBeGreaterThan(2)
    const seen: string[] = []
    for (const [at] of written.entries()) {
      await expect.poll(() => find('.qr-picture').getAttribute('aria-label')).toBe(`Code ${at + 1} of ${written.length}`)
      seen.push(decodeQR(await paint(find('.qr-figure').innerHTML)))
      buttonOf('Next').click()
    }
    expect(seen).toEqual(written)
    await expect.poll(() => find('[role=status]').textContent).toContain(`Code 1 of ${written.length}`)
    const bytes = joinCodeLines(readCodeLines(seen.join('\n')).lines)
    const read = await readHandIn(new Uint8Array(bytes ?? []), readExercise(LONG).given)
    if (typeof read === 'string') throw new Error(read)
    expect(read.name).toBe('Ada')
    expect(read.dossier.articles[0]?.claims).toHaveLength(LONG.articles[0]?.claims.length ?? -1)
    await expectAccessible()
  })

  it('makes another code for another name, and speaks French', async () => {
    openDossier(DOSSIER)
    speak('fr')
    stage(<HandInCode name="Ada" />)
    await expect.poll(() => document.querySelector('textarea')?.value).toMatch(/^TRIPLOMAT-/)
    const before = find<HTMLTextAreaElement>('textarea').value
    stage(<HandInCode name="Bo" />)
    await expect.poll(() => find<HTMLTextAreaElement>('textarea').value).not.toBe(before)
    expect(find('h4').textContent).toBe('Rendre par code')
  })

  it('refuses what unpacks to more than anybody hands in', async () => {
    const bomb = await new Response(new Blob([new Uint8Array(8 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer()
    expect(await readHandIn(new Uint8Array(bomb), DOSSIER)).toBe('not-understood')
    expect(await readHandIn(new Uint8Array([1, 2, 3]), DOSSIER)).toBe('not-understood')
  })
})

describe('ScanCodes', () => {
  it('reads codes one after the other, and says how many there are', async () => {
    openDossier(LONG)
    const lines = await writeHandInCode(LONG, 'Ada')
    const show = holdUp()
    stage(<><ScanCodes isOpen onClose={() => undefined} /><LiveRegion /></>)
    await expect.poll(() => find('.class-scan').textContent).toContain('Looking for a code.')
    await show('https://example.org')
    await expect.poll(() => find('.class-scan').textContent).toContain('none of Triplomat')
    for (const [at, line] of lines.entries()) {
      await show(line)
      const told = at + 1 < lines.length ? `${at + 1} of ${lines.length} read.` : 'Added: Ada.'
      await expect.poll(() => find('.class-scan').textContent, { timeout: 10_000 }).toContain(told)
    }
    expect(classStudents.value.map(({ name }) => name)).toEqual(['Ada'])
    await expectAccessible()
  })

  it.each([
    ['NotFoundError', 'There is no camera here.'], ['NotAllowedError', 'The camera may not be used'], ['NotReadableError', 'Another program is using the camera'],
  ])('says what is in the way: %s', async (name, words) => {
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name))
    stage(<ScanCodes isOpen onClose={() => undefined} />)
    await expect.poll(() => find('.class-scan [role=alert]').textContent).toContain(words)
    await expectAccessible()
  })

  it('lets go of the camera when it is closed', async () => {
    holdUp()
    const given = vi.mocked(navigator.mediaDevices.getUserMedia)
    stage(<ScanCodes isOpen onClose={() => undefined} />)
    await expect.poll(() => find<HTMLVideoElement>('video').videoWidth).toBeGreaterThan(0)
    stage(<ScanCodes isOpen={false} onClose={() => undefined} />)
    const stream = await given.mock.results[0]?.value as MediaStream
    await expect.poll(() => stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended'])
  })
})

describe('ClassStudents', () => {
  it('knows a file again under another name, and tells it where it is read out', async () => {
    openDossier(DOSSIER)
    stage(<ClassStudents />)
    const status = find('[role=status]')
    expect(status.textContent).toBe('')
    const give = async (): Promise<void> => {
      await addClassFiles([new File([JSON.stringify(DOSSIER)], 'IMG_12.json')], takeLines)
    }
    await give()
    const [student] = classStudents.value
    if (!student) throw new Error('the file did not come into the class')
    renameStudent(student, 'Ada')
    await give()
    expect(classStudents.value.map(({ name }) => name)).toEqual(['Ada'])
    expect(classRepeated.value).toEqual(['IMG_12.json'])
    await expect.poll(() => status.textContent).toContain('not counted twice: IMG_12.json.')
    expect(find('[role=status]')).toBe(status)
  })

  it('tells few of many titles, and names none where there are none', async () => {
    const titled = (numbers: readonly number[]): Dossier => ({
      ...DOSSIER, articles: numbers.flatMap((number) => DOSSIER.articles.map((one) =>
        ({ ...one, id: `text-${number}`, title: `Text ${number}`, text: `${one.text} ${number}` }))),
    })
    openDossier({ ...titled(Array.from({ length: 30 }, (_, at) => at + 1)), articles: [] })
    stage(<ClassStudents />)
    for (let number = 1; number <= 30; number++) addWork(`S${number}`, titled([number]))
    mergeAgain()
    await expect.poll(() => find('[role=status]').textContent).toMatch(/“Text 8” \(1 student\), and 22 more\./)
    beginClassAfresh()
    openDossier(DOSSIER)
    addWork('Ada', titled([]))
    mergeAgain()
    await expect.poll(() => find('[role=status]').textContent).toContain('Nobody has the text')
    expect(find('[role=status]').textContent).not.toContain('is called')
  })
})

describe('ClaimsTable', () => {
  it('prints all claims whatever is sought, and keeps the field as long as something is', async () => {
    const view = await manyClaims(5)
    const all = view.merged.claims.length
    expect(all).toBeGreaterThan(12)
    stage(<ClaimsTable view={view} />)
    const rows = (): number => document.querySelectorAll('tbody tr').length
    const seek = (words: string): void => {
      find<HTMLInputElement>('#class-find').value = words
      find('#class-find').dispatchEvent(new Event('input', { bubbles: true }))
    }
    seek('nothing has these words')
    await expect.poll(() => find('.class-find [role=status]').textContent).toBe(`0 of ${all} claims`)
    window.dispatchEvent(new Event('beforeprint'))
    await expect.poll(rows).toBe(all)
    window.dispatchEvent(new Event('afterprint'))
    await expect.poll(rows).not.toBe(all)
    const few = await manyClaims(1)
    expect(few.merged.claims.length).toBeLessThanOrEqual(12)
    stage(<ClaimsTable view={few} />)
    await expect.poll(() => find('.class-find [role=status]').textContent).toContain('0 of ')
    seek('')
    await expect.poll(() => document.querySelector('#class-find')).toBeNull()
    expect(rows()).toBe(few.merged.claims.length)
  })
})

/** What one student says, each claim so many times. */
async function manyClaims(times: number): Promise<ResultView> {
  openDossier(DOSSIER)
  if (classStudents.value.length === 0) addWork('Ada', DOSSIER)
  mergeAgain()
  await expect.poll(() => resultView.value !== undefined && classProgress.value === undefined).toBe(true)
  const view = resultView.value
  if (!view) throw new Error('the class was not merged')
  const claims = Array.from({ length: times }, (_, copy) => view.merged.claims.map((one) => ({ ...one, id: `${one.id}-${copy}` }))).flat()
  return { ...view, merged: { ...view.merged, claims }, claims: new Map(claims.map((one) => [one.id, one])) }
}

let shooting: ReturnType<typeof setInterval> | undefined

/** A camera before which codes can be held up: a drawing that is a video. Why a stand-in: the machines of the tests have no camera. */
function holdUp(): (text: string) => Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 480
  const context = canvas.getContext('2d')
  let picture: HTMLImageElement | undefined
  // Why again and again: a drawing that does not change is no video.
  shooting = setInterval(() => {
    if (!context) return
    context.fillStyle = '#999'
    context.fillRect(0, 0, 640, 480)
    if (picture) context.drawImage(picture, 100, 20, 440, 440)
  }, 40)
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async () => canvas.captureStream(20))
  return async (text) => {
    picture = await load(encodeQR(text, 'svg', { ecc: 'medium', border: 4 }))
  }
}

async function paint(svg: string): Promise<ImageData> {
  const canvas = new OffscreenCanvas(600, 600)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser paints nothing')
  const [picture] = /<svg.*<\/svg>/s.exec(svg) ?? ['']
  context.drawImage(await load(picture.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" ')), 0, 0, 600, 600)
  return context.getImageData(0, 0, 600, 600)
}

async function load(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  return image
}

function buttonOf(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`there is no button ${name}`)
  return found
}

/** A code is drawn so that the camera reads it, and the camera's part of the class says what it sees. */
import encodeQR from 'qr'
import decodeQR from 'qr/decode.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { joinCodeLines, readCodeLines } from '../../src/core/teaching/hand-in-code/code-lines.ts'
import { readExercise } from '../../src/core/teaching/read-exercise.ts'
import { openDossier } from '../../src/state/project.ts'
import { classStudents } from '../../src/state/teaching/class.ts'
import { readHandIn, writeHandInCode } from '../../src/state/teaching/class-code.ts'
import { beginClassAfresh } from '../../src/state/teaching/class-codes.ts'
import { INITIAL_VIEW, restoreView, speak } from '../../src/state/view.ts'
import '../../src/styles/base.css'
import '../../src/styles/teach.css'
import { HandInCode } from '../../src/teach/class/hand-in-code.tsx'
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

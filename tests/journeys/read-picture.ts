/** Where everything stands in a saved picture, and so on the screen that it was saved from. */
import type { Page } from 'playwright'

interface Point {
  readonly x: number
  readonly y: number
}

/** Places in pixels from the upper left corner of the graph. */
export interface PicturePlaces {
  readonly nodes: Readonly<Record<string, Point>>
  /** For each edge the place on it that is farthest from everything else. */
  readonly edges: Readonly<Record<string, Point>>
  /** All lines of label on the picture, in the order of the file. */
  readonly labels: readonly string[]
  /** Where the picture begins below the heading of the sheet. */
  readonly top: number
}

/** Reads the places off an SVG in a page of its own. */
export async function readPicture(page: Page, svg: string): Promise<PicturePlaces> {
  const sheet = await page.context().newPage()
  try {
    await sheet.setContent(`<!doctype html><body style="margin:0">${svg}`)
    return await sheet.evaluate(() => {
      const parts = (id: string): SVGGElement[] => [...document.querySelectorAll<SVGGElement>(`#${id} > g`)]
      const idOf = (part: Element): string => part.id.replace(/^(node|edge)-/, '')
      const nodes = Object.fromEntries(parts('nodes').map((part) => {
        const { x, y, width, height } = part.getBBox()
        return [idOf(part), { x: x + width / 2, y: y + height / 2 }]
      }))
      const courses = parts('edges').map((part) => {
        const path = part.querySelector('path')
        const length = path?.getTotalLength() ?? 0
        const points = Array.from({ length: 25 }, (_, index) => path?.getPointAtLength((length * (index + 1)) / 26))
        return { id: idOf(part), points: points.flatMap((point) => (point ? [{ x: point.x, y: point.y }] : [])) }
      })
      const edges = Object.fromEntries(courses.flatMap(({ id, points }) => {
        const others = [...Object.values(nodes), ...courses.flatMap((other) => (other.id === id ? [] : other.points))]
        const room = (point: Point): number => Math.min(...others.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)))
        const best = points.toSorted((a, b) => room(b) - room(a))[0]
        return best ? [[id, best]] : []
      }))
      const labels = [...document.querySelectorAll('#labels text:not([aria-hidden])')].map((text) => text.textContent ?? '')
      const top = document.querySelector<SVGGElement>('#picture')?.transform.baseVal.consolidate()?.matrix.f ?? 0
      return { nodes, edges, labels, top }
    })
  } finally {
    await sheet.close()
  }
}

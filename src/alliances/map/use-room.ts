/** The room that an element has. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import type { Room } from './map-view.ts'
import { forgetWidths } from './measure-text.ts'

/** In px, kept up to date. Also draws anew when a face was loaded: what was measured before is to be measured again. */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 640, height: 400 })
  const [, countFaces] = useState(0)
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return undefined
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = target
      if (width > 0 && height > 0) setRoom((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const forget = (): void => {
      forgetWidths()
      countFaces((count) => count + 1)
    }
    document.fonts.addEventListener('loadingdone', forget)
    return () => document.fonts.removeEventListener('loadingdone', forget)
  }, [])
  return room
}

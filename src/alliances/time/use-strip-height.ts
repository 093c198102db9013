/** How high the bars of the time strip are. */
import { useEffect, useState } from 'preact/hooks'

const QUERY = '(width < 900px), (height <= 820px)'
const HIGH = 60
const LOW = 40

/** Px; lower where the picture needs the room more. */
export function useStripHeight(): number {
  const [isLow, setIsLow] = useState(() => matchMedia(QUERY).matches)
  useEffect(() => {
    const list = matchMedia(QUERY)
    const follow = (): void => setIsLow(list.matches)
    list.addEventListener('change', follow)
    return () => list.removeEventListener('change', follow)
  }, [])
  return isLow ? LOW : HIGH
}

/** Whether the reader asked for less movement. */
import { useEffect, useState } from 'preact/hooks'

const QUERY = '(prefers-reduced-motion: reduce)'

/** Keeps to it when it is changed. */
export function useReducedMotion(): boolean {
  const [isReduced, setIsReduced] = useState(() => matchMedia(QUERY).matches)
  useEffect(() => {
    const list = matchMedia(QUERY)
    const follow = (): void => setIsReduced(list.matches)
    list.addEventListener('change', follow)
    return () => list.removeEventListener('change', follow)
  }, [])
  return isReduced
}

/** The graph for paper: a WebGL canvas prints empty, so the same picture is painted on a plain one just before. */
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { readPrintPalette } from '../parts/picture/palette.ts'
import { paintPicture } from './save-picture.ts'

/** Seen only in print. */
export function PrintPicture(): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const paint = (): void => {
      if (canvas.current) canvas.current.hidden = !paintPicture(canvas.current, readPrintPalette())
    }
    window.addEventListener('beforeprint', paint)
    return () => window.removeEventListener('beforeprint', paint)
  }, [])
  return <canvas class="print-picture" ref={canvas} hidden aria-hidden="true" />
}

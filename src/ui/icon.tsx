/** Small drawings for buttons and signs, drawn on a grid of 16 in the colour of the text. */

/** A drawing that there is. */
export type IconName = keyof typeof PATHS

interface IconProps {
  /** Which drawing. */
  readonly name: IconName
}

/** A drawing as tall as a line of text, hidden from assistive technology: what it stands for is said beside it. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}

const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M6 6h4v4H6z',
  fullscreen: 'M9.5 2.5h4v4M13.5 2.5l-4.5 4.5M6.5 13.5h-4v-4M2.5 13.5L7 9',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM10.5 10.5l3.5 3.5',
  open: 'M2 12.5v-9h4l1.5 2h5.5v2M2 12.5l2-5h10.5l-2 5z',
  'sort-up': 'M8 13V3M4.5 6.5L8 3l3.5 3.5',
  'sort-down': 'M8 3v10M4.5 9.5L8 13l3.5-3.5',
  pin: 'M5.5 2.5h5M6.5 2.5v4l-2.5 3h8l-2.5-3v-4M8 9.5v4.5',
  kept: 'M8 2.5v6.5M5 6.5L8 9.5L11 6.5M2.5 10v3.5h11V10',
  unkept: 'M8 2.5v6M8 11.2v.6M2.5 10v3.5h11V10',
  'kept-elsewhere': 'M2.5 4.5h8v7h-8zM5.5 4.5v-2h8v7h-3',
  external: 'M9 2.5h4.5V7M13.5 2.5L7.5 8.5M6 3.5H2.5v10h10V10',
} as const

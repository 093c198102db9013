/** Makes the icons of the installed app from `public/icon.svg`: `npx tsx tests/rig/make-icons.ts`, after each change of it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts'
import { findChromium } from './find-chromium.ts'

const PUBLIC = resolve(import.meta.dirname, '../../public')
/** Sizes in px. Of a maskable icon a device may cut off all but a circle of 80 % of its width: the drawing has to lie within. */
const ICONS = [
  { name: 'icon-192.png', size: 192, share: 1 },
  { name: 'icon-512.png', size: 512, share: 1 },
  { name: 'icon-maskable-512.png', size: 512, share: 0.66 },
] as const

const drawing = readFileSync(resolve(PUBLIC, 'icon.svg'), 'utf8')
const ground = /fill="(#\w+)"/.exec(drawing)?.[1] ?? 'none'
const path = await findChromium()
const browser = await chromium.launch({ args: [...CHROMIUM_ARGUMENTS], ...(path ? { executablePath: path } : {}) })
for (const { name, size, share } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const width = Math.round(size * share)
  const isWhole = share === 1
  await page.setContent(`<style>
    body { margin: 0; width: ${size}px; height: ${size}px; display: grid; place-items: center; background: ${isWhole ? 'transparent' : ground} }
    svg { display: block; width: ${width}px; height: ${width}px }
  </style>${drawing}`)
  await page.screenshot({ path: resolve(PUBLIC, name), omitBackground: isWhole })
  await page.close()
}
await browser.close()

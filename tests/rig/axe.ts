/** Asks axe-core whether a page can be used by everybody. */
import axeCore, { type AxeResults, type NodeResult } from 'axe-core'
import type { Page } from 'playwright'

/** Fails with one line for each element of the page that breaks a rule of axe-core: rule, selector, summary. Waits for what is moving or
 * fading to come to its end, since half a fade has half its contrast. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity))
  await page.evaluate(axeCore.source)
  const { violations }: AxeResults = await page.evaluate(() => globalThis.axe.run(document, { preload: false }))
  const lines = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => describeNode(id, help, node)))
  if (lines.length > 0) throw new Error(`axe-core found ${lines.length} at ${page.url()}:\n${lines.join('\n')}`)
}

function describeNode(rule: string, help: string, node: NodeResult): string {
  const summary = (node.failureSummary ?? help).replaceAll(/\s+/g, ' ')
  return `${rule} | ${node.target.flat().join(' ')} | ${summary}`
}

declare global {
  // Why: axe-core puts itself on the page under this name.
  var axe: typeof axeCore
}

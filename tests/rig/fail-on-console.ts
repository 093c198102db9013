/** Makes a test fail on a warning or an error in the console that it did not expect; set up before every test file. */
import { afterAll, afterEach } from 'vitest'

type Level = 'warn' | 'error'

interface Message {
  readonly level: Level
  readonly text: string
}

const heard: Message[] = []
const expected: { readonly level: Level; readonly pattern: RegExp }[] = []

/** Says that the running test must make the console say this at least once; the test fails if it does not. */
export function expectConsole(level: Level, pattern: RegExp): void {
  expected.push({ level, pattern })
}

listen('warn')
listen('error')
afterEach(judge)
// Why again: a message may come after the last test, while the file is taken down.
afterAll(judge)

function listen(level: Level): void {
  console[level] = (...values: unknown[]) => {
    heard.push({ level, text: values.map(toText).join(' ') })
  }
}

function toText(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function judge(): void {
  const messages = heard.splice(0)
  const expectations = expected.splice(0)
  const unexpected = messages.filter((message) => !expectations.some((one) => isMatch(one, message)))
  const missing = expectations.filter((one) => !messages.some((message) => isMatch(one, message)))
  const complaints = [
    ...unexpected.map(({ level, text }) => `unexpected console.${level}: ${text}`),
    ...missing.map(({ level, pattern }) => `expected console.${level} never came: ${String(pattern)}`),
  ]
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
}

function isMatch(expectation: { level: Level; pattern: RegExp }, message: Message): boolean {
  return expectation.level === message.level && expectation.pattern.test(message.text)
}

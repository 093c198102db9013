/** What there is to teach with: one file a part, loaded when it is first opened. */
import { computed } from '@preact/signals'
import type { FunctionComponent, JSX } from 'preact'
import { teachPart, type TeachPart } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { LazyPart } from '../ui/lazy-part.tsx'
import { Stories } from './stories.tsx'

const PARTS: Readonly<Record<TeachPart, () => Promise<FunctionComponent>>> = {
  stories: async () => Stories,
  exercises: async () => (await import('./exercises/exercises.tsx')).Exercises,
  questions: async () => (await import('./questions/questions.tsx')).Questions,
  class: async () => (await import('./class/class-work.tsx')).ClassWork,
  'eight-questions': async () => (await import('./eight-questions/eight-questions.tsx')).EightQuestions,
  glossary: async () => (await import('./glossary/glossary.tsx')).Glossary,
  handouts: async () => (await import('./handouts/handouts.tsx')).Handouts,
}

const isOpen = Object.fromEntries(Object.keys(PARTS).map((part) => [part, computed(() => teachPart.value === part)]))

/** The part that is open. */
export function OpenPart(): JSX.Element {
  const part = teachPart.value
  const missing = { text: messages.value.partMissing, reload: messages.value.reload }
  return <LazyPart key={part} isWanted={isOpen[part] ?? NEVER} load={PARTS[part]} missing={missing} />
}

const NEVER = computed(() => false)

/** The dialog in which a text becomes an article of a dossier. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import '../../styles/annotate-articles.css'
import {
  begunFields, begunText, isAnythingBegun, isBegunRead, isBegunRefused, openBegun, setBegunField, throwAwayBegun,
} from '../../state/annotating/begun-article.ts'
import { goToArticle, makeArticle, type ArticlePlace, type MadeArticle } from '../../state/annotating/make-article.ts'
import { askNewArticle, newArticleAsked } from '../../state/annotating/new-article.ts'
import { dossier } from '../../state/project.ts'
import { SAMPLE } from '../../state/sample-address.ts'
import { announce } from '../../ui/live-region.tsx'
import { MessageDialog } from '../../ui/message-dialog.tsx'
import { issueWords } from '../issue-words.ts'
import { ArticleFields } from './article-fields.tsx'
import { articlesWords } from './articles-words.ts'
import { goToText } from './go-to-text.ts'
import { PlaceChoice } from './place-choice.tsx'
import { SourceField } from './source-field.tsx'

/** Open while it is asked for. Closing it keeps what was begun. */
export function NewArticle(): JSX.Element | null {
  return newArticleAsked.value ? <Dialog /> : null
}

function Dialog(): JSX.Element {
  const words = articlesWords.value.new
  const id = useId()
  const place = useSignal<ArticlePlace>(firstPlace())
  const outcome = useSignal<MadeArticle | undefined>(undefined)
  const isMaking = useSignal(false)
  const wasThere = useSignal(false)
  useEffect(() => {
    void openBegun().then(() => (wasThere.value = isAnythingBegun.peek()))
  }, [])
  const close = (): void => askNewArticle(false)
  const make = async (): Promise<void> => {
    if (isMaking.value) return
    isMaking.value = true
    const made = await makeArticle(place.value, SAMPLE).finally(() => (isMaking.value = false))
    outcome.value = made
    if (made.type === 'made') {
      close()
      announce(words.made(made.article.title))
      goToText()
    } else if (made.type === 'missing') document.getElementById(made.part === 'text' ? `${id}-text` : `${id}-title`)?.focus()
  }
  const throwAway = (): void => {
    throwAwayBegun()
    outcome.value = undefined
    wasThere.value = false
    announce(words.thrownAway)
    requestAnimationFrame(() => document.getElementById(`${id}-text`)?.focus())
  }
  const missing = outcome.value?.type === 'missing' ? outcome.value.part : undefined
  const isTextMissing = missing === 'text' && begunText.value.trim() === ''
  return (
    <MessageDialog isOpen isWide title={words.title} closeLabel={articlesWords.value.close} onClose={close} actions={[
      ...(isAnythingBegun.value ? [{ label: words.throwAway, onChoose: throwAway }] : []),
      { label: words.make, kind: 'primary', onChoose: () => void make() },
    ]}>
      <div class="new-article">
        {wasThere.value && isBegunRead.value && <p class="field-hint" role="status">{words.again}</p>}
        <SourceField id={`${id}-text`} bad={isTextMissing ? words.missing.text : ''} />
        <fieldset class="new-article-part">
          <legend class="card-heading">{words.about}</legend>
          <ArticleFields id={id} value={begunFields.value} onField={setBegunField} />
        </fieldset>
        <PlaceChoice value={place.value} onChange={(next) => (place.value = next)} />
        {isBegunRefused.value && <p class="field-hint">{words.notKept}</p>}
        <div class="outcome" role="alert"><Outcome outcome={outcome.value} onGo={close} /></div>
      </div>
    </MessageDialog>
  )
}

/** Why not: there is no article. */
function Outcome({ outcome, onGo }: { outcome: MadeArticle | undefined; onGo: () => void }): JSX.Element | null {
  const words = articlesWords.value.new
  switch (outcome?.type) {
    case 'missing': {
      const isThere = outcome.part === 'text' ? begunText.value.trim() !== '' : Boolean(begunFields.value.title)
      return isThere ? null : <p class="field-note">{words.missing[outcome.part]}</p>
    }
    case 'no-vocabulary':
      return <p class="field-note">{words.noVocabulary}</p>
    case 'refused':
      return <>{outcome.issues.map((one) => <p key={one.code} class="field-note">{Object.values(issueWords(one)).join(' ')}</p>)}</>
    case 'present':
      return (
        <div class="present-note">
          <p>{words.present(outcome.article.title)}</p>
          <button type="button" class="button" onClick={() => {
            goToArticle(outcome.article)
            onGo()
            announce(words.opened(outcome.article.title))
            goToText()
          }}>{words.goThere}</button>
        </div>
      )
    default:
      return null
  }
}

/** Without any vocabulary nothing can be claimed. */
function firstPlace(): ArticlePlace {
  return dossier.peek().ontology.relations.length > 0 ? { type: 'here' } : { type: 'new', vocabulary: 'own', withEntities: false }
}

/** Into which dossier a new article goes. */
import type { JSX } from 'preact'
import type { ArticlePlace } from '../../state/annotating/make-article.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { articlesWords } from './articles-words.ts'

export function PlaceChoice({ value, onChange }: { value: ArticlePlace; onChange: (place: ArticlePlace) => void }): JSX.Element {
  const words = articlesWords.value.new
  return (
    <div class="new-article-part place-choice">
      <Segmented legend={words.where} legendVisible value={value.type} options={[
        { id: 'here', label: words.here }, { id: 'new', label: words.anew },
      ]} onChange={(type) => onChange(type === 'here' ? { type } : { type, vocabulary: 'open', withEntities: false })} />
      {value.type === 'new' && (
        <>
          <Segmented legend={words.vocabulary} legendVisible value={value.vocabulary} options={[
            { id: 'open', label: words.vocabularies.open }, { id: 'own', label: words.vocabularies.own },
          ]} onChange={(vocabulary) => onChange({ ...value, vocabulary })} />
          <Segmented legend={words.entities} legendVisible value={value.withEntities ? 'known' : 'none'} options={[
            { id: 'known', label: words.entityChoices.known }, { id: 'none', label: words.entityChoices.none },
          ]} onChange={(choice) => onChange({ ...value, withEntities: choice === 'known' })} />
          <p class="field-hint">{words.newHint}</p>
        </>
      )}
    </div>
  )
}

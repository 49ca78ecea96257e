import { civilDate, type Entry, suggestionsFor, withSuggestion } from '#domain'
import { readTitle, suggestionTexts, suggestionWords } from '#i18n'
import { Icon } from '#ui'
import styles from './TitleSuggestions.module.css'

type Props = { entry: Entry; onChange: (next: Entry) => void }

/** Facts read out of the title, each accepted by one tap; nothing is ever filled in silently. */
export function TitleSuggestions({ entry, onChange }: Props) {
  const suggestions = suggestionsFor(entry, readTitle(entry.title), civilDate(new Date()))
  if (suggestions.length === 0) return null
  return (
    <fieldset class={styles.suggestions}>
      <legend class={styles.title}>{suggestionTexts.title}</legend>
      {suggestions.map((suggestion) => (
        <button
          key={suggestion.field}
          type="button"
          class={styles.chip}
          onClick={({ currentTarget }) => {
            neighbourOf(currentTarget)?.focus()
            onChange(withSuggestion(entry, suggestion))
          }}
        >
          <Icon name="plus" size="small" />
          {suggestionWords(suggestion)}
        </button>
      ))}
      {suggestions.length > 1 && (
        <button
          type="button"
          class={styles.all}
          onClick={({ currentTarget }) => {
            titleOf(currentTarget)?.focus()
            onChange(suggestions.reduce(withSuggestion, entry))
          }}
        >
          {suggestionTexts.acceptAll}
        </button>
      )}
    </fieldset>
  )
}

/** An accepted chip goes away: the focus moves to the next one, or back to the title. */
function neighbourOf(chip: HTMLElement): HTMLElement | null | undefined {
  const around = [chip.nextElementSibling, chip.previousElementSibling]
  return around.find((one) => one instanceof HTMLButtonElement) ?? titleOf(chip)
}

function titleOf(chip: HTMLElement): HTMLElement | null | undefined {
  return chip.closest('fieldset')?.parentElement?.querySelector('input')
}

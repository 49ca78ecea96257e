import styles from './Marked.module.css'

type Props = { parts: readonly { readonly text: string; readonly isFound: boolean }[] }

/** A text with the found words marked. */
export function Marked({ parts }: Props) {
  return (
    <>
      {parts.map(({ text, isFound }, place) =>
        isFound ? (
          <mark key={place} class={styles.mark}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  )
}

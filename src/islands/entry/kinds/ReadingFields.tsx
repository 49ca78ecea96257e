import type { ReadingList } from '#domain'
import { studyFieldTexts } from '#i18n'
import { DateField, Disclosure, ProseField } from '#ui'
import { EditableRows } from '../EditableRows.tsx'
import styles from '../EntryEditor.module.css'
import type { FieldsProps } from '../EntryEditor.tsx'
import { LineField } from '../LineField.tsx'

type Book = ReadingList['books'][number]

/** Books, one a row; author, day and a note fold away under each (S0 ¶7). */
export function ReadingFields({ entry, onChange }: FieldsProps<ReadingList>) {
  return (
    <>
      <ProseField
        label={studyFieldTexts.readingText}
        value={entry.text}
        maxLength={20_000}
        onInput={(text) => onChange({ ...entry, text })}
      />
      <EditableRows
        label={studyFieldTexts.books}
        name={studyFieldTexts.book}
        addLabel={studyFieldTexts.addBook}
        rows={entry.books.map(({ title, ...book }) => ({ ...book, text: title }))}
        blank={{ text: '' }}
        most={500}
        isOrdered
        onChange={(rows) =>
          onChange({ ...entry, books: rows.map(({ text, ...book }) => ({ ...book, title: text })) })
        }
        under={(book, change) => <BookFields book={book} onChange={change} />}
      />
    </>
  )
}

type BookRow = Omit<Book, 'title'> & { text: string }

function BookFields({ book, onChange }: { book: BookRow; onChange: (next: BookRow) => void }) {
  return (
    <Disclosure summary={studyFieldTexts.bookDetails}>
      <div class={styles.pair}>
        <LineField
          label={studyFieldTexts.bookAuthor}
          value={book.author}
          onChange={(author) => onChange({ ...book, author })}
        />
        <LineField
          label={studyFieldTexts.bookNote}
          help={studyFieldTexts.bookNoteHelp}
          value={book.note}
          onChange={(note) => onChange({ ...book, note })}
        />
      </div>
      <DateField
        label={studyFieldTexts.finishedOn}
        value={book.finishedOn}
        onChange={(finishedOn) => onChange({ ...book, finishedOn })}
      />
    </Disclosure>
  )
}

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { type DrawingOutline, drawingOutlines } from '#domain'
import { drawingTexts } from '#i18n'
import { SelectField, TextField } from '#ui'
import styles from './DrawingDialog.module.css'
import { colourNames, colours, type Hand, tools, widthNames, widths } from './palette.ts'

type Props = {
  hand: Hand
  onHand: (hand: Hand) => void
  outline: DrawingOutline
  onOutline: (outline: DrawingOutline) => void
  hasOutlines: boolean
}

const toolWords = {
  pen: drawingTexts.pen,
  eraser: drawingTexts.eraser,
  label: drawingTexts.label,
} as const

const outlines = drawingOutlines.map((value) => ({ value, label: drawingTexts.outlines[value] }))

/** What to draw with, and on what. */
export function Toolbox({ hand, onHand, outline, onOutline, hasOutlines }: Props) {
  return (
    <div class={styles.tools}>
      <Choice
        label={drawingTexts.tool}
        values={tools}
        value={hand.tool}
        onChoose={(tool) => onHand({ ...hand, tool })}
        draw={(tool) => <span class={styles.word}>{toolWords[tool]}</span>}
      />
      {hand.tool !== 'eraser' && (
        <Choice
          label={drawingTexts.colour}
          values={colourNames}
          value={hand.colour}
          words={drawingTexts.colours}
          onChoose={(colour) => onHand({ ...hand, colour })}
          draw={(colour) => <Dot radius={9} fill={colours[colour]} />}
        />
      )}
      {hand.tool !== 'label' && (
        <Choice
          label={drawingTexts.width}
          values={widthNames}
          value={hand.width}
          words={drawingTexts.widths}
          onChoose={(width) => onHand({ ...hand, width })}
          draw={(width) => <Dot radius={2 + widths[width] / 4} fill="currentColor" />}
        />
      )}
      {hand.tool === 'label' && (
        <TextField
          label={drawingTexts.labelText}
          help={drawingTexts.labelHelp}
          value={hand.text}
          maxLength={60}
          onInput={(text) => onHand({ ...hand, text })}
        />
      )}
      {hasOutlines && (
        <SelectField
          label={drawingTexts.outline}
          value={outline}
          options={outlines}
          onChange={(name) => name && onOutline(name)}
        />
      )}
    </div>
  )
}

function Dot({ radius, fill }: { radius: number; fill: string }) {
  return (
    <svg class={styles.dot} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r={radius} fill={fill} stroke="currentColor" stroke-opacity="0.4" />
    </svg>
  )
}

type ChoiceProps<V extends string> = {
  label: string
  values: readonly V[]
  value: V
  /** Said where the drawing has no word of its own. */
  words?: Record<V, string>
  onChoose: (value: V) => void
  draw: (value: V) => ComponentChildren
}

/** One of a few, as native radio buttons under small drawings. */
function Choice<V extends string>({ label, values, value, words, onChoose, draw }: ChoiceProps<V>) {
  const name = useId()
  return (
    <fieldset class={styles.choice}>
      <legend class="visually-hidden">{label}</legend>
      {values.map((one) => (
        <label key={one} class={styles.option} title={words?.[one]}>
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            checked={one === value}
            aria-label={words?.[one]}
            onChange={() => onChoose(one)}
          />
          {draw(one)}
        </label>
      ))}
    </fieldset>
  )
}

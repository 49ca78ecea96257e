import { cancelFileLabel, dismissFileLabel, uiTexts } from '#i18n'
import styles from './FileProgressList.module.css'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'

export type FileTask = { id: string; name: string } & (
  | { state: 'waiting' }
  /** `progress` from 0 to 1, undefined while not known. */
  | { state: 'working'; progress?: number | undefined }
  | { state: 'done'; note?: string | undefined }
  | { state: 'failed'; message: string }
)

type Props = {
  tasks: readonly FileTask[]
  onCancel: (id: string) => void
  onDismiss: (id: string) => void
}

/** Files on their way in, each with its own end. */
export function FileProgressList({ tasks, onCancel, onDismiss }: Props) {
  return (
    <ul class={styles.list}>
      {tasks.map((task) => (
        <li key={task.id} class={styles.task} data-state={task.state}>
          <TaskSign task={task} />
          <div class={styles.words}>
            <span class={styles.name}>{task.name}</span>
            <TaskState task={task} />
          </div>
          <TaskButton task={task} onCancel={onCancel} onDismiss={onDismiss} />
        </li>
      ))}
    </ul>
  )
}

function TaskSign({ task }: { task: FileTask }) {
  if (task.state === 'done') return <Icon name="check" />
  return <Icon name={task.state === 'failed' ? 'circle-alert' : 'file'} />
}

function TaskState({ task }: { task: FileTask }) {
  switch (task.state) {
    case 'waiting':
      return <span class={styles.note}>{uiTexts.fileWaiting}</span>
    case 'working':
      return <progress class={styles.bar} value={task.progress} max={1} aria-label={task.name} />
    case 'done':
      return task.note ? <span class={styles.note}>{task.note}</span> : null
    case 'failed':
      return (
        <span class={styles.message} role="alert">
          {task.message}
        </span>
      )
  }
}

function TaskButton({
  task,
  onCancel,
  onDismiss,
}: { task: FileTask } & Pick<Props, 'onCancel' | 'onDismiss'>) {
  switch (task.state) {
    case 'waiting':
    case 'working':
      return <IconButton icon="x" label={cancelFileLabel(task.name)} onClick={() => onCancel(task.id)} />
    case 'failed':
      return <IconButton icon="x" label={dismissFileLabel(task.name)} onClick={() => onDismiss(task.id)} />
    case 'done':
      return null
  }
}

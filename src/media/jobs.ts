import type { Result } from '#failure'
import { type CopyFailure, type CopyOptions, copyPicture, type PictureCopy } from './copy-picture.ts'
import { type Examined, type ExamineFailure, examine } from './examine.ts'
import type { SheetLook, Straightened, StraightenOptions } from './straighten.ts'

/** What a worker may be asked for. It does one job at a time, so it holds one decoded picture at most. */
export type Jobs = {
  examine: {
    input: { file: Blob; isAttachment: boolean }
    output: Result<Examined, ExamineFailure>
  }
  copy: {
    input: { picture: Blob; options: CopyOptions }
    output: Result<PictureCopy, CopyFailure>
  }
  look: {
    input: { photo: Blob }
    output: Result<SheetLook, CopyFailure>
  }
  straighten: {
    input: { photo: Blob; options: StraightenOptions }
    output: Result<Straightened, CopyFailure>
  }
}

export type JobName = keyof Jobs
export type Request<N extends JobName = JobName> = { name: N; input: Jobs[N]['input'] }
export type Reply<N extends JobName = JobName> =
  | { kind: 'share'; share: number }
  | { kind: 'done'; output: Jobs[N]['output'] }

type OnShare = (share: number) => void

const performers: {
  [N in JobName]: (input: Jobs[N]['input'], onShare: OnShare) => Promise<Jobs[N]['output']>
} = {
  examine: ({ file, isAttachment }, onShare) => examine(file, isAttachment, onShare),
  copy: ({ picture, options }) => copyPicture(picture, options),
  look: async ({ photo }) => (await import('./straighten.ts')).lookAtSheet(photo),
  straighten: async ({ photo, options }) => (await import('./straighten.ts')).straighten(photo, options),
}

export function perform<N extends JobName>(
  request: Request<N>,
  onShare: OnShare,
): Promise<Jobs[N]['output']> {
  return performers[request.name](request.input, onShare)
}

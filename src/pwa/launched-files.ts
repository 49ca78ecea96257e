type LaunchQueue = {
  setConsumer: (consumer: (launch: { files?: readonly FileSystemFileHandle[] }) => void) => void
}

/**
 * Gives over the files with which the system opened the installed app: «Открыть с помощью». One that cannot be
 * read any more is left out. Does nothing where the browser opens no files.
 */
export function takeLaunchedFiles(onFiles: (files: File[]) => void, queue = launchQueue()): void {
  queue?.setConsumer(async ({ files = [] }) => {
    const read = await Promise.allSettled(files.map((handle) => handle.getFile()))
    const found = read.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []))
    if (found.length > 0) onFiles(found)
  })
}

/** Only browsers that install apps on a computer have it, and it is not in the types of the platform. */
function launchQueue(): LaunchQueue | undefined {
  const queue: LaunchQueue | undefined = Reflect.get(globalThis, 'launchQueue')
  return queue
}

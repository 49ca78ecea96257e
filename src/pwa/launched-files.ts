type LaunchQueue = {
  setConsumer: (consumer: (launch: { files?: readonly FileSystemFileHandle[] }) => void) => void
}

/** Gives over the files with which the system opened the installed app: «Открыть с помощью». */
export function takeLaunchedFiles(onFiles: (files: File[]) => void): void {
  const queue = launchQueue()
  queue?.setConsumer(({ files = [] }) => {
    if (files.length === 0) return
    void Promise.all(files.map((handle) => handle.getFile())).then(onFiles)
  })
}

/** Only browsers that install apps on a computer have it, and it is not in the types of the platform. */
function launchQueue(): LaunchQueue | undefined {
  return 'launchQueue' in window ? (window.launchQueue as LaunchQueue) : undefined
}

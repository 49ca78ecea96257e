// libheif (LGPL-3.0), compiled to WebAssembly, in files of its own: fetched only when a browser cannot do it itself.
import libheif from 'libheif-js/libheif-wasm/libheif.js'
import wasmUrl from 'libheif-js/libheif-wasm/libheif.wasm?url'

/** The main picture of a HEIC file, upright. Rejects with InvalidStateError when the data is damaged. */
export async function decodeHeic(picture: Blob): Promise<ImageBitmap> {
  const { HeifDecoder } = await open()
  const images = new HeifDecoder().decode(new Uint8Array(await picture.arrayBuffer()))
  try {
    const [first] = images
    if (!first) throw new DOMException('No picture inside', 'InvalidStateError')
    const image = images.find((one) => one.is_primary()) ?? first
    return await createImageBitmap(await pixelsOf(image))
  } finally {
    for (const image of images) image.free()
  }
}

async function open(): Promise<libheif.Module> {
  const program = await fetch(wasmUrl)
  if (!program.ok) throw new Error(`Cannot open HEIC: the decoder is not here (${program.status})`)
  return libheif({ wasmBinary: await program.arrayBuffer() })
}

function pixelsOf(image: libheif.Picture): Promise<ImageData> {
  const drawing = new ImageData(image.get_width(), image.get_height())
  return new Promise((resolve, reject) => {
    image.display(drawing, (drawn) =>
      drawn ? resolve(drawing) : reject(new DOMException('The picture is damaged', 'InvalidStateError')),
    )
  })
}

/** A picture drawn as SVG, as the JPEG that a camera or a scanner would give. Rejects when it cannot be drawn. */
export async function drawSvg(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return await toJpeg(image)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function toJpeg(image: HTMLImageElement): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return new Promise((resolve, reject) => {
    const settle = (blob: Blob | null) =>
      blob === null ? reject(new Error('Cannot draw the example: the canvas is empty')) : resolve(blob)
    canvas.toBlob(settle, 'image/jpeg', 0.88)
  })
}

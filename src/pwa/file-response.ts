const nameHeader = 'x-file-name'

/** A file as a cache keeps it. Its name may hold letters that a header may not. */
export function responseOf(file: File): Response {
  const headers = { 'content-type': file.type, [nameHeader]: encodeURIComponent(wellFormed(file.name)) }
  return new Response(file, { headers })
}

export async function fileOf(response: Response): Promise<File> {
  const name = decodeURIComponent(response.headers.get(nameHeader) ?? '')
  const bytes = await response.blob()
  return new File([bytes], name, { type: bytes.type })
}

/** Half of a surrogate pair cannot be encoded; such a name comes from a broken system. */
function wellFormed(name: string): string {
  return name.replace(/\p{Cs}/gu, '\ufffd')
}

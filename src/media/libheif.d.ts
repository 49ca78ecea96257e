/** The few calls of libheif-js that are used; the package declares only what Emscripten generates. */
declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  interface HeifImage {
    get_width(): number
    get_height(): number
    is_primary(): boolean
    /** Writes opaque RGBA points into `image`; the callback gets null for damaged data. */
    display(image: ImageData, done: (image: ImageData | null) => void): void
    free(): void
  }
  interface HeifModule {
    HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] }
  }
  export default function libheif(): Promise<HeifModule>
}

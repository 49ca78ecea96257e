/** The few calls of libheif-js that are used; the package declares only what Emscripten generates. */
declare module 'libheif-js/libheif-wasm/libheif.js' {
  namespace libheif {
    interface Picture {
      get_width(): number
      get_height(): number
      is_primary(): boolean
      /** Writes opaque RGBA points into `image`; the callback gets null for damaged data. */
      display(image: ImageData, done: (image: ImageData | null) => void): void
      free(): void
    }
    interface Module {
      HeifDecoder: new () => { decode(bytes: Uint8Array): Picture[] }
    }
  }
  function libheif(options: { wasmBinary: ArrayBuffer }): libheif.Module
  export default libheif
}

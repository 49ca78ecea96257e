import { type Bytes, concat, utf8 } from '#bytes'

const rate = 16_000
const secondsABeat = 0.42

/** The snail's song: semitones from a' = 440 Hz, and beats. Slow, as it should be. */
const song: readonly (readonly [semitones: number, beats: number])[] = [
  [-9, 1],
  [-5, 1],
  [-2, 1],
  [0, 2],
  [-2, 1],
  [-5, 2],
  [-7, 1],
  [-9, 3],
  [-7, 1],
  [-5, 1],
  [-4, 1],
  [-2, 3],
  [-5, 1],
  [-7, 1],
  [-9, 4],
]

/** The melody as a WAV file: one voice, 16 bits, 16 kHz. */
export function playMelody(): Bytes {
  const notes = song.map(([semitones, beats]) => playNote(440 * 2 ** (semitones / 12), beats * secondsABeat))
  const sound = concat(notes)
  return concat([waveHeader(sound.length), sound])
}

/** A plucked string: overtones that fade sooner the higher they are. */
function playNote(frequency: number, seconds: number): Bytes {
  const samples = new DataView(new ArrayBuffer(2 * Math.round(rate * seconds)))
  for (let at = 0; at < samples.byteLength / 2; at++) {
    const time = at / rate
    const attack = Math.min(1, time * 60)
    const release = Math.min(1, (seconds - time) * 30)
    const string = [1, 2, 3].reduce((sum, overtone) => sum + partial(frequency, overtone, time), 0)
    samples.setInt16(2 * at, Math.round(12_000 * attack * release * string), true)
  }
  return new Uint8Array(samples.buffer)
}

function partial(frequency: number, overtone: number, time: number): number {
  return (Math.sin(2 * Math.PI * frequency * overtone * time) * Math.exp(-2 * overtone * time)) / overtone
}

function waveHeader(bytes: number): Bytes {
  const format = new DataView(new ArrayBuffer(16))
  format.setUint16(0, 1, true)
  format.setUint16(2, 1, true)
  format.setUint32(4, rate, true)
  format.setUint32(8, rate * 2, true)
  format.setUint16(12, 2, true)
  format.setUint16(14, 16, true)
  return concat([
    utf8('RIFF'),
    uint32(36 + bytes),
    utf8('WAVEfmt '),
    uint32(16),
    new Uint8Array(format.buffer),
    utf8('data'),
    uint32(bytes),
  ])
}

function uint32(value: number): Bytes {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24)
}

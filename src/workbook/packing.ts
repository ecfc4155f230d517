/** Bytes of a part, packed, with what the zip and civic's mark have to say of them. */
export interface Packed {
  /** As deflate has them, in pieces. */
  readonly pieces: readonly Uint8Array[];
  /** The CRC-32 of the bytes as they were. */
  readonly checksum: number;
  /** How many they were. */
  readonly size: number;
  /** Their digest in hexadecimal digits. */
  readonly digest: string;
}

/** A part on its way into the zip. */
export interface Packing {
  /** Kept once the bytes have been taken in: only then may their place be written again. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly end: () => Promise<Packed>;
}

/** Begins to pack a part. src/workbook itself knows only bytes: what packs is handed in. */
export type Pack = () => Packing;

const encoder = new TextEncoder();
/** Bytes handed over at once: fewer would be handed over more often, each time to another thread. */
const bufferSize = 1 << 16;

/** A part written as text. */
export interface PartWriter {
  readonly write: (text: string) => Promise<void>;
  readonly end: () => Promise<Packed>;
}

/** Writes a part piece by piece, so that it is never in memory whole: one buffer is filled while the other is packed. */
export function partWriter(pack: Pack): PartWriter {
  const packing = pack();
  let filling = new Uint8Array(bufferSize);
  let handed = new Uint8Array(bufferSize);
  let used = 0;
  let taken = Promise.resolve();
  const handOver = async (): Promise<void> => {
    await taken;
    [filling, handed] = [handed, filling];
    taken = packing.write(handed.subarray(0, used));
    used = 0;
  };
  return {
    write: async (text) => {
      for (let rest = text; ;) {
        const { read, written } = encoder.encodeInto(rest, filling.subarray(used));
        used += written;
        if (read === rest.length) return;
        rest = rest.slice(read);
        await handOver();
      }
    },
    end: async () => {
      await handOver();
      await taken;
      return packing.end();
    },
  };
}

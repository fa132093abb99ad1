import { invoke } from './bridge.ts';
import { toBase64 } from './save-bytes.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

const PIECE_BYTES = 3_000_000;

/** Hands a file to the host in pieces, since one call has a limit; null when the host holds it whole. */
export async function loadFile(
  channel: 'backup:load' | 'scores:load',
  file: Blob,
  progress?: (percent: number) => void,
): Promise<HostFailure | null> {
  // an empty file is handed over too: the host says what is wrong with it
  for (let offset = 0; offset === 0 || offset < file.size; offset += PIECE_BYTES) {
    const bytes = new Uint8Array(await file.slice(offset, offset + PIECE_BYTES).arrayBuffer());
    const loaded = await invoke(channel, { offset, chunk: toBase64(bytes) });
    if (!loaded.ok) return loaded.error;
    progress?.(file.size === 0 ? 100 : Math.floor((100 * loaded.value.bytes) / file.size));
  }
  return null;
}

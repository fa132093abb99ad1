import { errorCode } from '../files/disk-failure.ts';
import { StickMissing } from './marker.ts';
import { StickSilent } from './stick-disk.ts';

/** Why the third copy is not being kept. */
export type Trouble = 'missing' | 'silent' | 'full' | 'unwritable';

const GONE = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ENOTCONN', 'ESTALE']);
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Names what went wrong on the stick. A device pulled out in the middle of a write mostly says EIO, as a broken one does. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof StickSilent) return 'silent';
  const code = errorCode(error) ?? '';
  if (error instanceof StickMissing || GONE.has(code)) return 'missing';
  return FULL.has(code) ? 'full' : 'unwritable';
}

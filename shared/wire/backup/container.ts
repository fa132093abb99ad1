import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '#shared/base/result.ts';
import { backupHeaderSchema, type BackupHeader } from './header.ts';

/** A backup taken apart but still sealed. `lock` are the exact bytes to give AES-GCM as additional data. */
export type SealedBackup = { readonly header: BackupHeader; readonly lock: Uint8Array; readonly sealed: Uint8Array };
export type ContainerFailure = {
  readonly kind: 'not_a_backup' | 'newer_backup' | 'header_unreadable' | 'cut_short' | 'damaged';
};

const FIRST_LINE = 'kaoping/backup/1\n';
const LF = 0x0a;
/** A header is a few hundred bytes; what has no line feed by here is none. */
const HEADER_LIMIT = 4096;

/** Everything the sealing needs to know of a header before there is any ciphertext. */
export type HeaderDraft = Omit<BackupHeader, 'sealedBytes' | 'sha256'>;

/**
 * The additional data for AES-GCM: format, and the header without what is only known afterwards. Length and hash need no
 * lock of their own; the tag holds the ciphertext anyway.
 */
export const lockOf = (draft: HeaderDraft): Uint8Array => {
  const { backupId, stationId, practice, createdAt, kdf, cipher } = draft;
  return utf8ToBytes(FIRST_LINE + JSON.stringify({ backupId, stationId, practice, createdAt, kdf, cipher }));
};

/** What stands before the ciphertext with its tag. It is as long whatever the hash, which is only known at the end. */
export function containerHead(draft: HeaderDraft, sealed: Pick<BackupHeader, 'sealedBytes' | 'sha256'>): Uint8Array {
  const { backupId, stationId, practice, createdAt, kdf, cipher } = draft;
  const { sealedBytes, sha256: hash } = sealed;
  const header: BackupHeader = { backupId, stationId, practice, createdAt, kdf, cipher, sealedBytes, sha256: hash };
  return utf8ToBytes(`${FIRST_LINE}${JSON.stringify(header)}\n`);
}

/** The whole file: format, header, and the ciphertext with its tag. */
export function writeContainer(draft: HeaderDraft, sealed: Uint8Array): Uint8Array {
  const head = containerHead(draft, { sealedBytes: sealed.length, sha256: bytesToHex(sha256(sealed)) });
  const file = new Uint8Array(head.length + sealed.length);
  file.set(head);
  file.set(sealed, head.length);
  return file;
}

/** Opens the outside of a backup. Length and hash are judged here, so that a bad copy is not taken for a wrong passphrase. */
export function readContainer(file: Uint8Array): Result<SealedBackup, ContainerFailure> {
  const first = asciiOf(file.subarray(0, FIRST_LINE.length));
  if (first !== FIRST_LINE)
    return err({ kind: /^kaoping\/backup\/[2-9]/.test(first) ? 'newer_backup' : 'not_a_backup' });
  const end = file.subarray(0, FIRST_LINE.length + HEADER_LIMIT).indexOf(LF, FIRST_LINE.length);
  const header = end === -1 ? null : readHeader(asciiOf(file.subarray(FIRST_LINE.length, end)));
  if (header === null) return err({ kind: 'header_unreadable' });
  const sealed = file.subarray(end + 1);
  if (sealed.length < header.sealedBytes) return err({ kind: 'cut_short' });
  if (sealed.length > header.sealedBytes || bytesToHex(sha256(sealed)) !== header.sha256)
    return err({ kind: 'damaged' });
  return ok({ header, lock: lockOf(header), sealed });
}

function readHeader(line: string): BackupHeader | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  const parsed = backupHeaderSchema.safeParse(json);
  return parsed.success && JSON.stringify(parsed.data) === line ? parsed.data : null;
}

/** Bytes as text, one character a byte; a header holds nothing beyond ASCII. */
const asciiOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

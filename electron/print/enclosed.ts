import { createHash } from 'node:crypto';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import type { FolderDraft, FolderFile } from './folder.ts';

/** A picture that a record names, in words of the contents: which entry names it, and of whom it is. */
export type EnclosedPicture = { readonly sha256: string; readonly of: string };

/** What an archive holds beside its papers. */
export type Enclosed = {
  /** Records, receipts, report. */
  readonly files: readonly FolderFile[];
  /** Every picture that the records name; those of a day with hundreds of people are never in memory together. */
  readonly pictures: readonly EnclosedPicture[];
  /** Null where this computer does not keep it. */
  readonly picture: (sha256: string) => Promise<Uint8Array | null>;
  /** What the station signs of the archive: the digest of its sums. */
  readonly seal: (digest: string) => Promise<Result<string, HostFailure>>;
};

/** What became of the pictures: how many lie in the folder, and which this computer lacks. */
export type FiledPictures = { readonly held: number; readonly missing: readonly string[] };

const PICTURES = '照片';
const SUMS = 'SHA256SUMS.txt';
const SEAL = 'SHA256SUMS.seal';

/** Puts each picture into the folder under its digest, one at a time and each once. */
export async function filePictures(
  { pictures, picture }: Pick<Enclosed, 'pictures' | 'picture'>,
  folder: Pick<FolderDraft, 'add'>,
): Promise<FiledPictures> {
  const held = new Set<string>();
  const missing: string[] = [];
  for (const { sha256, of } of pictures) {
    if (held.has(sha256)) continue;
    const bytes = await picture(sha256);
    if (bytes === null) missing.push(of);
    else {
      held.add(sha256);
      await folder.add({ path: [PICTURES, `${sha256}.jpg`], bytes });
    }
  }
  return { held: held.size, missing };
}

/** Adds the sums of all that lies in the folder, and the station's signature over them; answers what hinders it. */
export async function sealFolder(
  { seal }: Pick<Enclosed, 'seal'>,
  folder: Pick<FolderDraft, 'add' | 'sums'>,
): Promise<HostFailure | null> {
  const sums = Buffer.from(folder.sums());
  const sealed = await seal(createHash('sha256').update(sums).digest('hex'));
  if (!sealed.ok) return sealed.error;
  await folder.add({ path: [SUMS], bytes: sums });
  await folder.add({ path: [SEAL], bytes: Buffer.from(sealed.value) });
  return null;
}

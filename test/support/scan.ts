import { readdirSync, readFileSync, lstatSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where a secret was found: the file below the folder, and how it was written there. */
type Find = { readonly file: string; readonly secret: string; readonly form: string };

/** Fewer bytes than these turn up in random ones by chance. */
const LEAST_BYTES = 6;

/** Every file below a folder that holds one of the secrets in UTF-8, in UTF-16 either way round, or in base64 at any offset. */
export function scan(folder: string, secrets: readonly string[], skip: readonly string[] = []): Find[] {
  const forms = secrets.flatMap((secret) => formsOf(secret).map((form) => ({ secret, ...form })));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (skip.some((part) => relative(folder, path).startsWith(part))) return [];
    const bytes = bytesOf(path);
    if (bytes === null) return [];
    return forms
      .filter(({ pattern }) => bytes.includes(pattern))
      .map(({ secret, form }) => ({ file: name, secret, form }));
  });
}

function formsOf(secret: string): { readonly form: string; readonly pattern: Buffer }[] {
  const utf8 = Buffer.from(secret, 'utf8');
  const little = Buffer.from(secret, 'utf16le');
  const forms = [
    { form: 'UTF-8', pattern: utf8 },
    { form: 'UTF-16LE', pattern: little },
    { form: 'UTF-16BE', pattern: Buffer.from(little).swap16() },
    ...[0, 1, 2].map((offset) => ({ form: `base64 at ${offset}`, pattern: innerBase64(utf8, offset) })),
  ];
  return forms.filter(({ pattern }) => pattern.length >= LEAST_BYTES);
}

/** The characters of base64 that depend on the secret alone, when it begins `offset` bytes into a group of three. */
function innerBase64(bytes: Buffer, offset: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor(((offset + bytes.length) * 8) / 6);
  return Buffer.from(text.slice(from, to));
}

/** What lies in a file; null for whatever is none, and for one that a running browser took away since it was listed. */
function bytesOf(path: string): Buffer | null {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

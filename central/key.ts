import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { signedText } from '#shared/base/signing/message.ts';
import type { Receipt } from '#shared/wire/sync/receipt.ts';

/** Central's own key; its private half stays inside. */
export type CentralKey = {
  /** 64 hex digits. */
  readonly publicKey: string;
  readonly signReceipt: (text: string) => Receipt;
};

const FILE = 'central-key.pem';

/** Reads the key (PKCS#8 PEM, mode 0600) or, where `known` is null because none was ever made, makes it. */
export function openKey(folder: string, known: string | null): CentralKey {
  const file = join(folder, FILE);
  if (!existsSync(file)) {
    if (known !== null) throw new Error(`${file} is missing; restore it from the backup`);
    makeKey(folder, file);
  }
  const key = createPrivateKey(readFileSync(file));
  const publicKey = rawPublicKey(key);
  // Stations pinned the first key: signing with another would turn every receipt into a forgery.
  if (known !== null && known !== publicKey) throw new Error(`${file} is not the key this central was set up with`);
  return {
    publicKey,
    signReceipt: (text) => ({
      text,
      signature: sign(null, Buffer.from(signedText('receipt', text)), key).toString('hex'),
      publicKey,
    }),
  };
}

function makeKey(folder: string, file: string): void {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  const draft = `${file}.new`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, pem.toString());
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
  syncFolder(folder);
}

/** Makes a rename durable. Windows can't open folders, and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function rawPublicKey(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('hex');
}

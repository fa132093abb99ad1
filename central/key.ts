import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signedText } from '#shared/base/signing/message.ts';
import type { Receipt } from '#shared/wire/sync/receipt.ts';
import { keepFile } from './parts/keep-file.ts';

/** Central's own key; its private half stays inside. */
export type CentralKey = {
  /** 64 hex digits. */
  readonly publicKey: string;
  readonly signReceipt: (text: string) => Receipt;
};

const FILE = 'central-key.pem';
const PEM = { type: 'pkcs8', format: 'pem' } as const;

/** Reads the key (PKCS#8 PEM, mode 0600) or, where `known` is null because none was ever made, makes it. */
export function openKey(folder: string, known: string | null): CentralKey {
  const file = join(folder, FILE);
  if (!existsSync(file)) {
    if (known !== null) throw new Error(`${file} is missing; restore it from the backup`);
    keepFile(folder, FILE, generateKeyPairSync('ed25519').privateKey.export(PEM).toString());
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

function rawPublicKey(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('hex');
}

import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { certificateFingerprint } from '#shared/base/signing/certificate.ts';
import { keepFile } from '../parts/keep-file.ts';
import { selfSigned } from './x509.ts';

export type TlsCertificate = {
  readonly cert: string;
  readonly key: string;
  /** What stations compare before they trust it. */
  readonly fingerprint: string;
};

const CERTIFICATE = 'central-tls.pem';
const KEY = 'central-tls-key.pem';
const YEARS = 20;

/**
 * Central's certificate: the one the keeper laid into the data folder, else one that is made once and kept. Its term begins a
 * year back and lasts long: computers of exam rooms have wrong clocks, and stations know it by its fingerprint anyway.
 */
export function openCertificate(folder: string, now: Date): TlsCertificate {
  const [file, keyFile] = [join(folder, CERTIFICATE), join(folder, KEY)];
  if (existsSync(file) !== existsSync(keyFile)) throw new Error(`${file} and ${keyFile} belong together`);
  if (!existsSync(file)) make(folder, now);
  const cert = readFileSync(file, 'utf8');
  return {
    cert,
    key: readFileSync(keyFile, 'utf8'),
    fingerprint: certificateFingerprint(new X509Certificate(cert).raw),
  };
}

function make(folder: string, now: Date): void {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const from = new Date(Date.UTC(now.getUTCFullYear() - 1, 0, 1));
  const until = new Date(Date.UTC(now.getUTCFullYear() + YEARS, 0, 1));
  const own = hostname().replace(/[^A-Za-z0-9.-]/g, '') || 'kaoping-central';
  const raw = selfSigned({ privateKey, publicKey, hostNames: [own, 'localhost'], from, until });
  keepFile(folder, KEY, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  keepFile(folder, CERTIFICATE, new X509Certificate(raw).toString());
}

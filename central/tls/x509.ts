import { randomBytes, sign, type KeyObject } from 'node:crypto';

// A self-signed certificate in DER (X.509 v3, RFC 5280), written by hand: Node signs certificates nowhere, openssl is not on
// every Windows, and the libraries that could bring a dozen packages for what stations compare as one fingerprint.

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OID = 0x06;
const UTF8_STRING = 0x0c;
const SEQUENCE = 0x30;
const SET = 0x31;
const BOOLEAN_TRUE = Buffer.from([0x01, 0x01, 0xff]);
/** `[n]` around what stands inside, as the standard's EXPLICIT tags are. */
const context = (n: number): number => 0xa0 + n;

/** Object identifiers, already encoded. */
const ECDSA_WITH_SHA256 = oid('2a8648ce3d040302');
const COMMON_NAME = oid('550403');
const SUBJECT_ALT_NAME = oid('551d11');
const BASIC_CONSTRAINTS = oid('551d13');
const EXTENDED_KEY_USAGE = oid('551d25');
const SERVER_AUTH = oid('2b06010505070301');

export type CertificateFacts = {
  /** A P-256 pair. */
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The first is the subject's name too. */
  readonly hostNames: readonly [string, ...string[]];
  readonly from: Date;
  readonly until: Date;
};

/** The certificate in DER; it names itself as issuer, so only who knows its fingerprint can trust it. */
export function selfSigned({ privateKey, publicKey, hostNames, from, until }: CertificateFacts): Buffer {
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, Buffer.from(hostNames[0])))));
  const algorithm = der(SEQUENCE, ECDSA_WITH_SHA256);
  const names = der(SEQUENCE, ...hostNames.map((host) => der(0x82, Buffer.from(host, 'latin1'))));
  const extensions = der(
    SEQUENCE,
    extension(BASIC_CONSTRAINTS, der(SEQUENCE, BOOLEAN_TRUE), true),
    extension(EXTENDED_KEY_USAGE, der(SEQUENCE, SERVER_AUTH), false),
    extension(SUBJECT_ALT_NAME, names, false),
  );
  const toBeSigned = der(
    SEQUENCE,
    der(context(0), der(INTEGER, Buffer.from([2]))),
    der(INTEGER, serialNumber()),
    algorithm,
    name,
    der(SEQUENCE, time(from), time(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(context(3), extensions),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  return der(SEQUENCE, toBeSigned, algorithm, der(BIT_STRING, Buffer.from([0]), signature));
}

const extension = (id: Buffer, value: Buffer, critical: boolean): Buffer =>
  der(SEQUENCE, id, ...(critical ? [BOOLEAN_TRUE] : []), der(OCTET_STRING, value));

/** 127 random bits, never negative and never zero in front. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x7f) | 0x40, 0);
  return bytes;
}

/** UTCTime until 2049 and GeneralizedTime from then on, as RFC 5280 wants it. */
function time(at: Date): Buffer {
  const digits = `${at.toISOString().slice(0, 19).replace(/\D/g, '')}Z`;
  return at.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(digits.slice(2))) : der(0x18, Buffer.from(digits));
}

function oid(encoded: string): Buffer {
  return der(OID, Buffer.from(encoded, 'hex'));
}

/** Tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, Math.floor(length / 0x100), length % 0x100];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

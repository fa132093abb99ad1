import { decodeText } from './decode-text.ts';

/** A page of a "single file web page", as which Excel and WPS save a workbook under the name .xls or .mht. */
export type MhtmlPage = { readonly location: string; readonly html: string };

const HEAD = 2048;

/** Whether a text is MIME: its first lines are headers of a multipart message. */
export const isMhtml = (text: string): boolean =>
  /^(?:\s*[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?\s*(?:MIME-Version:|Content-Type:\s*multipart\/)/i.test(
    text.slice(0, HEAD),
  );

/** The pages of such a file that hold a table, in order. The bytes are read as Latin-1 so that each part decodes its own. */
export function mhtmlPages(bytes: Uint8Array): MhtmlPage[] {
  const raw = latin1(bytes);
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(raw)?.[1];
  const parts = boundary === undefined ? [raw] : raw.split(`--${boundary}`);
  return parts.flatMap((part) => {
    const split = /\r?\n\r?\n/.exec(part);
    if (split === null) return [];
    const headers = part.slice(0, split.index).replace(/\r?\n[ \t]+/g, ' ');
    if (!/content-type:\s*text\/html/i.test(headers)) return [];
    const html = decodePart(part.slice(split.index + split[0].length), headers);
    const location = /content-location:\s*(\S+)/i.exec(headers)?.[1] ?? '';
    return /<table/i.test(html) ? [{ location, html }] : [];
  });
}

function decodePart(body: string, headers: string): string {
  const transfer = /content-transfer-encoding:\s*([\w-]+)/i.exec(headers)?.[1]?.toLowerCase() ?? '8bit';
  const bytes =
    transfer === 'base64' ? fromBase64(body) : toBytes(transfer === 'quoted-printable' ? unquote(body) : body);
  const charset = /charset="?([\w-]+)/i.exec(headers)?.[1] ?? /charset="?([\w-]+)/i.exec(body)?.[1];
  try {
    if (charset !== undefined && !/utf-?8/i.test(charset)) return new TextDecoder(charset).decode(bytes);
  } catch {
    // a charset that nobody knows: the bytes speak for themselves
  }
  return decodeText(bytes);
}

const unquote = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const fromBase64 = (text: string): Uint8Array => toBytes(atob(text.replace(/[^A-Za-z0-9+/=]/g, '')));

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);

/** Every byte as the character of the same number; unlike the label `latin1`, which browsers read as Windows-1252. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}

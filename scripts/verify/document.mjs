import { locateBroken } from './locate.mjs';

// Takes the bytes of a file apart into lines and says where they stop being text of the format (docs/format.md, section 1).

const FIRST_LINES = { export: 'kaoping/export/1\n', batch: 'kaoping/batch/1\n' };
const LF = 0x0a;

/**
 * The parts of a file, or null where it is none of ours. `flaw` is the first place that is not text of the format; whoever
 * finds one must not read on, for nothing behind it can be trusted to be what it seems.
 */
export function openDocument(bytes) {
  const kind = kindOf(bytes);
  if (kind === null) return null;
  const lines = splitLines(bytes);
  const document = { kind, bytes, lines, flaw: null, header: null, entries: lines, closing: null, seal: null };
  document.flaw = firstLineFlaw(document) ?? textFlaw(document);
  if (document.flaw === null) frame(document);
  return document;
}

/** By the first line; one that is off by a few bytes is still recognised, even by the one bit that makes its k a brace. */
function kindOf(bytes) {
  for (const [kind, first] of Object.entries(FIRST_LINES)) {
    const alike = [...Buffer.from(first)].filter((byte, at) => bytes[at] === byte).length;
    if (alike >= first.length - 3) return kind;
  }
  return bytes[0] === 0x7b ? 'journal' : null;
}

function splitLines(bytes) {
  const lines = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LF, from);
    const to = end === -1 ? bytes.length : end;
    lines.push({ number: lines.length + 1, from, to, raw: bytes.subarray(from, to), text: '', json: undefined });
    from = to + 1;
  }
  return lines;
}

function firstLineFlaw({ kind, bytes }) {
  if (kind === 'journal') return null;
  const expected = Buffer.from(FIRST_LINES[kind]);
  const at = expected.findIndex((byte, index) => bytes[index] !== byte);
  return at === -1 ? null : { at, line: 1, exact: true, why: 'first_line' };
}

/** Every line must be the JSON that JSON.stringify writes: there is then only one way to read it. */
function textFlaw(document) {
  const { kind, bytes, lines } = document;
  const first = kind === 'journal' ? 0 : 1;
  let broken = -1;
  for (const [index, line] of lines.entries()) {
    if (index < first) continue;
    const flaw = readLine(line);
    if (flaw !== null && broken === -1) {
      broken = index;
      line.flaw = flaw;
    }
  }
  if (broken !== -1) return locateBroken(document, broken);
  const last = lines.at(-1);
  if (bytes.at(-1) !== LF) return { at: bytes.length, line: last?.number ?? 1, exact: true, why: 'cut_short' };
  return lines.length > first ? null : { at: bytes.length, line: 2, exact: true, why: 'cut_short' };
}

/** Reads a line into `text` and `json`; answers where and why it can't be. */
function readLine(line) {
  try {
    line.text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line.raw);
  } catch {
    const lossy = Buffer.from(line.raw.toString('utf8'));
    const at = line.raw.findIndex((byte, index) => lossy[index] !== byte);
    return { at: line.from + Math.max(0, at), why: 'not_utf8' };
  }
  try {
    line.json = JSON.parse(line.text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const offset = position === undefined ? 0 : Buffer.byteLength(line.text.slice(0, Number(position)));
    return { at: line.from + offset, why: 'not_json' };
  }
  const written = Buffer.from(JSON.stringify(line.json));
  if (written.equals(line.raw)) return null;
  line.json = undefined;
  const at = written.findIndex((byte, index) => line.raw[index] !== byte);
  return { at: line.from + (at === -1 ? written.length : at), why: 'not_compact' };
}

/** Which line is what. The last two of an export are its closing and its seal; where they are missing, it was cut short. */
function frame(document) {
  const { kind, bytes, lines } = document;
  if (kind === 'journal') return;
  document.header = lines[1];
  document.entries = lines.slice(2);
  if (kind === 'export') {
    document.entries = lines.slice(2, -2);
    document.closing = lines.at(-2);
    document.seal = lines.at(-1);
    if (lines.length < 5 || holds(document.seal, 'body') || holds(document.seal, 'ledger')) {
      document.flaw = { at: bytes.length, line: lines.length + 1, exact: true, why: 'cut_short' };
      return;
    }
  }
  const odd = [document.header, document.closing, document.seal].find((line) => line !== null && !isObject(line));
  if (odd !== undefined) document.flaw = { at: odd.from, line: odd.number, why: 'part_form' };
}

const isObject = ({ json }) => typeof json === 'object' && json !== null && !Array.isArray(json);
const holds = (line, field) => isObject(line) && field in line.json;

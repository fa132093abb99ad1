// Verifies an exported sitting, a plan's record, a batch or a bare journal: npm run -s verify -- FILE; the folder of an archive, by
// its path; or the square on a printed page:
// npm run -s verify -- --qr TEXT [FILE]
// Shares no code with the app and needs nothing installed but Node 20. What it checks is written in docs/format.md.
// Exit codes: 0 everything agrees; 1 something does not, and the first wrong byte is named; 2 nothing was judged: no such file, too
// large, none of ours, made to break the reader, or a wrong call.
import { readFileSync, statSync } from 'node:fs';
import { folderReport } from './verify/folder.mjs';
import { isPlan, planReport } from './verify/plan.mjs';
import { parseArgs } from 'node:util';
import { examine } from './verify/examine.mjs';
import { paperReport } from './verify/paper-report.mjs';
import { reportLines, sayOf } from './verify/report.mjs';

/** Far more than a day of sittings. */
const MOST_BYTES = 1_000_000_000;

const OPTIONS = {
  qr: { type: 'string', multiple: true },
  key: { type: 'string' },
  en: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};
const { file, qr, en, pinned, wrong, isHelp } = readArguments();
process.exitCode = isHelp ? help() : wrong !== null ? refuseCall() : qr === null ? verifyFile() : verifyPaper();

/** What was typed; `wrong` names the word that is not understood, or is empty where something is missing or too much. */
function readArguments() {
  // a wrong call is answered in the language that it asks for
  const { en, help: isHelp } = parseArgs({ options: OPTIONS, strict: false }).values;
  const none = { file: null, qr: null, pinned: null, en: en === true, isHelp: isHelp === true };
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const [file = null, ...more] = positionals;
    const [qr = null, ...others] = values.qr ?? [];
    const pinned = values.key?.toLowerCase() ?? null;
    const isKey = pinned === null || /^[0-9a-f]{64}$/.test(pinned);
    const isWhole = more.length === 0 && others.length === 0 && (file !== null || Boolean(qr)) && isKey;
    return { ...none, file, qr, pinned, wrong: isWhole ? null : '' };
  } catch (thrown) {
    return { ...none, wrong: /'([^']*)'/.exec(thrown.message)?.[1] ?? '' };
  }
}

function help() {
  console.log(sayOf('usage', '', en));
  return 0;
}

function refuseCall() {
  if (wrong !== '') console.error(sayOf('misunderstood', wrong, en));
  return refuse('usage');
}

function verifyFile() {
  if (isFolder(file)) return said(() => folderReport(file, { most: MOST_BYTES, pinned, en, now: Date.now() }));
  const bytes = readAtMost(MOST_BYTES, file);
  if (bytes === null) return refuse('unreadable');
  if (isPlan(bytes)) return said(() => planReport(bytes, { name: file, pinned, en }));
  try {
    const report = examine(bytes, { pinned, signature: readSignature(), now: Date.now() });
    if (report === null) return refuse('foreign');
    console.log(reportLines(report, { name: file, bytes: bytes.length, en }).join('\n'));
    return report.first === null ? 0 : 1;
  } catch {
    // a file made to break its reader gets a sentence, never the reader's inside
    return refuse('not_judged');
  }
}

/** The square's text as a scanner types it, or a file of it; with an exported sitting, also against its record. */
function verifyPaper() {
  const record = file === null ? null : readAtMost(MOST_BYTES, file);
  if (file !== null && record === null) return refuse('unreadable');
  return said(() => paperReport(readAtMost(MOST_BYTES, qr)?.toString('utf8') ?? qr, { record, pinned, en }));
}

/** Says what a reader came to. Something made to break it gets a sentence, never the reader's inside. */
function said(read) {
  try {
    const report = read();
    if (report === null) return refuse('foreign');
    const { code, lines } = report;
    (code === 0 ? console.log : console.error)(lines.join('\n'));
    return code;
  } catch {
    return refuse('not_judged');
  }
}

function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A batch's signature lies beside it: batch.txt and batch.sig, 64 bytes or their hex. */
function readSignature() {
  const path = file.replace(/\.[^./\\]*$/, '') + '.sig';
  const bytes = path === file ? null : readAtMost(1000, path);
  if (bytes === null) return null;
  return bytes.length === 64 ? bytes.toString('hex') : bytes.toString('utf8').trim();
}

/** null where there is no regular file of at most so many bytes: a device never ends, and a pipe never begins. */
function readAtMost(most, path) {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= most ? readFileSync(path) : null;
  } catch {
    return null;
  }
}

function refuse(why) {
  console.error(sayOf(why, file ?? '', en));
  return 2;
}

// Verifies an exported sitting, a batch or a bare journal: npm run -s verify -- FILE; or the square on a printed page:
// npm run -s verify -- --qr TEXT [FILE]
// Shares no code with the app and needs nothing installed but Node 20. What it checks is written in docs/format.md.
// Exit codes: 0 everything agrees; 1 something does not, and the first wrong byte is named; 2 nothing was judged: no such file, too
// large, none of ours, made to break the reader, or a wrong call.
import { readFileSync, statSync } from 'node:fs';
import { examine } from './verify/examine.mjs';
import { paperReport } from './verify/paper-report.mjs';
import { reportLines, sayOf } from './verify/report.mjs';

/** Far more than a day of sittings. */
const MOST_BYTES = 1_000_000_000;

const { file, qr, en, pinned, isWrong } = readArguments(process.argv.slice(2));
process.exitCode = isWrong ? refuse('usage') : qr === null ? verifyFile() : verifyPaper();

function readArguments(given) {
  const options = { file: null, qr: null, en: false, pinned: null, isWrong: false };
  for (let at = 0; at < given.length; at += 1) {
    if (given[at] === '--en') options.en = true;
    else if (given[at] === '--key') options.pinned = (given[(at += 1)] ?? '').toLowerCase();
    else if (given[at] === '--qr' && options.qr === null) options.qr = given[(at += 1)] ?? '';
    else if (options.file === null && !given[at].startsWith('--')) options.file = given[at];
    else options.isWrong = true;
  }
  const isKey = options.pinned === null || /^[0-9a-f]{64}$/.test(options.pinned);
  return { ...options, isWrong: options.isWrong || (options.file === null && !options.qr) || !isKey };
}

function verifyFile() {
  const bytes = readAtMost(MOST_BYTES, file);
  if (bytes === null) return refuse('unreadable');
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
  try {
    const { code, lines } = paperReport(readAtMost(MOST_BYTES, qr)?.toString('utf8') ?? qr, { record, pinned, en });
    (code === 0 ? console.log : console.error)(lines.join('\n'));
    return code;
  } catch {
    return refuse('not_judged');
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

// Verifies an exported sitting, a batch or a bare journal: npm run -s verify -- FILE
// Shares no code with the app and needs nothing installed but Node 20. What it checks is written in docs/format.md.
// Exit codes: 0 everything agrees; 1 something does not, and the first wrong byte is named; 2 the file can't be read.
import { existsSync, readFileSync } from 'node:fs';
import { examine } from './verify/examine.mjs';
import { reportLines, sayOf } from './verify/report.mjs';

const { file, en, pinned, isWrong } = readArguments(process.argv.slice(2));
process.exitCode = isWrong ? refuse('usage') : verifyFile();

function readArguments(given) {
  const options = { file: null, en: false, pinned: null, isWrong: false };
  for (let at = 0; at < given.length; at += 1) {
    if (given[at] === '--en') options.en = true;
    else if (given[at] === '--key') options.pinned = (given[(at += 1)] ?? '').toLowerCase();
    else if (options.file === null && !given[at].startsWith('--')) options.file = given[at];
    else options.isWrong = true;
  }
  const isKey = options.pinned === null || /^[0-9a-f]{64}$/.test(options.pinned);
  return { ...options, isWrong: options.isWrong || options.file === null || !isKey };
}

function verifyFile() {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return refuse('unreadable');
  }
  const report = examine(bytes, { pinned, signature: readSignature() });
  if (report === null) return refuse('foreign');
  console.log(reportLines(report, { name: file, bytes: bytes.length, en }).join('\n'));
  return report.first === null ? 0 : 1;
}

/** A batch's signature lies beside it: batch.txt and batch.sig, 64 bytes or their hex. */
function readSignature() {
  const path = file.replace(/\.[^./\\]*$/, '') + '.sig';
  if (path === file || !existsSync(path)) return null;
  const bytes = readFileSync(path);
  return bytes.length === 64 ? bytes.toString('hex') : bytes.toString('utf8').trim();
}

function refuse(why) {
  console.error(sayOf(why, file ?? '', en));
  return 2;
}

// The verifier in a thread of its own, for a host that puts its report beside an exported sitting. It is the same verifier that
// anybody runs by hand; the host hands bytes in and takes text out.
import { parentPort, workerData } from 'node:worker_threads';
import { examine } from './verify/examine.mjs';
import { isPlan, planReport } from './verify/plan.mjs';
import { reportLines, sayOf } from './verify/report.mjs';

const { name, bytes } = workerData;

function reportOf() {
  try {
    const whole = Buffer.from(bytes);
    if (isPlan(whole)) return planReport(whole, { name }).lines.join('\n');
    const report = examine(whole, { now: Date.now() });
    if (report === null) return sayOf('foreign', name, false);
    return reportLines(report, { name, bytes: bytes.length, en: false }).join('\n');
  } catch {
    return sayOf('not_judged', name, false);
  }
}

parentPort?.postMessage(reportOf());

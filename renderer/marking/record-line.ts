import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import type { LogView } from '#renderer/data/log-view.ts';
import type { LineScore, SheetRef } from '#shared/model/sheet.ts';
import type { Refusal } from '#shared/conduct/refusal.ts';
import type { Body } from '#shared/record/body.ts';
import { isFixed } from '#shared/record/paper-sheet.ts';
import { sheetOf } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { refusalWords } from '#shared/conduct/refusal-words.ts';

/** What writing a mark needs of the open sitting. */
export type Recorder = {
  readonly view: () => LogView;
  readonly record: (body: Body) => Promise<Result<number, RecordFailure>>;
};

export type LineEntry = {
  readonly ref: SheetRef;
  readonly line: string;
  readonly score: LineScore | null;
  readonly cause: 'typed' | 'undo';
  /** Reason of the correction under way; what is written after a signature is always a correction. */
  readonly correction: string | null;
};

/** Records one line's score. Only a refusal is an error: a failed write keeps the entry in the log and halts it for all to see. */
export async function recordLine(
  { view, record }: Recorder,
  { ref: { candidateId, examinerId }, line, score, cause, correction }: LineEntry,
): Promise<Result<null, Refusal>> {
  const fixed = isFixed(sheetOf(view().state, { candidateId, examinerId }));
  const why = fixed ? ({ cause: 'correction', reason: correction ?? '' } as const) : { cause, reason: '' };
  const result = await record({ type: 'line_scored', candidateId, examinerId, line, score, ...why });
  return result.ok || !isRefusal(result.error) ? ok(null) : err(result.error);
}

const isRefusal = (failure: RecordFailure): failure is Refusal => failure.kind in refusalWords;

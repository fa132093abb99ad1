import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { sheetKey, type SheetRef } from '#shared/model/sheet.ts';
import type { Sheet } from '#shared/record/state.ts';

const NOTHING: Pick<
  Sheet,
  | 'scores'
  | 'vetoes'
  | 'times'
  | 'lastSeq'
  | 'signature'
  | 'everSigned'
  | 'begunBy'
  | 'paper'
  | 'checks'
  | 'proofs'
  | 'settlements'
  | 'returned'
> = {
  scores: {},
  vetoes: {},
  times: {},
  lastSeq: -1,
  signature: null,
  everSigned: false,
  proofs: [],
  settlements: [],
  begunBy: null,
  returned: false,
  paper: null,
  checks: [],
};

/** The sheet on record; the component renders again only when this sheet changes. */
export function useSheet(ref: SheetRef): Sheet {
  const key = sheetKey(ref);
  const sheet = useSittingPart((view) => view.state.sheets.get(key));
  return sheet ?? { ...ref, ...NOTHING };
}

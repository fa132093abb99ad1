import { inBeijing } from '#shared/base/calendar/beijing.ts';
import type { OrderedPaper } from '#shared/forms/papers.ts';
import { sealPayload, sealText } from '#shared/wire/paper/seal.ts';
import type { Printed } from '#shared/wire/paper/printing.ts';
import type { Printable } from './printable.ts';
import type { StampText } from './render.ts';

/** Signs as `paper` with the station's key; both in hex. */
export type SignPaper = (payload: string) => Promise<{ readonly publicKey: string; readonly signature: string }>;

/** One copy of a paper and its number on the register of what it is of. */
export type Copy = {
  readonly of: Printable;
  readonly ordered: OrderedPaper;
  readonly printed: Printed;
  readonly copy: number;
};

/** What each copy carries: which print it is, and the square that the station has signed. */
export async function stampsOf(copies: readonly Copy[], sign: SignPaper): Promise<StampText[]> {
  const stamps: StampText[] = [];
  for (const { of, ordered, printed, copy } of copies) {
    const marks = of.sealed(ordered);
    const payload = sealPayload({
      ...marks,
      print: String(printed.print),
      copy: `${String(copy)}/${String(printed.copies)}`,
    });
    stamps.push({ line: lineOf(printed, copy), square: sealText({ payload, ...(await sign(payload)) }) });
  }
  return stamps;
}

const lineOf = ({ print, copies, by, at }: Printed, copy: number): string =>
  [
    `第 ${String(print)} 次打印`,
    ...(copies === 1 ? [] : [`第 ${String(copy)} 份，共 ${String(copies)} 份`]),
    dayOf(at),
    ...(by === '' ? [] : [`打印人 ${by}`]),
  ].join('　');

/** The day in China, which has one zone. */
const dayOf = (instant: string): string => inBeijing(instant).day.replaceAll('-', '.');

/** Copies in the order in which they lie: whole sets, or each paper's copies together. */
export function inOrder<T>(papers: readonly T[], copies: number, collate: boolean): { of: T; copy: number }[] {
  const numbers = Array.from({ length: copies }, (_, at) => at + 1);
  return collate
    ? numbers.flatMap((copy) => papers.map((of) => ({ of, copy })))
    : papers.flatMap((of) => numbers.map((copy) => ({ of, copy })));
}

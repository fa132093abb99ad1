import type { Fraction } from './exact.mjs';

type Attempt = {
  readonly part: number;
  readonly outcome: string;
  readonly on: string;
  readonly isBeside: boolean;
  readonly shown: string;
  readonly mark: Fraction | null;
};
export function standingOver(
  subject: string,
  parts: { readonly count: number; readonly join: string },
  all: readonly Attempt[],
  asked: {
    readonly passMark: number;
    readonly settings: { readonly counts: string; readonly validMonths: number | null };
  },
): { readonly state: string; readonly mark: Fraction | null };

// The types of plan.mjs, for the tests: the verifier itself is plain JavaScript, so that it runs with nothing installed.

export type PlanExamined = {
  readonly flaws: readonly { readonly line: number; readonly why: string }[];
  readonly entries: readonly { readonly body: { readonly type: string } }[];
  readonly header?: { readonly planId: string; readonly sittings: readonly { readonly sittingId: string }[] };
};
/** A plan's record taken apart, with every way in which it is not what it should be, by line. */
export function examinePlan(bytes: Buffer, options?: { readonly pinned?: string | null }): PlanExamined;

import type { Policy } from '#shared/law/parts/policy.ts';

/**
 * What a signed batch says about the law it was judged by. `rulesHash` names the exact rules module; the build computes and
 * injects it, because a pure module cannot read its own bytes.
 */
export type PolicyStamp = { readonly policyId: string; readonly policyVersion: string; readonly rulesHash: string };

/** The stamp of a policy under the rules module with that hash. */
export const stampOf = ({ id, version }: Policy, rulesHash: string): PolicyStamp => ({
  policyId: id,
  policyVersion: version,
  rulesHash,
});

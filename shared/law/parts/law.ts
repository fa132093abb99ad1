import type { Policy } from '#shared/law/parts/policy.ts';
import type { AnyRule } from '#shared/law/parts/rule.ts';

/** A document and its rules. */
export type Law<Id extends string = string> = { readonly policy: Policy<Id>; readonly rules: readonly AnyRule[] };

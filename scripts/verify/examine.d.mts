// The types of examine.mjs, for the tests: the verifier itself is plain JavaScript, so that it runs with nothing installed.

export type Flaw = {
  readonly check: string;
  readonly at: number;
  readonly line: number;
  readonly why: string;
  readonly exact?: boolean;
};
export type Check = {
  readonly id: string;
  readonly state: 'ok' | 'bad' | 'skip';
  readonly why?: string;
  readonly flaw?: Flaw;
};
export type Report = {
  readonly kind: 'export' | 'batch' | 'journal';
  readonly checks: readonly Check[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly first: (Flaw & { readonly column: number }) | null;
};
export function examine(
  bytes: Uint8Array,
  options?: {
    readonly pinned?: string | null;
    readonly signature?: string | null;
    readonly now?: number | null;
  },
): Report | null;

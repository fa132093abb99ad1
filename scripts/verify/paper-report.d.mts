export function paperReport(
  text: string,
  options?: { readonly record?: Uint8Array | null; readonly pinned?: string | null; readonly en?: boolean },
): { readonly code: 0 | 1 | 2; readonly lines: readonly string[] };

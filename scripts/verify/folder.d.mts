export function folderReport(
  folder: string,
  options: {
    readonly most: number;
    readonly pinned?: string | null;
    readonly en?: boolean;
    readonly now?: number | null;
  },
): { readonly code: 0 | 1; readonly lines: readonly string[] } | null;

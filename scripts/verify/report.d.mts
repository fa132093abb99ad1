import type { Report } from './examine.d.mts';

export function reportLines(
  report: Report,
  file: { readonly name: string; readonly bytes: number; readonly en: boolean },
): string[];

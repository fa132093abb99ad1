import { isThrown, type Seed } from '#shared/model/seed.ts';

type Drawn = Seed & { readonly reason?: string | undefined };

/** What lots hung on, and why they were drawn once more. */
export function seedOnPaper({ seed, source, reason = '' }: Drawn): string {
  const from = /^[1-6]+$/.test(seed) && isThrown({ seed, source }) ? `骰子 ${seed}` : seed;
  const where = isThrown({ seed, source }) ? '' : `，${source ?? ''}`;
  return `${from}${where}${reason === '' ? '' : `（重新抽取：${reason}）`}`;
}

import type { Say } from '#renderer/ui/say.ts';
import type { Eligibility } from '#shared/documents/eligibility/judge.ts';
import { eligibilityWords as words, methodWords } from '#shared/documents/eligibility/words.ts';

/** In one sentence why somebody stands where they stand, with the articles: what failed, what is missing, or what decided. */
export function whyOf({ standing, lacking, because }: Eligibility, t: Say): string {
  if (standing === 'lacks')
    return t(words.missing, { facts: lacking.map(({ label, article }) => `${t(label)}（${article}）`).join('、') });
  const told = standing === 'fails' ? because : because.slice(-1);
  return told.map(({ text, article }) => `${text}（${article}）`).join('；');
}

/** By which way the applicant goes on; empty while that is not known. */
export const methodOf = ({ method }: Eligibility, t: Say): string => (method === null ? '' : t(methodWords[method]));

import type { Desk } from '#shared/procedures/parts/procedure.ts';
import type { Sentence } from '#shared/words/say.ts';

/** Where marks are given instead, as the screen says that this sitting does not use; by how they are given. */
export const elsewhereWords: Readonly<Record<Desk, Readonly<Record<'title' | 'text' | 'go', Sentence>>>> = {
  sheet: {
    title: ['本场次按评分表评分', 'This sitting is scored on sheets'],
    text: [
      '考评员在“评分”中按评分方案逐项评分，这里不使用。',
      'Examiners mark line by line under Score; this screen is not used.',
    ],
    go: ['去评分', 'Go to scoring'],
  },
  table: {
    title: ['本场次由评审专家评审', 'This sitting is judged by experts'],
    text: [
      '评审专家在“评审”中给每名考生评分，这里不使用。',
      'Experts give their marks under Panel; this screen is not used.',
    ],
    go: ['去评审', 'Go to the panel'],
  },
};

import type { Sentence } from '#shared/words/say.ts';

/** Who may do what is not offered to whoever sits here, and how they come to it. */
export const whoMayWords = {
  roles: ['{act}：由{roles}登录后办理。', '{act}: for {roles}; sign in first.'],
  everyone: ['{act}：记在经办人名下，请先登录。', '{act}: recorded under your name; sign in first.'],
  or: ['{some}或{last}', '{some} or {last}'],
  signIn: ['登录', 'Sign in'],
  ownLead: ['这名考生所在的组由组长{names}决定。', '{names} leads this candidate’s group and decides here.'],
  signInAs: ['{name}登录', 'Sign in as {name}'],
  change: ['换人登录', 'Change person'],
} as const satisfies Readonly<Record<string, Sentence>>;

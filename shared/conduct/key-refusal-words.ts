import type { Sentence } from '../words/say.ts';

/** Why no key is registered, replaced or used, and why nobody takes the site head’s place. */
export const keyRefusalWords = {
  key_there: ['{name}已经登记过签名密码。', '{name} has a signing PIN already.'],
  slip_unknown: [
    '没有可用的登录条：须由现场负责人打印，每条只能用一次。',
    'There is no slip to use: the site head prints it, and it works once.',
  ],
  key_without_root: [
    '本场次没有现场负责人的签名，密码不能重新登记。',
    'No site head has signed for this sitting’s keys; none can be registered anew.',
  ],
  key_of_site_head: [
    '现场负责人的密码不能由本人重新登记。',
    'The site head’s own key can’t be registered anew under its own signature.',
  ],
  key_not_theirs: [
    '{name}登记的签名密钥已经变动，请关闭窗口后重新办理。',
    'The key registered for {name} is another by now; close the window and begin again.',
  ],
  witness_keyless: [
    '见证人须已在本场次登记签名密码，并用自己的密码签名。',
    'The witness has a signing key in this sitting and signs with it.',
  ],
  witness_is_party: [
    '见证人须是另一名工作人员，不能是本人，也不能是现场负责人。',
    'The witness is another official: neither the person nor the site head.',
  ],
  key_shared: ['这个签名密钥已经属于另一人。', 'This signing key belongs to somebody else already.'],
  signer_twice: [
    '校对、组长、质量督导员须由三个人分别签字。',
    'Checker, lead and supervisor are three people and sign apart.',
  ],
  not_endorsed: [
    '须由现场负责人签名确认：请现场负责人登录，或在旁输入密码。',
    'The site head must sign this: have them sign in, or enter their PIN here.',
  ],
  root_missing: [
    '新场次须在建立时登记现场负责人和密码（角色根）。',
    'A new sitting begins with its site head and their PIN: the root of all roles.',
  ],
  second_site_head: [
    '本场次的现场负责人是{name}，建立场次时已经登记；一个场次只有一名现场负责人，请改正名单里的角色。',
    'The site head of this sitting is {name}, since it was opened. There is only one; correct the role on the list.',
  ],
  deputy_not_clerk: [
    '{name}不是考务人员：接任人须是不评分、不签字的考务人员。',
    '{name} is not a clerk: the deputy is somebody who neither scores nor signs.',
  ],
  not_the_deputy: [
    '只有现场负责人事先指定的接任人才能接任。',
    'Only the deputy whom the site head named beforehand takes their place.',
  ],
  head_stepped_down: [
    '{name}的签名密钥曾是现场负责人的，接任之后不能再用；须由现任负责人重新登记密码。',
    '{name}’s key was the site head’s and is retired since somebody took their place; the site head of now registers their PIN anew.',
  ],
  witness_unfit: [
    '接任的见证人须是已登记密码的校对人、组长或质量督导员。',
    'The witness of a succession is a checker, lead or supervisor with a registered PIN.',
  ],
  id_not_seen: ['须由现场负责人核对本人证件。', 'The site head must have seen this person’s ID.'],
  key_changed: ['签名密钥与登记的不一致，请联系现场负责人。', 'The signing key is not the registered one.'],
} as const satisfies Record<string, Sentence>;

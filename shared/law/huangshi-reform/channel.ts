import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { computed, type Verdict } from '#shared/law/parts/verdict.ts';
import { cite, huangshiReform } from '#shared/law/huangshi-reform/policy.ts';

type ChannelVerdict = Verdict<{ channel: 'specialised' | 'appraisal' | 'recognition' | null }>;

/** Which way an occupation is evaluated. 准入类 comes first: for it 职业资格评价 simply goes on (继续实行). */
export const channel = defineRule({
  id: 'hs.channel',
  policy: huangshiReform,
  clauses: 'E-01, E-09',
  input: z.strictObject({
    ...inForceDates,
    entryControlled: z.boolean(),
    listed: z.boolean(),
    specialised: z.boolean(),
  }),
  judge: ({ entryControlled, listed, specialised }): ChannelVerdict => {
    if (entryControlled) {
      const text = '属于准入类职业资格，继续实行职业资格评价';
      return computed({ channel: 'appraisal' }, cite('（二）', 'vocational_qualification', text));
    }
    if (specialised) {
      const text = '有备案的专项职业能力考核规范，实行专项职业能力考核';
      return computed({ channel: 'specialised' }, cite('（十）', 'specialised_assessment', text));
    }
    if (listed) {
      const text = '列入职业分类大典或经人社部发布，实行职业技能等级认定';
      return computed({ channel: 'recognition' }, cite('（二）', 'level_recognition', text));
    }
    const text = '既不属于准入类，也未列入职业分类大典或经人社部发布，没有评价渠道';
    return { outcome: 'fail', values: { channel: null }, because: [cite('（二）', 'no_channel', text)] };
  },
});

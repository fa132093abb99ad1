import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import { levelWords } from '#shared/words/levels.ts';
import { say } from '#shared/words/say.ts';
import { knownPlan, type KnownPerson } from '../plans/view.ts';
import { cautionsOf } from '../plans/cautions.ts';
import { knownWords, planWords as words } from '../plans/words.ts';
import { meant, refused, type Command } from './said.ts';

/** `plans` lists the plans of which sittings are here. */
export const plansCommand: Command = async ({ store }, typed) =>
  typed.length > 0
    ? refused(say(words.usage, 'zh'))
    : {
        done: true,
        lines: (await store.plans()).map(({ planId, title, sittings }) => `${planId}  ${sittings}  ${title}`),
      };

/** `plan ID` shows a plan's people, subjects and certificates, and which of these its sittings here do not bear out. */
export const planCommand: Command = async ({ store }, [id = '', ...rest]) => {
  if (id === '' || rest.length > 0) return refused(say(words.usage, 'zh'));
  const plan = meant(await store.plans(), ({ planId }) => planId, id);
  if (plan === null) return refused(say(words.unknownPlan, 'zh', { id }));
  const shares = await store.shares(plan.planId);
  const known = knownPlan(shares);
  const sittings = known?.sittings.map(({ heldOn, title }) => `  ${heldOn}  ${title}`) ?? [];
  const cautions = cautionsOf(shares).map(({ number, text }) => `! ${number}  ${text}`);
  return {
    done: true,
    lines: [
      `${plan.planId}  ${plan.title}  ${say(words.roster, 'zh')} ${known?.roster ?? 0}`,
      `${say(words.received, 'zh', { count: sittings.length })}　${say(words.plansHint, 'zh')}`,
      ...sittings,
      ...(known?.people.map(lineOf) ?? []),
      ...cautions,
    ],
  };
};

function lineOf({ candidate, subjects, known, numbers }: KnownPerson): string {
  const each = subjects.map((one) => {
    const mark = one.shown === '' ? '' : ` ${one.shown}`;
    return `${examSubjectWords[one.subject][0]} ${knownWords[one.known][0]}${mark}`;
  });
  const { name, idNumber, level } = candidate;
  return [name, idNumber, levelWords[level][0], each.join('；'), knownWords[known][0], numbers.join('、')].join('  ');
}

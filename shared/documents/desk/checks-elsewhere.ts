import { formatMark } from '#shared/base/marks/mark.ts';
import type { Role } from '#shared/model/staff.ts';
import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import { citing, type Verdict } from '#shared/law/parts/verdict.ts';
import type { SittingState } from '#shared/record/state.ts';
import { TWO_THIRDS } from '#shared/law/scoring/panel.ts';
import { checkWords, fieldWords as words } from './check-words.ts';
import { channelWords } from '#shared/words/sittings.ts';
import { choices, type Check, type Facts } from './field.ts';
import { expertQualifications, rowsOf } from './staff-facts.ts';

const { cite } = citing(huangshiReform.source);
const ON_SITE: readonly (readonly [string, readonly Role[]])[] = [
  ['site-head', ['site-head']],
  ['quality-supervisor', ['supervisor']],
  // 考核评价 has examiners where the other two methods have experts (六（三）, last sentence).
  ['expert', ['expert', 'expert-lead', 'examiner', 'examiner-lead']],
  ['clerk', ['clerk']],
];
const shareOf = ({ sitting }: SittingState) => sitting?.settings.memberShare ?? TWO_THIRDS;

/** Whether the sitting's own standard differs from the notice's. */
function isCustom(state: SittingState): boolean {
  const { num, den } = shareOf(state);
  const differs = num * TWO_THIRDS.den !== den * TWO_THIRDS.num;
  return differs || state.sitting?.settings.passMark !== chongqingCrossover.settings.passMark;
}

/** All candidates work for the organiser; nothing is known where the roster does not say so of everyone. */
function knownEmployer({ sitting, candidates }: SittingState): Facts {
  const all = [...candidates.values()];
  const own = all.length > 0 && all.every(({ employer }) => employer !== '' && employer === sitting?.organiser);
  return own ? { candidateIsOwnStaff: true } : {};
}

/** 专业技术人员参加高技能人才评价（贯通）. */
export const CHONGQING: readonly Check[] = [
  {
    rule: 'cq.organiser',
    title: checkWords.organiser,
    fields: [
      {
        name: 'type',
        label: words.organiserType,
        kind: 'choice',
        choices: choices({ enterprise: words.enterprise, social: words.social }),
      },
      { name: 'filed', label: words.filed, kind: 'yes-no' },
      { name: 'candidateIsOwnStaff', label: words.candidateIsOwnStaff, kind: 'yes-no' },
      { name: 'occupationFiled', label: words.occupationFiled, kind: 'yes-no' },
      { name: 'levelFiled', label: words.levelFiled, kind: 'yes-no' },
      {
        name: 'basis',
        label: words.basis,
        kind: 'choice',
        choices: choices({
          'national-standard': words.nationalStandard,
          'industry-standard': words.industryStandard,
          'enterprise-standard': words.enterpriseStandard,
        }),
      },
    ],
    known: knownEmployer,
  },
  {
    rule: 'cq.plan',
    title: checkWords.plan,
    fields: [
      { name: 'name', label: words.planName, kind: 'text' },
      { name: 'startsOn', label: words.startsOn, kind: 'date' },
      { name: 'filedOn', label: words.filedOn, kind: 'date' },
    ],
    known: ({ sitting }) => ({ name: sitting?.title, startsOn: sitting?.heldOn }),
  },
  {
    rule: 'cq.on-site-staff',
    title: checkWords.onSiteStaff,
    fields: [
      {
        name: 'roles',
        label: words.roles,
        kind: 'several',
        fixed: true,
        choices: choices({
          'site-head': words.siteHead,
          'quality-supervisor': words.qualitySupervisor,
          expert: words.expert,
          clerk: words.clerk,
        }),
      },
    ],
    known: ({ people }) => {
      const held = new Set([...people.values()].map(({ role }) => role));
      return { roles: ON_SITE.filter(([, roles]) => roles.some((role) => held.has(role))).map(([name]) => name) };
    },
  },
  {
    rule: 'cq.panel',
    title: checkWords.panel,
    applies: ({ sitting }) => sitting?.procedure === 'panel',
    fields: [
      {
        name: 'experts',
        label: words.people,
        kind: 'people',
        columns: [
          {
            name: 'qualifications',
            label: words.qualifications,
            kind: 'several',
            choices: choices({
              'senior-title': words.seniorTitle,
              'senior-technician': words.seniorTechnician,
              'senior-examiner': words.seniorExaminer,
              other: words.otherQualification,
            }),
          },
        ],
      },
    ],
    known: (state) => ({
      experts: rowsOf(
        state,
        ({ role }) => role === 'expert-lead' || role === 'expert',
        (person) => ({
          qualifications: expertQualifications(person),
          leader: person.role === 'expert-lead',
        }),
      ),
    }),
  },
  {
    rule: 'cq.custom-standard',
    title: checkWords.customStandard,
    applies: isCustom,
    fields: [
      { name: 'passMark', label: words.passMark, kind: 'text', fixed: true },
      { name: 'memberShare', label: words.memberShare, kind: 'text', fixed: true },
    ],
    known: (state) => {
      const { num, den } = shareOf(state);
      return { passMark: formatMark(state.sitting?.settings.passMark ?? 0), memberShare: `${num}/${den}` };
    },
  },
];

/** 技能人才评价制度改革的意见. */
export const HUANGSHI: readonly Check[] = [
  {
    rule: 'hs.channel',
    title: checkWords.channel,
    fields: [
      { name: 'specialised', label: words.specialised, kind: 'yes-no' },
      { name: 'entryControlled', label: words.hsEntryControlled, kind: 'yes-no' },
      { name: 'listed', label: words.listed, kind: 'yes-no' },
    ],
    known: () => ({}),
    read: readChannel,
  },
  {
    rule: 'hs.mode',
    title: checkWords.mode,
    applies: ({ sitting }) => sitting?.channel === undefined || sitting.channel === 'recognition',
    fields: [
      {
        name: 'mode',
        label: words.mode,
        kind: 'choice',
        choices: choices({
          comprehensive: words.comprehensive,
          performance: words.performance,
          process: words.process,
          contest: words.contest,
        }),
      },
    ],
    known: () => ({ scores: {} }),
    read: readMode,
  },
];

/** The channel an occupation goes must be the one this sitting was opened for. */
function readChannel(verdict: Verdict, { sitting }: SittingState): Verdict {
  const due = Object.entries(channelWords).find(([channel]) => channel === verdict.values['channel']);
  const own = sitting?.channel;
  if (due === undefined || own === undefined || own === due[0]) return verdict;
  const text = `本场次按${channelWords[own][0]}建立，应为${due[1][0]}`;
  return {
    ...verdict,
    outcome: 'fail',
    because: [...verdict.because, cite(verdict.because[0]?.article ?? '（二）', 'other_channel', text)],
  };
}

const MODE_ARTICLES: readonly (readonly [article: string, name: string, subjects: number])[] = [
  ['（九）1', '综合鉴定设理论、实际操作、面试答辩三科', 3],
  ['（九）2', '业绩考评设理论、实际操作、业绩评审、成果展示四科', 4],
  ['（九）3', '过程考核只设过程考核一科', 1],
  ['（九）4', '竞赛选拔不设科目', 0],
];

/** Marks are given later: now it only matters whether the mode has the practical exam that this sitting holds. */
function readMode(verdict: Verdict): Verdict {
  const { subjects } = verdict.values;
  if (!Array.isArray(subjects)) return verdict;
  const [article, has] = MODE_ARTICLES.find(([, , count]) => count === subjects.length) ?? ['（九）', ''];
  const fits = subjects.includes('practical');
  const text = fits ? `${has}，本场次考核实际操作` : `${has}，没有本场次考核的实际操作`;
  const outcome = fits ? 'pass' : 'fail';
  const rest = verdict.because.filter(({ code }) => code === 'policy_not_in_force');
  return { ...verdict, outcome, because: [cite(article, fits ? 'has_practical' : 'no_practical', text), ...rest] };
}

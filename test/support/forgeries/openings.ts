import { idOf } from '../handover.ts';
import type { Day } from './days.ts';
import { changed } from './edits.ts';
import { misshapen, panel, practical, review, rooted, sittingWith, type Forgery } from './row.ts';

const openedUnder = (change: object) =>
  changed(['sitting_opened'], (day) => sittingWith({ policy: { ...day.sitting.policy, ...change } })(day));
const settled = (change: object) =>
  changed(['sitting_opened'], (day) => sittingWith({ settings: { ...day.sitting.settings, ...change } })(day));
const UNKNOWN = ['policy_unknown', 'procedure: policy_unknown'] as const;
const LOOSER = ['settings_looser', 'procedure: settings_looser'] as const;

const planned = (
  figures: { people: number; applicants: number; share: number },
  more: (day: Day) => object = () => ({}),
) =>
  changed(['sitting_opened'], (day) =>
    sittingWith({
      plan: {
        ...{ planId: day.sitting.stationId, title: '2026 年第三批' },
        source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
        ...{ ...figures, ...more(day) },
      },
    })(day),
  );

/** 补考 of the first so many of a day's four, as this attempt. */
const resitOf = (count: number, attempt = 2, share = count) =>
  planned({ people: 4, applicants: 4, share }, ({ candidates }) => ({
    resit: {
      subject: 'practical',
      people: candidates.slice(0, count).map(({ candidateId }) => ({ candidateId, attempt })),
    },
  }));

/** An evaluation under 黄石, of 综合鉴定 with an interview held here. */
const evaluated = (change: object, id = 'huangshi-reform') =>
  changed(['sitting_opened'], (day) =>
    sittingWith({
      ...{ policy: { ...day.sitting.policy, id }, channel: 'recognition' },
      evaluation: {
        ...{ mode: 'comprehensive', subjects: [{ subject: 'practical' }, { subject: 'interview' }] },
        ...{ passMark: 6000, holds: 'interview', ...change },
      },
    })(day),
  );
const TWO = [{ subject: 'practical' as const }, { subject: 'interview' as const }];
const TENTH = { edition: 10, channel: 'recognition' as const };
const NOT_OF_IT = ['evaluation_unknown', 'procedure: evaluation_unknown'] as const;
const NO_NORM = ['basis_unknown', 'procedure: basis_unknown'] as const;
const byNorm = (kind: string, id: string) =>
  changed(['sitting_opened'], (day) =>
    sittingWith({
      ...{
        policy: { ...day.sitting.policy, id },
        channel: 'recognition',
        basis: { kind, name: '焊工国家职业技能标准' },
      },
    })(day),
  );

/** Sittings under terms that no document has, everything signed again. */
export const UNLAWFUL_OPENINGS: readonly Forgery[] = [
  practical('under a document that does not exist', openedUnder({ id: 'no-such-document' }), ...UNKNOWN),
  practical('under a name that every object has', openedUnder({ id: 'constructor' }), ...UNKNOWN),
  practical('under a reading that was never published', openedUnder({ version: '99' }), ...UNKNOWN),
  practical('under a reading of another spelling', openedUnder({ version: '01' }), ...UNKNOWN),
  panel('a panel under a document without panels', openedUnder({ id: 'huangshi-reform' }), ...UNKNOWN),
  practical(
    'under another sitting’s id than its log’s',
    changed(['sitting_opened'], sittingWith({ sittingId: idOf(0xdead) })),
    'genesis_misplaced/header_disagrees',
    'header: header_differs',
  ),
  practical(
    'at another station than writes it',
    changed(['sitting_opened'], sittingWith({ stationId: idOf(0xdead) })),
    'genesis_misplaced/header_disagrees',
    'stations: station_changed',
  ),
  practical('with nothing to pass', settled({ passMark: 0 }), ...LOOSER),
  practical('with a pass mark a hundredth too low', settled({ passMark: 5999 }), ...LOOSER),
  panel('where half of a panel will do', settled({ memberShare: { num: 1, den: 2 } }), ...LOOSER),
  panel('with a panel of one', settled({ examinersPerCandidate: 1 }), ...LOOSER),
  misshapen('of a plan with fewer applicants than came', planned({ people: 9, applicants: 2, share: 3 })),
  misshapen('of a plan with more applicants than people', planned({ people: 2, applicants: 3, share: 2 })),
  misshapen('of a re-sit that is the first attempt', resitOf(4, 1)),
  misshapen('of a re-sit with more people than are named', resitOf(3, 2, 4)),
  practical('of a re-sit that somebody else sits too', resitOf(3), 'not_on_resit', 'procedure: not_on_resit'),
  practical('of an evaluation that its document has not', evaluated({}, 'tianjin-appraisal'), ...NOT_OF_IT),
  rooted(
    'of an evaluation of two subjects, and in no plan',
    changed(['sitting_opened'], (day) => {
      const { policy } = day.sitting;
      const evaluation = { mode: 'comprehensive', subjects: TWO, passMark: 6000, holds: 'interview' } as const;
      return sittingWith({ ...TENTH, policy: { ...policy, id: 'huangshi-reform' }, evaluation })(day);
    }),
    'evaluation_unplanned',
    'procedure: evaluation_unplanned',
  ),
  practical('of a mode that is another document’s', evaluated({ mode: 'combined' }), ...NOT_OF_IT),
  practical(
    'of a mode with a subject that is another’s',
    evaluated({ subjects: [{ subject: 'interview' }, { subject: 'showcase' }] }),
    ...NOT_OF_IT,
  ),
  practical('by a norm of an enterprise where the province’s is asked', byNorm('norm', 'huangshi-reform'), ...NO_NORM),
  practical('by a norm under a document that knows none', byNorm('national', 'tianjin-appraisal'), ...NO_NORM),
  misshapen(
    'of an evaluation whose weights are 99',
    evaluated({
      subjects: [
        { subject: 'practical', weight: 49 },
        { subject: 'interview', weight: 50 },
      ],
    }),
  ),
  misshapen('of an evaluation that holds what it has not', evaluated({ holds: 'showcase' })),
  misshapen('of a part of an interview', evaluated({ part: 1 })),
  review('with two experts', settled({ examinersPerCandidate: 2 }), ...LOOSER),
];

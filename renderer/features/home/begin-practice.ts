import type { OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { PASS_MARK } from '#shared/base/marks/mark.ts';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { homeWords } from './words.ts';
import { beginSitting } from '#renderer/data/home/begin-sitting.ts';
import { databaseOf, type Home } from '#renderer/data/home/load-home.ts';
import {
  PRACTICE_OCCUPATION,
  PRACTICE_ORGANISER,
  PRACTICE_SCHEME,
  practiceCandidates,
  practiceStaff,
} from '#renderer/data/practice/practice-data.ts';
import { practiceStation } from '#renderer/data/practice/practice-station.ts';

/** A filled practice sitting in one step, at the practice station. Answers with its log. */
export async function beginPractice(
  home: Home,
  today: string,
): Promise<Result<string, OpenSittingFailure | HostFailure>> {
  const station = await practiceStation(home);
  if (!station.ok) return station;
  const { id, version } = tianjinAppraisal;
  const sitting: Sitting = {
    sittingId: crypto.randomUUID(),
    stationId: station.value.stationId,
    practice: true,
    title: homeWords.practiceTitle[0],
    organiser: PRACTICE_ORGANISER,
    occupation: PRACTICE_OCCUPATION,
    occupationCode: '6-18-02-04',
    level: 'advanced',
    room: homeWords.practiceRoom[0],
    heldOn: today,
    procedure: 'practical',
    policy: { id, version, rulesHash: RULES_HASH },
    settings: { passMark: PASS_MARK, maxSpread: null, examinersPerCandidate: 3 },
    edition: EDITION,
  };
  const newId = (): string => crypto.randomUUID();
  return beginSitting(databaseOf(home, true), { sitting }, [
    { type: 'staff_named', people: practiceStaff(newId), source: null },
    { type: 'candidates_admitted', candidates: practiceCandidates(newId), source: null },
    { type: 'scheme_adopted', scheme: PRACTICE_SCHEME, source: null },
  ]);
}

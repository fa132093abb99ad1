import type { CalendarMissing } from '#shared/base/calendar/working-days.ts';
import type { Result } from '#shared/base/result.ts';
import type { RuleContext } from '#shared/law/parts/rule.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { DateName, DutyDates } from '../parts/duty-dates.ts';
import type { DueDay, Duty, GivenDates } from '../parts/duty.ts';
import { documentOf } from '../registry.ts';

/** The duties with a day that the sitting's document sets. */
export const dutiesOf = (sitting: Sitting): readonly Duty[] =>
  (documentOf(sitting)?.duties ?? []).filter(({ applies }) => applies(sitting));

/** The days a duty counts from that nobody has stated yet. */
export const missingDates = ({ from }: Duty, dates: DutyDates): readonly DateName[] =>
  from.filter((name) => dates[name] === undefined);

/** The day a duty falls due, once every day it counts from is known. */
export const dueDay = (
  duty: Duty,
  dates: DutyDates,
  sitting: Sitting,
  context: RuleContext,
): Result<DueDay, CalendarMissing> | null =>
  missingDates(duty, dates).length > 0 ? null : duty.due(dates as GivenDates, sitting, context);

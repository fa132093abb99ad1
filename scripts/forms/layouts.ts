import type { FormId } from '#shared/forms/registry.ts';
import { APPLICATIONS } from './applications.ts';
import { DAY_AND_AFTER } from './day-and-after.ts';
import { GIVEN } from './given.ts';
import type { Layout } from './layout.ts';
import { MARKS } from './marks.ts';
import { PLANS } from './plans.ts';

/** What the source of every form says about how it looks; a form without a line here is a type error. */
export const LAYOUTS: Readonly<Record<FormId, Layout>> = {
  ...GIVEN,
  ...MARKS,
  ...APPLICATIONS,
  ...DAY_AND_AFTER,
  ...PLANS,
};

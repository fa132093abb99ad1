import { AMENDMENTS } from './amendments.ts';
import { ANSWERS } from './answers.ts';
import { STOPPED } from './stopped.ts';
import { CERTIFICATES } from './certificates.ts';
import { CARDS } from './cards.ts';
import { WRONG_TIMES } from './times.ts';
import { WRONG_ENDS } from './ends.ts';
import { NAMED_DAYS } from './named-days.ts';
import { LETTERS } from './letters.ts';
import { WRONG_LISTS } from './lists.ts';
import { ROSTER_COLUMNS } from './roster-columns.ts';
import { CODES } from './codes.ts';
import { DRAWS } from './draws.ts';
import { HEADS } from './heads.ts';
import { BREACHES } from './breaches.ts';
import { GROUP } from './group.ts';
import { OF_NO_USE } from './of-no-use.ts';
import { PROOFS } from './proofs.ts';
import { OUT_OF_PLACE, WRONG_MARKS } from './marks.ts';
import type { Forgery } from './row.ts';
import { UNLAWFUL_OPENINGS } from './openings.ts';
import { PAPER_CHECKS } from './paper-checks.ts';
import { PAPER_SHEETS } from './paper-sheets.ts';
import { CARD_LEVELS } from './card-levels.ts';
import { CARD_OCCUPATIONS } from './card-occupations.ts';
import { ROTATIONS } from './rotations.ts';
import { APPLICANTS } from './applicants.ts';
import { DIVISIONS } from './division.ts';
import { EVIDENCE } from './evidence.ts';
import { GROUPS_OF_EXAMINERS } from './groups.ts';
import { EXPERTS } from './experts.ts';
import { OTHER_LEADS } from './own-leads.ts';
import { KNOWN_FACTS } from './known-facts.ts';
import { PHOTOS } from './photos.ts';
import { SEVERAL_PANELS } from './panels.ts';
import { PROMISES } from './promises.ts';
import { WITHOUT_A_ROOT } from './roots.ts';
import { IMPORTS } from './imports.ts';
import { KEYS_ANEW } from './keys-anew.ts';
import { PANEL_AND_REVIEW } from './stages.ts';
import { OTHER_PASS_MARKS } from './thresholds.ts';
import { RECOGNITIONS } from './recognitions.ts';
import { RECUSALS } from './recusals.ts';
import { NUMBERS } from './numbers.ts';
import { SPREADS } from './spreads.ts';
import { SLIPS } from './slips.ts';
import { UNSOUND_BYTES, UNSOUND_SHAPES } from './unsound.ts';

/** The whole corpus: each properly chained and signed again by the keys that a dishonest insider holds. */
export const FORGERIES: readonly Forgery[] = [
  ...UNSOUND_BYTES,
  ...UNSOUND_SHAPES,
  ...OUT_OF_PLACE,
  ...UNLAWFUL_OPENINGS,
  ...WRONG_MARKS,
  ...WRONG_LISTS,
  ...ROSTER_COLUMNS,
  ...WRONG_ENDS,
  ...PANEL_AND_REVIEW,
  ...OTHER_PASS_MARKS,
  ...WITHOUT_A_ROOT,
  ...KEYS_ANEW,
  ...OF_NO_USE,
  ...GROUP,
  ...PROOFS,
  ...SLIPS,
  ...LETTERS,
  ...AMENDMENTS,
  ...HEADS,
  ...RECUSALS,
  ...RECOGNITIONS,
  ...SPREADS,
  ...BREACHES,
  ...NUMBERS,
  ...IMPORTS,
  ...DRAWS,
  ...CARDS,
  ...ANSWERS,
  ...STOPPED,
  ...CERTIFICATES,
  ...WRONG_TIMES,
  ...NAMED_DAYS,
  ...PAPER_SHEETS,
  ...PAPER_CHECKS,
  ...PROMISES,
  ...EVIDENCE,
  ...PHOTOS,
  ...KNOWN_FACTS,
  ...APPLICANTS,
  ...CODES,
  ...CARD_LEVELS,
  ...CARD_OCCUPATIONS,
  ...ROTATIONS,
  ...SEVERAL_PANELS,
  ...GROUPS_OF_EXAMINERS,
  ...OTHER_LEADS,
  ...EXPERTS,
  ...DIVISIONS,
];

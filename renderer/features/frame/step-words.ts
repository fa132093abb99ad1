import { frameWords } from '#renderer/features/frame/words.ts';
import { certificateWords } from '#shared/certificates/words.ts';
import { policyWords } from '#shared/documents/desk/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { StepName } from './steps.ts';

/** What each step of the day is called. */
export const STEP_WORDS: Readonly<Record<StepName, Sentence>> = {
  setup: frameWords.setup,
  policy: policyWords.title,
  'check-in': frameWords.checkIn,
  scoring: frameWords.scoring,
  panel: frameWords.panel,
  results: frameWords.results,
  'sign-off': frameWords.signOff,
  printing: frameWords.printing,
  handover: frameWords.handover,
  certificates: certificateWords.step,
};

import type { FormId, Paper } from '#shared/forms/registry.ts';
import { explanationSample, reviewSheetSample, scoreSheetSample, summarySample, thesisSheetSample } from './samples.ts';

/** A filled paper of every form; a form without one is a type error. */
export const SAMPLE_PAPERS: { readonly [Id in FormId]: Paper<Id> } = {
  summary: summarySample(),
  'score-sheet': scoreSheetSample(),
  'thesis-sheet': thesisSheetSample(),
  'review-sheet': reviewSheetSample(),
  explanation: explanationSample(),
};

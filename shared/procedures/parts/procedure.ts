import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Group } from './group.ts';
import type { Judgement } from './judgement.ts';
import type { ListName } from './lists.ts';
import type { StageLock } from './stage-lock.ts';
import type { Column } from './register.ts';

/** How marks are given: line by line on one candidate's sheet, or in one table of candidates and subjects. */
export type Desk = 'sheet' | 'table';

/** What a candidate's result consists of: one total, one figure a subject, one a stage passed through, or no figure. */
export type ResultShape = 'total' | 'subjects' | 'stages' | 'decision';

/** How thesis marks are entered: 100 points each, weighed 40 and 60 percent, or points of 40 and 60 (domain.md A-29). */
export type ThesisEntry = 'weighted' | 'points';

/** What a new sitting may settle for itself; everything else is the document's. */
export type Leeway = {
  /** How many score each candidate, where the document fixes it. */
  readonly panelSize: number | null;
  /** Whether its pass mark may be stricter than the document's. */
  readonly passMark: boolean;
  /** Whether it may limit how far totals lie apart. */
  readonly maxSpread: boolean;
  /** Whether it may ask for a larger share of members who pass a candidate. */
  readonly memberShare: boolean;
  /** Whether it says how thesis marks are entered. */
  readonly thesisEntry: boolean;
};

/** What its papers call things; paper is Chinese. */
export type PaperNames = {
  /** One person's sheet for one candidate. */
  readonly sheet: string;
  readonly summary: string;
  /** What the rows of raw marks are: 试题 or 科目. */
  readonly item: string;
  /** The person who scores: beside their name, and where they sign. */
  readonly scorer: string;
  readonly signer: string;
  readonly lead: string;
};

/** What marks come to so far. Until it is final something still to come may change it, and there is nothing to sign. */
export type Judged = { readonly judgement: Judgement | null; readonly isFinal: boolean };

/** Names a line on some candidate's sheets. */
export type LineOfCandidate = { readonly candidateId: string; readonly line: string };

/** One way of judging candidates: everything about it that the rest of the house asks for. */
export type Procedure = {
  readonly title: Sentence;
  /** Who scores, and who leads them. */
  readonly group: Group;
  /** Whether anybody gives marks, each on a sheet; where nobody does, the lead decides on papers alone. */
  readonly givesMarks: boolean;
  readonly desk: Desk;
  readonly resultShape: ResultShape;
  /** Whether it decides on a certificate by itself; a practical exam is one subject of several. */
  readonly decidesCertificate: boolean;
  /** Whether its marks can be looked at through other documents. */
  readonly isComparable: boolean;
  /** What is prepared, in the order of the checklist. */
  readonly preparation: readonly ListName[];
  /** The scheme that the document fixes, or null where one is imported. */
  readonly fixedScheme: ((entry: ThesisEntry) => Scheme) | null;
  readonly leeway: Leeway;
  readonly paper: PaperNames;
  /** The columns of the register of results between the name and the verdict. */
  readonly columns: (state: SittingState) => readonly Column[];
  /** The lines everyone who scores owes this candidate as far as things have come; null for every line of the scheme. */
  readonly owedLines: (state: SittingState, candidate: Candidate) => readonly string[] | null;
  /** Why this line may not be marked yet, or null. */
  readonly lockOn: (state: SittingState, line: LineOfCandidate) => StageLock | null;
  /** Whether nothing but signatures is left to do for this candidate once the sheets are full. */
  readonly isSettled: (state: SittingState, candidate: Candidate) => boolean;
  /** What the complete sheets come to; `scores` in the order in which they are expected. */
  readonly judge: (state: SittingState, candidate: Candidate, scores: readonly SheetScore[]) => Judged;
  /** What of a candidate is signed besides marks and verdict. */
  readonly alsoSigned: (
    state: SittingState,
    candidate: Candidate,
    judgement: Judgement | null,
  ) => Readonly<Record<string, unknown>>;
};

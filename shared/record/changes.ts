import type { TakeoverStatement } from '../model/takeover.ts';
import type { BodyOf } from './body.ts';

// What became of a sitting, of whose key is whose, and of who stands in whose place: each with when, by whom and why.

/** When something was done, by whom, and by which entry. */
export type Happened = { readonly at: string; readonly by: string | null; readonly seq: number };

/** The first and the last of some days, in Beijing. */
export type MarkDays = { readonly first: string; readonly last: string };

/** Why a sitting is void. */
export type Voiding = Pick<BodyOf<'sitting_voided'>, 'reason'> & Happened;

/** Somebody who took a scorer's place, and why. */
export type Handover = Omit<BodyOf<'scorer_replaced'>, 'type'> & Happened;

/** A key that signs in another one's place, and why. */
export type KeyChange = Omit<BodyOf<'key_replaced'>, 'type' | 'idSeen' | 'endorsement' | 'witnessSignature'> & Happened;

/** A deputy who took the site head's place (`leaves`), and why. */
export type HeadChange = Omit<BodyOf<'head_succeeded'>, 'type' | 'signature' | 'witnessSignature'> & {
  readonly leaves: string;
} & Happened;

/**
 * The letter by which the authority confirmed a quality supervisor, and who recorded it. `fell`: it was about somebody called
 * otherwise, or in another role, and confirms nobody since.
 */
export type Confirmation = Pick<BodyOf<'supervisor_confirmed'>, 'number' | 'date' | 'issuer'> &
  Happened & { readonly fell: boolean };

/** A group that conferred about a candidate. */
export type Conferral = Omit<BodyOf<'spread_conferred'>, 'type' | 'candidateId'> & Happened;

/** The strokes by which a candidate promised; `by`: who stood by. */
export type SignedPromise = Pick<BodyOf<'promise_signed'>, 'strokes'> & Happened;

/** A file shown for one fact of a condition, or taken back; `by`: who saw it. */
export type Evidence = Omit<BodyOf<'evidence_recorded'>, 'type' | 'rule' | 'name'> & Happened;

/** A check by the authority, or what was done about one since; `by`: who wrote it down. */
export type Inspection = Omit<BodyOf<'inspection_recorded'>, 'type'> & Happened;

/** Which panel judges a candidate, and why they were moved there. */
export type Assignment = { readonly panel: string; readonly reason: string } & Happened;

/** Who marks a candidate too, and what the lead decided, where marks lie too far apart. */
export type Third = Omit<BodyOf<'third_named'>, 'type' | 'candidateId'> & Happened;
export type SpreadDecision = Omit<BodyOf<'spread_decided'>, 'type' | 'candidateId'> & Happened;

/** What was said of an official and a candidate, and who scores a candidate in somebody's place. */
export type Recusal = Omit<BodyOf<'recusal_recorded'>, 'type'> & Happened;
export type StandIn = Omit<BodyOf<'stand_in_named'>, 'type'> & Happened;

/** What one person keyed off a paper sheet, or settled of it. */
export type PaperKeyed = Pick<BodyOf<'paper_keyed'>, 'marks'> & Happened;
export type PaperSettled = Pick<BodyOf<'paper_settled'>, 'marks' | 'reason'> & Happened;

/** A sheet that was marked on paper: at most two keyed it, and where they differ a third one settled it. */
export type PaperSheet = Pick<BodyOf<'paper_opened'>, 'cause' | 'reason' | 'photo'> &
  Happened & { readonly keyed: readonly PaperKeyed[]; readonly settled: PaperSettled | null };

/** What the lead said about a difference between a sheet and what the checker read off it, or what its paper says. */
export type Settlement = Pick<BodyOf<'difference_settled'>, 'how' | 'reason'> & {
  readonly of: 'proof' | 'check';
} & Happened;

/** Sheets that were drawn to be held against their paper, and how that of one of them stood. */
export type PaperDraw = Omit<BodyOf<'paper_check_drawn'>, 'type'> & Happened;
export type PaperCheck = Pick<BodyOf<'paper_checked'>, 'outcome' | 'lines' | 'text'> &
  Happened & { readonly settled: Settlement | null };

/** A draw as it was made (`facts` of `rule`): of the panel, or of the candidates' order, places or papers. */
export type MadeDraw = Pick<BodyOf<'facts_stated'>, 'rule' | 'facts'> & Happened;

/**
 * What a checker read off a sheet, where that differed from what was on record (from edition 8 on), and what the lead said of it;
 * a signature after it asks for another.
 */
export type SheetProof = Pick<BodyOf<'sheet_proofread'>, 'read' | 'differs'> &
  Happened & { readonly settled: Settlement | null };

/** What the site head answered for, and why. */
export type Answer = Pick<BodyOf<'verdicts_answered'>, 'reason'> &
  BodyOf<'verdicts_answered'>['verdicts'][number] &
  Happened;

/** A certificate number as it was recorded; `number` null where it was taken back. */
export type CertificateFact = BodyOf<'certificates_assigned'>['certificates'][number] &
  Pick<BodyOf<'certificates_assigned'>, 'reason' | 'source' | 'segment'> &
  Happened;

/** A station that went on in another one's place, as the certificate says it; `lastAt`: what this log held ended there. */
export type Replacement = TakeoverStatement & { readonly seq: number; readonly lastAt: string | null };

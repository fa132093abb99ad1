import { z } from 'zod';
import type { SittingState } from '#shared/record/state.ts';
import { archiveContentsForm } from './archive-contents/form.ts';
import { boundScoreSheetForm } from './bound-score-sheet/form.ts';
import { appraisalPlanForm } from './appraisal-plan/form.ts';
import { batchPlanForm } from './batch-plan/form.ts';
import { candidateSignInForm } from './candidate-sign-in/form.ts';
import { certificateRosterForm } from './certificate-roster/form.ts';
import { chiefPublicityForm } from './chief-publicity/form.ts';
import { chiefAgreementsForm } from './chief-agreements/form.ts';
import { chiefRosterForm } from './chief-roster/form.ts';
import { correctionListForm } from './correction-list/form.ts';
import { drillReportForm } from './drill-report/form.ts';
import { drawRecordForm } from './draw-record/form.ts';
import { crossoverPlanForm } from './crossover-plan/form.ts';
import { examinerFeedbackForm } from './examiner-feedback/form.ts';
import { enterprisePlanForm } from './enterprise-plan/form.ts';
import { enterpriseScheduleForm } from './enterprise-schedule/form.ts';
import { evidenceListForm } from './evidence-list/form.ts';
import { inspectionLogForm } from './inspection-log/form.ts';
import { explanationForm } from './explanation/form.ts';
import { handInListForm } from './hand-in-list/form.ts';
import { integrityPromiseForm } from './integrity-promise/form.ts';
import { modesRegisterForm } from './modes-register/form.ts';
import { panelRegisterForm } from './panel-register/form.ts';
import { fallbackSheetForm } from './fallback-sheet/form.ts';
import { reviewFallbackForm } from './review-fallback/form.ts';
import { thesisFallbackForm } from './thesis-fallback/form.ts';
import { chongqingApplicationForm } from './chongqing-application/form.ts';
import { chongqingFilingForm } from './chongqing-filing/form.ts';
import { enterpriseFilingForm } from './enterprise-filing/form.ts';
import { reviewApplicationForm } from './review-application/form.ts';
import { qualificationReviewForm } from './qualification-review/form.ts';
import { appraisalApplicationForm } from './appraisal-application/form.ts';
import { titleApplicationForm } from './title-application/form.ts';
import { skillApplicationForm } from './skill-application/form.ts';
import type { AnyForm } from './parts/form.ts';
import { lotsRecordForm } from './lots-record/form.ts';
import { paperCheckForm } from './paper-check/form.ts';
import { personHistoryForm } from './person-history/form.ts';
import { workLedgerForm } from './work-ledger/form.ts';
import { publicityListForm } from './publicity-list/form.ts';
import { planArrangementForm } from './plan-arrangement/form.ts';
import { planRegisterForm } from './plan-register/form.ts';
import { planSummaryForm } from './plan-summary/form.ts';
import { planAbsencesForm } from './plan-absences/form.ts';
import { planResitsForm } from './plan-resits/form.ts';
import { planTheoryForm } from './plan-theory/form.ts';
import { planPersonForm } from './plan-person/form.ts';
import { planObjectionsForm } from './plan-objections/form.ts';
import { planPublicityForm } from './plan-publicity/form.ts';
import { planHandInForm } from './plan-hand-in/form.ts';
import { planAwardeesForm } from './plan-awardees/form.ts';
import { planContentsForm } from './plan-contents/form.ts';
import { readinessReportForm } from './readiness-report/form.ts';
import { reviewSheetForm } from './review-sheet/form.ts';
import { roomLedgerForm } from './room-ledger/form.ts';
import { roomRecordForm } from './room-record/form.ts';
import { scoreRosterForm } from './score-roster/form.ts';
import { scoreSheetForm } from './score-sheet/form.ts';
import { seniorTechnicianListForm } from './senior-technician-list/form.ts';
import { signInSlipsForm } from './sign-in-slips/form.ts';
import { staffSignInForm } from './staff-sign-in/form.ts';
import { summaryForm } from './summary/form.ts';
import { supervisionRecordForm } from './supervision-record/form.ts';
import { technicianListForm } from './technician-list/form.ts';
import { thesisRosterForm } from './thesis-roster/form.ts';
import { thesisSheetForm } from './thesis-sheet/form.ts';

/** Every form there is, by the `form` its figures carry, in the order in which a list shows them. */
export const FORMS = {
  summary: summaryForm,
  'score-sheet': scoreSheetForm,
  'bound-score-sheet': boundScoreSheetForm,
  'thesis-sheet': thesisSheetForm,
  'review-sheet': reviewSheetForm,
  'panel-register': panelRegisterForm,
  'modes-register': modesRegisterForm,
  'score-roster': scoreRosterForm,
  'thesis-roster': thesisRosterForm,
  'senior-technician-list': seniorTechnicianListForm,
  'technician-list': technicianListForm,
  'correction-list': correctionListForm,
  explanation: explanationForm,
  'readiness-report': readinessReportForm,
  'drill-report': drillReportForm,
  'room-ledger': roomLedgerForm,
  'room-record': roomRecordForm,
  'paper-check': paperCheckForm,
  'supervision-record': supervisionRecordForm,
  'inspection-log': inspectionLogForm,
  'candidate-sign-in': candidateSignInForm,
  'integrity-promise': integrityPromiseForm,
  'staff-sign-in': staffSignInForm,
  'sign-in-slips': signInSlipsForm,
  'examiner-feedback': examinerFeedbackForm,
  'draw-record': drawRecordForm,
  'lots-record': lotsRecordForm,
  'appraisal-plan': appraisalPlanForm,
  'enterprise-plan': enterprisePlanForm,
  'enterprise-schedule': enterpriseScheduleForm,
  'evidence-list': evidenceListForm,
  'batch-plan': batchPlanForm,
  'crossover-plan': crossoverPlanForm,
  'hand-in-list': handInListForm,
  'publicity-list': publicityListForm,
  'certificate-roster': certificateRosterForm,
  'chief-publicity': chiefPublicityForm,
  'chief-roster': chiefRosterForm,
  'chief-agreements': chiefAgreementsForm,
  'archive-contents': archiveContentsForm,
  'fallback-sheet': fallbackSheetForm,
  'thesis-fallback': thesisFallbackForm,
  'review-fallback': reviewFallbackForm,
  'chongqing-application': chongqingApplicationForm,
  'chongqing-filing': chongqingFilingForm,
  'enterprise-filing': enterpriseFilingForm,
  'review-application': reviewApplicationForm,
  'qualification-review': qualificationReviewForm,
  'appraisal-application': appraisalApplicationForm,
  'title-application': titleApplicationForm,
  'skill-application': skillApplicationForm,
  'plan-arrangement': planArrangementForm,
  'plan-register': planRegisterForm,
  'plan-summary': planSummaryForm,
  'plan-absences': planAbsencesForm,
  'plan-resits': planResitsForm,
  'plan-theory': planTheoryForm,
  'plan-person': planPersonForm,
  'plan-publicity': planPublicityForm,
  'plan-objections': planObjectionsForm,
  'plan-hand-in': planHandInForm,
  'plan-awardees': planAwardeesForm,
  'plan-contents': planContentsForm,
  'person-history': personHistoryForm,
  'work-ledger': workLedgerForm,
} as const satisfies Record<string, AnyForm>;

export type FormId = keyof typeof FORMS;
export const FORM_IDS = Object.keys(FORMS) as readonly FormId[];

type Papers = { readonly [Id in FormId]: z.infer<(typeof FORMS)[Id]['schema']> & { readonly form: Id } };
/** The figures of one filled form: of the form `Id`, or of any. */
export type Paper<Id extends FormId = FormId> = Papers[Id];

type Schemas = (typeof FORMS)[FormId]['schema'];
const schemas = FORM_IDS.map((id) => FORMS[id].schema) as unknown as [Schemas, ...Schemas[]];
/** Whatever any form may carry, told apart by its `form`. */
export const paperSchema = z.discriminatedUnion('form', schemas);

/** As many papers as one file may hold. */
export const MOST_PAPERS = 500;
/** What is printed into one file: papers in the order given; each starts on a new page and counts its own pages. */
export const papersSchema = z.array(paperSchema).min(1).max(MOST_PAPERS);

/** A form as the registry holds it, without its own figures' type. */
export const formOf = (id: FormId): AnyForm => FORMS[id];

/** Whether a form is of a plan over all its sittings, and of no sitting by itself. */
const isOfPlan = (id: FormId): boolean => ['plan', 'plan-person'].includes(formOf(id).scope);
/** The forms of a plan. */
export const planForms = (): FormId[] => FORM_IDS.filter(isOfPlan);

/** The forms a sitting may need by its document, procedure and channel; none before there is one. */
export function formsFor(state: SittingState): FormId[] {
  const { sitting } = state;
  if (sitting === null) return [];
  const { policy, procedure, channel } = sitting;
  return FORM_IDS.filter((id) => {
    const { use } = formOf(id);
    return (
      !isOfPlan(id) &&
      !['history', 'ledger'].includes(formOf(id).scope) &&
      (use.policies === 'all' || use.policies.some((each) => each === policy.id)) &&
      (use.procedures === 'all' || use.procedures.includes(procedure)) &&
      (use.channels === undefined || channel === undefined || use.channels.includes(channel)) &&
      (use.where?.(state) ?? true)
    );
  });
}

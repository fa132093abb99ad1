import { isInForce } from '#shared/law/parts/policy.ts';
import { evaluateRule, findPolicy } from '#shared/law/registry.ts';
import { NOT_IN_FORCE, type RuleContext } from '#shared/law/parts/rule.ts';
import type { Verdict } from '#shared/law/parts/verdict.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { calendarOf } from './calendar-of.ts';
import type { Check, Facts, Field, PeopleField, PersonRow } from '../parts/check.ts';
import { documentOf } from '../registry.ts';

type Sat = Pick<SittingState, 'sitting'>;

/** The conditions that the sitting's document asks of it. */
export const checksOf = (state: SittingState): readonly Check[] =>
  (documentOf(state.sitting)?.checks ?? []).filter(({ applies }) => applies?.(state) ?? true);

/** What people have stated for a check. */
export const statedFor = (state: SittingState, { rule }: Check): Facts =>
  state.facts.get(factsKey(rule, null))?.facts ?? {};

/** `open`: facts are missing, or can't be judged yet; `explained`: not met, but the site head gave a reason. */
export type CheckStatus = 'met' | 'unmet' | 'explained' | 'open';
export type CheckResult = {
  readonly check: Check;
  readonly status: CheckStatus;
  readonly verdict: Verdict | null;
  /** The fields still to be filled in. */
  readonly missing: readonly Field[];
  /** What is wrong with the facts, in Chinese; null where nothing is. */
  readonly problem: string | null;
};

/** Judges a check by what is on record, or by `stated` in its place while a form is being filled in. */
export function judgeCheck(
  state: SittingState,
  check: Check,
  context: RuleContext,
  stated: Facts = statedFor(state, check),
): CheckResult {
  const known = check.known(state);
  const facts = { ...known, ...plainFacts(state, check, known, stated) };
  const asked = check.fields.filter(({ askedIf }) => askedIf?.(facts) ?? true);
  const missing = asked.flatMap((field) => missingIn(state, field, facts, stated));
  const open = { check, status: 'open', verdict: null, missing, problem: null } as const;
  if (missing.length > 0) return open;
  const constants = Object.entries(known).filter(([name]) => check.fields.every((field) => field.name !== name));
  const input = {
    on: state.sitting?.heldOn,
    ...Object.fromEntries(constants),
    ...Object.fromEntries(asked.map((field) => [field.name, inputOf(state, field, facts, stated)])),
  };
  const judged = evaluateRule(check.rule, input, context);
  if (!judged.ok) return { ...open, problem: judged.error.message };
  const verdict = check.read?.(judged.value, state) ?? judged.value;
  const explained = check.judgesForce === true ? isForceExplained(state) : isAnswered(state, check, verdict);
  const status = verdict.outcome === 'pass' ? 'met' : explained ? 'explained' : 'unmet';
  return { check, status, verdict, missing, problem: null };
}

/** From this edition on nobody overstates what the record itself knows; only what it does not know is stated. */
const KNOWN_STANDS = 9;

/** Whether people may say what a field, or a column of a person's row, is; `known`: what the record says of it. */
export const isSayable = ({ sitting }: Sat, { name, fixed, proposed }: Field, known: Facts): boolean =>
  fixed !== true &&
  (!isHeldUnder(sitting, KNOWN_STANDS) ||
    (typeof proposed === 'function' ? proposed(sitting) : proposed === true) ||
    isEmpty(known[name]));

/** Whether anything of a condition is for people to state; where nothing is, all of it is on record. */
export function isAskedFor(state: SittingState, check: Check): boolean {
  const known = check.known(state);
  return check.fields.some((field) =>
    field.kind === 'people'
      ? rowsIn(known, field).some(({ facts }) => field.columns.some((column) => isSayable(state, column, facts)))
      : isSayable(state, field, known),
  );
}

/** People's rows are merged apart: the record's list of people stands, and only what was stated of each goes over it. */
const plainFacts = (state: SittingState, { fields }: Check, known: Facts, stated: Facts): Facts =>
  Object.fromEntries(
    fields
      .filter((field) => field.kind !== 'people' && isSayable(state, field, known) && stated[field.name] !== undefined)
      .map(({ name }) => [name, stated[name]]),
  );

/** A person's facts with what was stated of them beside what the record knows; before edition 9 over it. */
export function personFacts(state: Sat, { columns }: PeopleField, { id, facts }: PersonRow, stated: unknown): Facts {
  const own = isRecord(stated) ? stated[id] : undefined;
  if (!isRecord(own)) return facts;
  if (!isHeldUnder(state.sitting, KNOWN_STANDS)) return { ...facts, ...own };
  const said = columns.filter((column) => isSayable(state, column, facts) && own[column.name] !== undefined);
  return { ...facts, ...Object.fromEntries(said.map(({ name }) => [name, own[name]])) };
}

/** Whether facts say otherwise than the record knows: of the sitting, or of one of its people. */
export function isOverstated(state: SittingState, { rule, candidateId, facts }: BodyOf<'facts_stated'>): boolean {
  const check = candidateId === null ? checksOf(state).find((one) => one.rule === rule) : undefined;
  if (check === undefined || !isHeldUnder(state.sitting, KNOWN_STANDS)) return false;
  const known = check.known(state);
  return check.fields.some((field) =>
    field.kind === 'people'
      ? rowsIn(known, field).some(({ id, facts: own }) => isSaidOtherwise(own, facts[field.name], id))
      : field.fixed !== true && !isSayable(state, field, known) && differs(known[field.name], facts[field.name]),
  );
}

function isSaidOtherwise(known: Facts, stated: unknown, id: string): boolean {
  const own = isRecord(stated) ? stated[id] : undefined;
  return (
    isRecord(own) && Object.entries(own).some(([name, said]) => !isEmpty(known[name]) && differs(known[name], said))
  );
}
const differs = (known: unknown, said: unknown): boolean =>
  said !== undefined && JSON.stringify(said) !== JSON.stringify(known);

/** The rows of a people field as the record knows them. */
export const rowsIn = (facts: Facts, { name }: Field): readonly PersonRow[] =>
  Array.isArray(facts[name]) ? (facts[name] as readonly PersonRow[]) : [];

function inputOf(state: Sat, field: Field, facts: Facts, stated: Facts): unknown {
  if (field.kind !== 'people') return facts[field.name];
  return rowsIn(facts, field).map((row) => personFacts(state, field, row, stated[field.name]));
}

/** What a field still lacks: itself, or those of its columns that some person's row lacks. */
function missingIn(state: Sat, field: Field, facts: Facts, stated: Facts): readonly Field[] {
  if (field.kind !== 'people') return isEmpty(facts[field.name]) ? [field] : [];
  const rows = rowsIn(facts, field).map((row) => personFacts(state, field, row, stated[field.name]));
  return rows.length === 0 ? [field] : field.columns.filter(({ name }) => rows.some((row) => isEmpty(row[name])));
}
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Whether the document is in force on the day of the sitting; true of a document this build does not know. */
export function isSittingInForce({ sitting }: SittingState): boolean {
  const policy = sitting === null ? undefined : findPolicy(sitting.policy.id);
  return policy === undefined || sitting === null || isInForce(policy, sitting.heldOn);
}
/** Under this name the site head answers for a document that is not in force. */
export const FORCE_RULE = 'policy.force';

/** Whether the site head has said why work goes on under a document that is not in force. */
const isForceExplained = ({ exceptions, answers }: SittingState): boolean =>
  answers.has(factsKey(FORCE_RULE, null)) || exceptions.some(({ what }) => what === 'policy_not_in_force');

/** Whether the site head has answered for every reason of the verdict. */
function isAnswered({ answers }: SittingState, { rule }: Check, { because }: Verdict): boolean {
  const codes = answers.get(factsKey(rule, null))?.codes;
  return codes !== undefined && because.every(({ code }) => code === NOT_IN_FORCE || codes.includes(code));
}

export type DeskSummary = {
  readonly met: number;
  readonly unmet: number;
  readonly explained: number;
  readonly open: number;
};

/** How many conditions stand where; `unmet` counts the explained ones too. */
export function summaryOf(results: readonly CheckResult[]): DeskSummary {
  const count = (...wanted: CheckStatus[]): number => results.filter(({ status }) => wanted.includes(status)).length;
  return {
    met: count('met'),
    unmet: count('unmet', 'explained'),
    explained: count('explained'),
    open: count('open'),
  };
}

/** What is left to settle: conditions not met or not filled in, and a reason still owed for a document not in force. */
export function policyLeft(state: SittingState): number {
  const context = { calendar: calendarOf(state), today: state.sitting?.heldOn ?? '' };
  const results = checksOf(state).map((check) => judgeCheck(state, check, context));
  const { unmet, explained, open } = summaryOf(results);
  const counted = results.some(({ check }) => check.judgesForce === true);
  const owed = !counted && !isSittingInForce(state) && !isForceExplained(state) ? 1 : 0;
  return unmet - explained + open + owed;
}

/** The entry that records what people stated: of what the record knows nothing is said. */
export function stateFacts(state: SittingState, check: Check, stated: Facts): BodyOf<'facts_stated'> {
  const known = check.known(state);
  const own = Object.entries(stated).flatMap(([name, value]) => {
    const field = check.fields.find((one) => one.name === name);
    if (field === undefined || field.kind === 'people') return [[name, rowsSaid(state, field, known, value)]];
    return isSayable(state, field, known) ? [[name, value]] : [];
  });
  const facts = Object.fromEntries(own) as BodyOf<'facts_stated'>['facts'];
  return { type: 'facts_stated', rule: check.rule, candidateId: null, facts };
}

/** The same of people's rows; of whoever is not in the list, as it was said. */
function rowsSaid(state: Sat, field: PeopleField | undefined, known: Facts, said: unknown): unknown {
  if (field === undefined || !isRecord(said)) return said;
  const rows = new Map(rowsIn(known, field).map(({ id, facts }) => [id, facts]));
  const sayable = (id: string, name: string): boolean =>
    field.columns.some((column) => column.name === name && isSayable(state, column, rows.get(id) ?? {}));
  return Object.fromEntries(
    Object.entries(said).map(([id, own]) => [
      id,
      isRecord(own) ? Object.fromEntries(Object.entries(own).filter(([name]) => sayable(id, name))) : own,
    ]),
  );
}

import { Button } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import type { Fact, Json } from '#shared/documents/parts/application.ts';
import { hasUnrecorded, type Eligibility } from '#shared/documents/eligibility/judge.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import type { Desk } from './use-desk.ts';

type Props = { readonly applicants: readonly Eligibility[]; readonly desk: Desk };

/** A fact that may be stated for many at once: a plain yes or no, or that there is none. */
const BULK: ReadonlySet<Fact['kind']['type']> = new Set(['yes-no', 'earlier', 'many', 'awards']);
const FEWEST = 2;
const SHOWN = 3;

/** What many applicants lack alike, stated for all of them in one go once the papers have been checked. */
export function BulkNotes({ applicants, desk }: Props) {
  const t = useSay();
  const { recording, state } = desk;
  if (recording !== null)
    return (
      <p className="kp-note kp-small kp-num" role="status">
        {t(words.recording, { count: recording })}
      </p>
    );
  const lacking = applicants.filter(({ standing }) => standing === 'lacks');
  const facts = [...new Set(lacking.flatMap(({ lacking: facts }) => facts))].filter(({ kind }) => BULK.has(kind.type));
  const common = facts
    .map((fact) => ({ fact, who: lacking.filter((one) => one.lacking.includes(fact)) }))
    .filter(({ who }) => who.length >= FEWEST)
    .slice(0, SHOWN);
  const unrecorded = applicants.filter(hasUnrecorded);
  return (
    <>
      {common.map(({ fact, who }) => (
        <div key={fact.key} className="kp-note kp-small kp-line kp-wrap">
          <span className="kp-grow">{t(words.bulk, { count: who.length, fact: t(fact.label) })}</span>
          {answersFor(fact).map(({ value, word }) => (
            <Button key={JSON.stringify(value)} size="small" onClick={() => void state(who, { [fact.key]: value })}>
              {t(word, { count: who.length })}
            </Button>
          ))}
        </div>
      ))}
      {common.length === 0 && unrecorded.length > 0 && (
        <div className="kp-line">
          <Button onClick={() => void state(unrecorded, {})}>
            {t(words.recordRead, { count: unrecorded.length })}
          </Button>
        </div>
      )}
    </>
  );
}

const answersFor = ({ kind }: Fact): readonly { readonly value: Json; readonly word: readonly [string, string] }[] =>
  kind.type === 'yes-no'
    ? [
        { value: true, word: words.bulkYes },
        { value: false, word: words.bulkNo },
      ]
    : [{ value: [], word: words.bulkNone }];

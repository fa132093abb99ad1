import { Button } from 'antd';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { Fact, Facts, Json } from '#shared/documents/parts/application.ts';
import type { AnsweredFact, Eligibility } from '#shared/documents/eligibility/judge.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { levelWords } from '#shared/words/levels.ts';
import { FactInput } from './fact-input.tsx';
import { StandingTag } from './standing-tag.tsx';
import { methodOf } from './why.ts';

type Props = {
  readonly applicant: Eligibility;
  readonly frozen: boolean;
  readonly onState: (changes: Facts) => void;
  /** The kind of application that this person may be chosen for, or null. */
  readonly choice: Sentence | null;
  readonly onChoose: (chosen: boolean) => void;
};

/** One applicant: the verdict with every clause, and the facts it rests on. */
export function ApplicantDetail({ applicant, frozen, onState, choice, onChoose }: Props) {
  const t = useSay();
  const { candidate, standing, because, lacking, asked } = applicant;
  const way = methodOf(applicant, t);
  return (
    <article className="eligibility-detail" aria-label={candidate.name}>
      <header className="kp-line">
        <div className="kp-grow">
          <span className="kp-faint kp-num">{candidate.number}</span>
          <h2>{candidate.name}</h2>
          <span className="kp-soft kp-small">
            {[t(levelWords[candidate.level]), candidate.employer].filter((text) => text !== '').join(' · ')}
          </span>
        </div>
        <div className="eligibility-verdict">
          <StandingTag standing={standing} />
          {way !== '' && <span className="kp-soft">{way}</span>}
        </div>
      </header>
      {because.length > 0 && (
        <section>
          <h3>{t(words.clauses)}</h3>
          <ReasonList because={because} />
          {standing === 'fails' && lacking.length > 0 && <p className="kp-faint kp-small">{t(words.favour)}</p>}
        </section>
      )}
      {choice !== null && (
        <div className="kp-line">
          {standing === 'not-asked' && <span className="kp-soft kp-grow">{t(words.chooseNote)}</span>}
          <Button size="small" onClick={() => onChoose(standing === 'not-asked')}>
            {standing === 'not-asked' ? t(words.choose, { kind: t(choice) }) : t(words.unchoose)}
          </Button>
        </div>
      )}
      <section hidden={asked.length === 0}>
        <h3>{t(words.facts)}</h3>
        {asked.map((answered) => (
          <FactRow
            key={answered.fact.key}
            answered={answered}
            frozen={frozen}
            onState={(value) => onState({ [answered.fact.key]: value })}
          />
        ))}
      </section>
    </article>
  );
}

/** Facts whose answer is made of several fields. */
const WIDE: ReadonlySet<Fact['kind']['type']> = new Set(['appraisals', 'awards', 'certificate', 'earlier', 'many']);

type RowProps = {
  readonly answered: AnsweredFact;
  readonly frozen: boolean;
  readonly onState: (value: Json) => void;
};

function FactRow({ answered: { fact, answer, recorded, cell }, frozen, onState }: RowProps) {
  const t = useSay();
  const label = t(fact.label);
  const source =
    cell === null
      ? recorded
        ? t(words.stated)
        : ''
      : t(cell.read ? words.fromRoster : words.notRead, { column: cell.column, text: cell.text });
  return (
    <div className="eligibility-fact" data-lacking={answer === undefined} data-wide={WIDE.has(fact.kind.type)}>
      <div className="eligibility-label">
        <span className="kp-tone" data-tone={answer === undefined ? 'warn' : 'good'}>
          <Shape name={answer === undefined ? 'hollow' : 'check'} size={13} />
        </span>
        <span>
          {label}
          <small className="kp-faint"> {fact.article}</small>
        </span>
      </div>
      <div>
        <FactInput label={label} kind={fact.kind} answer={answer} disabled={frozen} onState={onState} />
        {source !== '' && (
          <p className="kp-faint kp-small" data-unread={cell !== null && !cell.read}>
            {source}
          </p>
        )}
      </div>
    </div>
  );
}

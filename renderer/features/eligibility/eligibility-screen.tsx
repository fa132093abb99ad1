import { Button, Input, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Application } from '#shared/documents/parts/application.ts';
import type { SittingState } from '#shared/record/state.ts';
import { applicationsOf, eligibilities, type Eligibility, type Standing } from '#shared/documents/eligibility/judge.ts';
import { documentOf } from '#shared/documents/registry.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import { ApplicantDetail } from './applicant-detail.tsx';
import { ApplicantList } from './applicant-list.tsx';
import { BulkNotes } from './bulk-notes.tsx';
import './eligibility.css';
import { SaveList } from './save-list.tsx';
import { useDesk } from './use-desk.ts';

const STANDINGS = ['meets', 'fails', 'lacks', 'not-asked'] as const satisfies readonly Standing[];

/** 资格审核: who may apply for what, by which document, and what is still missing. */
export function EligibilityScreen() {
  const t = useSay();
  const sitting = useSittingPart(({ state }) => state.sitting);
  const candidates = useSittingPart(({ state }) => state.candidates);
  const applications = useMemo(() => applicationsOf({ sitting, candidates }), [sitting, candidates]);
  const [picked, setPicked] = useState(applications[0]?.id);
  const application = applications.find(({ id }) => id === picked) ?? applications[0];
  if (application === undefined) {
    const action = (
      <Button type="primary" onClick={() => navigate('setup')}>
        {t(words.goSetup)}
      </Button>
    );
    return (
      <FullPage
        title={t(
          candidates.size === 0
            ? words.empty
            : documentOf(sitting)?.applications.length
              ? words.noneHere
              : words.noKind,
        )}
        paragraphs={candidates.size === 0 ? [t(words.emptyHow)] : []}
        actions={action}
      />
    );
  }
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        {applications.length > 1 ? (
          <Segmented
            aria-label={t(words.kind)}
            value={application.id}
            onChange={setPicked}
            options={applications.map(({ id, title }) => ({ value: id, label: t(title) }))}
          />
        ) : (
          <span className="kp-soft">{t(application.title)}</span>
        )}
        <span className="kp-grow" />
        <span className="kp-faint kp-small kp-num">{t(words.asOf, { date: sitting?.heldOn ?? '' })}</span>
      </header>
      <Desk key={application.id} application={application} />
    </section>
  );
}

function Desk({ application }: { readonly application: Application }) {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const all = useMemo(() => eligibilities(application, state), [application, state]);
  const desk = useDesk();
  const [standing, setStanding] = useState<Standing | null>(null);
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const frozen = state.signatures.length > 0 || state.closing !== null;
  const shown = all.filter(
    (one) => (standing === null || one.standing === standing) && matchesSearch(search, one.candidate),
  );
  // an answer may move the applicant out of the filter; it stays open until another is chosen
  const selected = all.find(({ candidate }) => candidate.candidateId === picked) ?? shown[0];
  const count = (wanted: Standing): number => all.filter((one) => one.standing === wanted).length;
  return (
    <div className="eligibility-body">
      <div className="eligibility-side">
        <div className="kp-line kp-wrap">
          <div className="kp-filters">
            <Filter pressed={standing === null} onPress={() => setStanding(null)}>
              {t(words.all)} {all.length}
            </Filter>
            {STANDINGS.filter((one) => one !== 'not-asked' || count(one) > 0).map((one) => (
              <Filter key={one} pressed={standing === one} onPress={() => setStanding(one)}>
                {t(words[one])} {count(one)}
              </Filter>
            ))}
          </div>
          <Input
            className="kp-grow"
            allowClear
            placeholder={t(words.search)}
            aria-label={t(words.search)}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <SaveList applicants={shown} onSaid={desk.say} />
        </div>
        {frozen ? <p className="kp-note kp-small">{t(words.frozen)}</p> : <BulkNotes applicants={all} desk={desk} />}
        {desk.said !== null && (
          <p className="kp-note kp-small" data-tone={desk.said.tone} role="status">
            {desk.said.text}
          </p>
        )}
        <ApplicantList applicants={shown} selected={selected?.candidate.candidateId ?? null} onPick={setPicked} />
      </div>
      {selected !== undefined && (
        <ApplicantDetail
          key={selected.candidate.candidateId}
          applicant={selected}
          frozen={frozen}
          onState={(changes) => void desk.state([selected], changes)}
          choice={isChoice(application, state, selected) && !frozen ? application.title : null}
          onChoose={(chosen) => void desk.choose(selected, chosen ? application.id : null)}
        />
      )}
    </div>
  );
}

/** Whether this person goes that way only where somebody says so. */
const isChoice = (application: Application, { sitting }: SittingState, { candidate }: Eligibility): boolean =>
  sitting !== null && application.takes({ candidate, sitting }) === 'chosen';

type FilterProps = { readonly pressed: boolean; readonly onPress: () => void; readonly children: React.ReactNode };

function Filter({ pressed, onPress, children }: FilterProps) {
  return (
    <button type="button" className="kp-filter kp-num" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}

import { Button, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { CalendarsButton } from '#renderer/calendars/calendars-button.tsx';
import { calendarWords } from '#renderer/calendars/words.ts';
import { OccupationsButton } from '#renderer/occupations/occupations-button.tsx';
import { occupationWords } from '#renderer/occupations/words.ts';
import { invoke } from '#renderer/host/bridge.ts';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { LOCK_AFTER, setPreferences, usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Output, Station } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { backupWords } from '#shared/wire/backup/words.ts';
import { LANGUAGE_NAMES, settingsWords } from '#renderer/features/settings/words.ts';
import { LeftStoresPart } from './left-stores-part.tsx';
import { LogPart } from './log-part.tsx';
import { Part } from './part.tsx';
import { ProtectionPart } from './protection-part.tsx';
import './settings.css';
import { StickPart } from './stick-part.tsx';

type Info = Output<'app:info'>;

/** 设置: how the screen looks, which station this is, where the data lie and how keys are guarded. */
export function SettingsScreen() {
  const t = useSay();
  const explain = useFailureSentence();
  const [info, setInfo] = useState<Result<Info, HostFailure> | null>(null);
  useEffect(() => {
    let left = false;
    void invoke('app:info', {}).then((answer) => {
      if (!left) setInfo(answer);
    });
    return () => {
      left = true;
    };
  }, []);
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(settingsWords.title)}</h1>
      </header>
      <div className="kp-screen-body kp-settings">
        <ScreenPart />
        {info !== null && !info.ok && (
          <p className="kp-note" data-tone="danger" role="alert">
            {explain(info.error)}
          </p>
        )}
        {info?.ok === true && <HostParts info={info.value} />}
      </div>
    </section>
  );
}

function ScreenPart() {
  const t = useSay();
  const { language, look, touch, lockAfter } = usePreferences();
  return (
    <Part title={t(settingsWords.screen)} note={t(settingsWords.screenNote)}>
      <dl className="kp-facts">
        <Choice
          label={t(settingsWords.language)}
          value={language}
          options={{ zh: LANGUAGE_NAMES.zh, en: LANGUAGE_NAMES.en }}
          onChoose={(chosen) => setPreferences({ language: chosen })}
        />
        <Choice
          label={t(settingsWords.look)}
          value={look}
          options={{ light: t(settingsWords.light), dark: t(settingsWords.dark) }}
          onChoose={(chosen) => setPreferences({ look: chosen })}
        />
        <Choice
          label={t(settingsWords.touch)}
          value={touch ? 'on' : 'off'}
          options={{ off: t(settingsWords.touchOff), on: t(settingsWords.touchOn) }}
          onChoose={(chosen) => setPreferences({ touch: chosen === 'on' })}
        />
        <Choice
          label={t(settingsWords.lockAfter)}
          value={String(lockAfter)}
          options={Object.fromEntries(
            LOCK_AFTER.map((minutes) => [String(minutes), t(settingsWords.minutes, { minutes })]),
          )}
          onChoose={(chosen) => setPreferences({ lockAfter: Number(chosen) })}
        />
      </dl>
    </Part>
  );
}

function HostParts({ info }: { readonly info: Info }) {
  const t = useSay();
  const { practice } = useSignedIn();
  const station = (wanted: boolean): Station | undefined => info.stations.find((known) => known.practice === wanted);
  return (
    <>
      <Part title={t(settingsWords.station)}>
        <StationFacts station={station(false)} />
      </Part>
      {station(true) !== undefined && (
        <Part title={t(settingsWords.practiceStation)}>
          <StationFacts station={station(true)} />
        </Part>
      )}
      <Part title={t(settingsWords.data)} note={t(settingsWords.twoCopies)}>
        <dl className="kp-facts">
          <dt>{t(settingsWords.dataFolder)}</dt>
          <dd>{info.dataFolder}</dd>
        </dl>
        <div>
          <Button onClick={() => navigate('backup')}>{t(backupWords.open)}</Button>
        </div>
      </Part>
      <StickPart world={info.world} hasStation={station(false) !== undefined} />
      <ProtectionPart />
      <LeftStoresPart />
      <Part title={t(calendarWords.title)} note={t(calendarWords.note)}>
        <div>
          <CalendarsButton />
        </div>
      </Part>
      <Part title={t(occupationWords.title)} note={t(occupationWords.note)}>
        <div>
          <OccupationsButton />
        </div>
      </Part>
      <LogPart info={info} />
      <Part title={t(settingsWords.programme)}>
        <dl className="kp-facts kp-num">
          <dt>{t(settingsWords.version)}</dt>
          <dd>{info.version}</dd>
          <dt>{t(settingsWords.world)}</dt>
          <dd>{t(info.world === 'electron' ? settingsWords.electron : settingsWords.portable)}</dd>
          <dt>{t(settingsWords.central)}</dt>
          <dd className="kp-line">
            {t(settingsWords.centralNote)}
            {!practice && (
              <Button size="small" onClick={() => navigate('handover')}>
                {t(settingsWords.toHandover)}
              </Button>
            )}
          </dd>
        </dl>
      </Part>
    </>
  );
}

function StationFacts({ station }: { readonly station: Station | undefined }) {
  const t = useSay();
  if (station === undefined) return <p className="kp-faint">{t(settingsWords.noStation)}</p>;
  return (
    <dl className="kp-facts kp-num">
      <dt>{t(settingsWords.stationName)}</dt>
      <dd>{station.name}</dd>
      <dt>{t(settingsWords.organiser)}</dt>
      <dd>{station.organiser}</dd>
      <dt>{t(settingsWords.stationId)}</dt>
      <dd>{station.stationId}</dd>
      <dt>{t(settingsWords.stationKey)}</dt>
      <dd>{station.publicKey.slice(0, 16)}</dd>
      <dt>{t(settingsWords.createdAt)}</dt>
      <dd>{localTime(station.createdAt)}</dd>
    </dl>
  );
}

type ChoiceProps<K extends string> = {
  readonly label: string;
  readonly value: K;
  readonly options: Readonly<Record<K, string>>;
  readonly onChoose: (value: K) => void;
};

function Choice<K extends string>({ label, value, options, onChoose }: ChoiceProps<K>) {
  const names = Object.keys(options) as K[];
  return (
    <>
      <dt className="kp-choice-label">{label}</dt>
      <dd>
        <Segmented
          aria-label={label}
          value={value}
          options={names.map((name) => ({ value: name, label: options[name] }))}
          onChange={onChoose}
        />
      </dd>
    </>
  );
}

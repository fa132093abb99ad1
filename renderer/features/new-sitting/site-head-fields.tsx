import { Button, Input } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { typedPin } from '#renderer/ui/typed-pin.ts';
import { emptySiteHead, type SiteHeadDraft, type SiteHeadProblems } from './site-head-draft.ts';
import { newSittingWords } from './words.ts';

type Props = {
  readonly draft: SiteHeadDraft;
  readonly problems: SiteHeadProblems;
  readonly onChange: (draft: SiteHeadDraft) => void;
};

/** 现场负责人, on whose key the sitting's roles hang: name, ID number and PIN once, at this station only the PIN afterwards. */
export function SiteHeadFields({ draft, problems, onChange }: Props) {
  const t = useSay();
  const { known } = draft;
  const error = (field: keyof SiteHeadProblems): string | undefined => {
    const sentence = problems[field];
    return sentence === undefined ? undefined : t(sentence);
  };
  const text = (field: 'name' | 'idNumber') => ({
    value: draft[field],
    maxLength: 200,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ ...draft, [field]: event.target.value }),
  });
  const isAsked = draft.fresh !== '' || (problems.fresh ?? problems.freshAgain) !== undefined;
  const pin = (field: 'pin' | 'again' | 'fresh' | 'freshAgain') => ({
    ...({ type: 'password', autoComplete: 'off', maxLength: 64, value: draft[field] } as const),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ ...draft, [field]: typedPin(event.target.value) }),
  });
  return (
    <section className="kp-new-fields kp-panel" aria-label={t(newSittingWords.siteHead)}>
      {known === null ? (
        <>
          <Field label={t(newSittingWords.siteHead)} note={t(newSittingWords.siteHeadNote)} error={error('name')}>
            {(control) => <Input {...control} {...text('name')} />}
          </Field>
          <Field label={t(newSittingWords.siteHeadId)} error={error('idNumber')}>
            {(control) => <Input {...control} className="kp-num" {...text('idNumber')} />}
          </Field>
        </>
      ) : (
        <div>
          <span className="kp-soft">{t(newSittingWords.siteHead)}</span>
          <div className="kp-line">
            <strong>{known.name}</strong>
            <span className="kp-faint kp-num">{masked(known.idNumber)}</span>
            <Button size="small" onClick={() => onChange(emptySiteHead(null))}>
              {t(newSittingWords.anotherHead)}
            </Button>
          </div>
        </div>
      )}
      <Field
        label={t(known === null ? newSittingWords.choosePin : newSittingWords.siteHeadPin)}
        note={t(newSittingWords.siteHeadPinNote)}
        error={error('pin')}
      >
        {(control) => <Input {...control} {...pin('pin')} />}
      </Field>
      {known !== null && isAsked && (
        <>
          <Field label={t(newSittingWords.freshPin)} error={error('fresh')}>
            {(control) => <Input {...control} {...pin('fresh')} />}
          </Field>
          <Field label={t(newSittingWords.pinAgain)} error={error('freshAgain')}>
            {(control) => <Input {...control} {...pin('freshAgain')} />}
          </Field>
        </>
      )}
      {known === null && (
        <Field label={t(newSittingWords.pinAgain)} error={error('again')}>
          {(control) => <Input {...control} {...pin('again')} />}
        </Field>
      )}
    </section>
  );
}

/** Enough of an ID number to tell whose it is, and no birthday. */
const masked = (idNumber: string): string => `${idNumber.slice(0, 3)}…${idNumber.slice(-4)}`;

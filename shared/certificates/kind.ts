import type { Level } from '#shared/model/basics.ts';
import type { Channel, Sitting } from '#shared/model/sitting.ts';
import { findPolicy } from '#shared/law/registry.ts';

/** 职业技能等级证书 (22 places), 职业资格证书 (16 digits), or 专项职业能力证书, whose number no document describes. */
export type CertificateKind = 'skill' | 'qualification' | 'specialised';

const KIND_OF: Readonly<Record<Channel, CertificateKind>> = {
  // 天津 附件2 三（四）: 鉴定合格的颁发职业资格证书，认定合格的颁发职业技能等级证书
  appraisal: 'qualification',
  recognition: 'skill',
  crossover: 'skill',
  appointment: 'skill',
  specialised: 'specialised',
};

/** Place 16 of a 22-place number. The annex of 天津 gives T for 特级技师 and says nothing about 首席技师. */
export const LEVEL_CODES: Readonly<Record<Level, string | null>> = {
  junior: '5',
  intermediate: '4',
  advanced: '3',
  technician: '2',
  'senior-technician': '1',
  special: 'T',
  chief: null,
};

/**
 * What certificates of a sitting are numbered by. `kind` is null where either certificate may follow and the number has to tell;
 * `province` where the sitting's document is none that this build knows.
 */
export type Numbered = { readonly kind: CertificateKind | null; readonly province: string | null };

/** The kind of certificate a pass in this sitting leads to, and the province its number names. */
export function numberedBy({ channel, policy }: Pick<Sitting, 'channel' | 'policy'>): Numbered {
  const known = findPolicy(policy.id);
  const channels = known?.channels ?? [];
  const only = channel ?? (channels.length === 1 ? channels[0] : undefined);
  // in 天津 a crossover goes through 鉴定 or through 认定
  const either = only === undefined || (only === 'crossover' && channels.includes('appraisal'));
  return { kind: either ? null : KIND_OF[only], province: known?.province ?? null };
}

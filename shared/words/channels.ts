import type { Channel } from '../model/sitting.ts';
import type { Sentence } from './say.ts';

/** 评价渠道. */
export const channelWords: Readonly<Record<Channel, Sentence>> = {
  appraisal: ['职业技能鉴定', 'Appraisal'],
  recognition: ['职业技能等级认定', 'Level recognition'],
  crossover: ['职业贯通', 'Crossover'],
  appointment: ['评聘', 'Appointment'],
  specialised: ['专项职业能力考核', 'Specialised ability'],
};

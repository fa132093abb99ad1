// What a certificate's number says (docs/format.md, section 3): of which kind, from which province, of which level and year.

/** Province, ways of holding a sitting, and whether organisers number certificates themselves. */
const DOCUMENTS = {
  'tianjin-appraisal': { province: '12', channels: ['appraisal', 'recognition', 'crossover'], own: false },
  'tianjin-enterprise': { province: '12', channels: ['recognition'], own: true },
  'chongqing-crossover': { province: '50', channels: ['crossover'], own: false },
  'tianjin-chief': { province: '12', channels: ['appointment'], own: true },
  'huangshi-reform': { province: '42', channels: ['appraisal', 'recognition', 'specialised'], own: false },
};
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);
const LEVELS = {
  junior: '5',
  intermediate: '4',
  advanced: '3',
  technician: '2',
  'senior-technician': '1',
  special: 'T',
};

const documentOf = ({ sitting }) => (Object.hasOwn(DOCUMENTS, sitting.policy.id) ? DOCUMENTS[sitting.policy.id] : null);

export const isNumberedHere = (state) => documentOf(state)?.own === true;

/** `skill` (22 places), `qualification` (16 digits), or `specialised`, whose number nobody describes. */
function kindOf({ sitting }, document, number) {
  const channel = sitting.channel ?? (document?.channels.length === 1 ? document.channels[0] : undefined);
  const isEither =
    channel === undefined || (channel === 'crossover' && document?.channels.includes('appraisal') === true);
  if (isEither) return number.length === 16 ? 'qualification' : 'skill';
  return { appraisal: 'qualification', specialised: 'specialised' }[channel] ?? 'skill';
}

/** Whether a number can be this candidate's, given on this day or on one that is not known (null). */
export function isSound(state, { level }, number, issuedOn) {
  const document = documentOf(state);
  const kind = kindOf(state, document, number);
  const isOfYear = (year) => issuedOn === null || year === issuedOn.slice(2, 4);
  if (kind === 'specialised') return true;
  if (kind === 'qualification')
    return /^\d{16}$/.test(number) && number[10] === LEVELS[level] && isOfYear(number.slice(0, 2));
  // some systems put letters where the organiser's places are
  const shape = { special: 'T', chief: '[A-Z]' }[level] ?? '[1-5]';
  if (!new RegExp(`^[YS]\\d{6}[0-9A-Z]{6}\\d{2}${shape}\\d{6}$`).test(number)) return false;
  const province = number.slice(5, 7);
  const isOfLevel = level === 'chief' || number[15] === LEVELS[level];
  return (
    PROVINCES.has(province) &&
    (document === null || province === document.province) &&
    isOfLevel &&
    isOfYear(number.slice(13, 15))
  );
}

/** Whether a number lies within a segment that organisers number from. */
export function isWithin({ prefix, first, last }, number) {
  const serial = number.slice(16);
  const isPlain = number.length === 22 && number.startsWith(prefix) && /^\d{6}$/.test(serial);
  return isPlain && Number(serial) >= first && Number(serial) <= last;
}

import { UNSIGNED } from '../forgeries/days.ts';
import { idOf } from '../handover.ts';

// One sound body bent in one place, every way that a place can be bent: a field missing, one too many, null, of another type, out of
// range, named twice, or of somebody and something that there is not.

/** What was done to the body, and what it says then. */
export type Bent = { readonly how: string; readonly body: object };

type Json = unknown;
type Place = readonly (string | number)[];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOBODY = idOf(0xdead);

/** Values that may not, or may just, stand in the place of one. */
function insteadOf(value: Json): readonly (readonly [string, Json])[] {
  if (typeof value === 'number')
    return [-1, 0.5, value + 1, 1e6, 1e15, String(value)].map((v) => [`as ${String(v)}`, v]);
  if (typeof value === 'boolean')
    return [
      [`as ${String(!value)}`, !value],
      ['as a text', String(value)],
    ];
  if (typeof value === 'string') return insteadOfText(value);
  if (Array.isArray(value)) return insteadOfList(value);
  return [
    ['as a list', [value]],
    ['empty', {}],
  ];
}
function insteadOfText(value: string): readonly (readonly [string, Json])[] {
  const same: readonly (readonly [string, Json])[] = [
    ['empty', ''],
    ['blank', ' '],
    ['too long', '长'.repeat(600)],
    ['of two lines', `${value}\n二`],
    ['as a number', 1],
    ['otherwise', `${value}x`],
  ];
  if (UUID.test(value)) return [...same, ['of nobody', NOBODY], ['in capitals', value.toUpperCase()]];
  return /^[0-9a-f]{64,}$/.test(value) ? [...same, ['of nothing', '0'.repeat(value.length)]] : same;
}
const insteadOfList = (list: readonly Json[]): readonly (readonly [string, Json])[] => [
  ['empty', []],
  ['one twice', [...list, ...list.slice(0, 1)]],
  ['backwards', [...list].reverse()],
  ['with nothing in it', [...list, null]],
  ['by name', Object.fromEntries(list.entries())],
];

/** Every bent telling of a body; what is signed over it is signed anew by whoever writes it. */
export function bent(body: object): readonly Bent[] {
  const found: Bent[] = [{ how: 'with a field too many', body: { ...body, bonus: 1 } }];
  for (const place of placesIn(body)) {
    const at = place.join('.');
    const value = valueAt(body, place);
    found.push({ how: `without ${at}`, body: put(body, place, undefined) as object });
    found.push({ how: `${at} null`, body: put(body, place, null) as object });
    for (const [how, other] of insteadOf(value))
      found.push({ how: `${at} ${how}`, body: put(body, place, other) as object });
  }
  return found.filter(({ body: said }) => JSON.stringify(said) !== JSON.stringify(body));
}

/** What a signature stands in, which is signed anew with everything else: here it stays as it was bent. */
export const isOfSignature = (how: string): boolean =>
  Object.keys(UNSIGNED).some((field) => how.includes(field)) || /endorsement|Signature/.test(how);

/** Every field and, of lists, every first member; the type of a body alone stays. */
function placesIn(value: Json, above: Place = []): readonly Place[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : placesIn(value[0], [...above, 0]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value)
    .filter((key) => above.length > 0 || key !== 'type')
    .flatMap((key) => [[...above, key], ...placesIn((value as Record<string, Json>)[key], [...above, key])]);
}
const valueAt = (value: Json, place: Place): Json =>
  place.reduce<Json>((within, key) => (within as Record<string | number, Json>)[key], value);

function put(value: Json, [key, ...rest]: Place, fresh: Json): Json {
  if (key === undefined) return fresh;
  const next = put((value as Record<string | number, Json>)[key], rest, fresh);
  if (Array.isArray(value)) return value.with(Number(key), next);
  const { [key]: _, ...others } = value as Record<string | number, Json>;
  return next === undefined ? others : { ...(value as object), [key]: next };
}

import { isSoundKey } from './signature.mjs';

// What the fields of every line consist of, written for the verifier alone. A shape is a function that answers whether a value is
// one; an object has exactly the fields it names, a name with a question mark may be missing.

export const HEX = (digits) => (value) => typeof value === 'string' && new RegExp(`^[0-9a-f]{${digits}}$`).test(value);
export const matching = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
export const text =
  (most, least = 0) =>
  (value) =>
    typeof value === 'string' && value.length <= most && value.length >= least;
export const whole = (least, most) => (value) => Number.isSafeInteger(value) && value >= least && value <= most;
export const oneOf =
  (...values) =>
  (value) =>
    values.includes(value);
export const orNull = (shape) => (value) => value === null || shape(value);
export const listOf =
  (shape, least = 0, most = Infinity) =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(shape);
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of exactly these fields. */
export const object = (fields) => {
  const shapes = Object.entries(fields).map(([name, shape]) => [name.replace('?', ''), shape, name.endsWith('?')]);
  const known = new Set(shapes.map(([name]) => name));
  return (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => known.has(name)) &&
    shapes.every(([name, shape, mayMiss]) => (Object.hasOwn(value, name) ? shape(value[name]) : mayMiss));
};
export const recordOf = (shape) => (value) => isObject(value) && Object.values(value).every(shape);

export const ID = matching(
  /^([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/i,
);
export const isDay = (value) => {
  const day = new Date(`${value}T00:00:00.000Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
};
export const DATE = (value) => typeof value === 'string' && isDay(value);
/** UTC with milliseconds, a day and a time that there are. */
export const INSTANT = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(value) &&
  isDay(value.slice(0, 10));
export const KEY = (value) => typeof value === 'string' && isSoundKey(value);
export const MARK = whole(0, 100_000);
export const LINE = text(200);
export const NAME = text(200, 1);
export const WHY = text(500);
/** A reason that has to be given. */
export const REASON = (value) => typeof value === 'string' && text(500, 1)(value.trim());
export const COUNT = whole(0, Number.MAX_SAFE_INTEGER);

import { numberOfPerson } from '#shared/model/same-number.ts';
import { entrySchema } from '#shared/record/entry.ts';
import type { Body } from '#shared/record/body.ts';
import { readSeal } from '#shared/wire/paper/seal.ts';
import type { Meant, TracePlace } from '#shared/wire/host/trace-channels.ts';
import type { Enrolled, Journals } from '../journal/journals.ts';
import type { Named } from '../journal/roll.ts';
import { breath } from '../queue/breath.ts';

type Reads = Pick<Journals, 'rolls' | 'read'>;
type Place = TracePlace & { readonly practice: boolean };

/** As many people as are told at once. */
const MOST = 50;
const PAGE_LINES = 500;
/** People looked at before whatever else waits has its turn. */
const AT_ONCE = 500;
/** What a paper prints of a digest at least. */
const DIGEST = /^[0-9a-f]{8,64}$/i;
/** Capitals and digits alone, as certificate numbers are. */
const CERTIFICATE = /^[A-Z0-9]{8,40}$/i;

/** Whoever is meant: by the square or the digest of a paper, by name or number, or by a certificate; nobody's name is logged. */
export async function findTraced(
  journals: Reads,
  { practice, query }: { readonly practice: boolean; readonly query: string },
): Promise<{ people: Meant[]; more: number }> {
  const rolls = await journals.rolls();
  const own = rolls.filter(({ summary }) => summary.practice === practice);
  const places = bySeal(rolls, query) ?? (await byName(own, query));
  const found = places.length > 0 ? places : await byRecord(journals, own, query);
  const people = [...peopleAt(rolls, found)];
  return { people: people.slice(0, MOST), more: Math.max(0, people.length - MOST) };
}

/** Whom a paper is about, or everybody of the sitting where it is about that; null where the text is no square. */
function bySeal(rolls: readonly Enrolled[], query: string): Place[] | null {
  const read = readSeal(query);
  if (!read.ok) return read.error.kind === 'not_a_seal' ? null : [];
  const { sittingId, area, number } = read.value.seal;
  const at = rolls.find(({ summary }) => summary.log === sittingId && summary.practice === (area === 'practice'));
  if (at === undefined) return [];
  return placesIn(at, (named) => number === '' || named.number === number);
}

async function byName(rolls: readonly Enrolled[], query: string): Promise<Place[]> {
  const { matchesSearch } = await import('#shared/base/pinyin.ts');
  const places: Place[] = [];
  let looked = 0;
  for (const at of rolls) {
    looked += at.roll.people.size;
    if (looked > AT_ONCE) {
      looked = 0;
      await breath();
    }
    places.push(...placesIn(at, (named) => matchesSearch(query, named)));
  }
  return places;
}

const placesIn = ({ summary: { log, practice }, roll }: Enrolled, is: (named: Named) => boolean): Place[] =>
  [...roll.people].flatMap(([candidateId, named]) => (is(named) ? [{ log, practice, candidateId }] : []));

/** Whom the records name beside a certificate number or under a digest: every line is looked at, few are read. */
async function byRecord(journals: Reads, rolls: readonly Enrolled[], query: string): Promise<Place[]> {
  const wanted = query.replace(/\s/g, '');
  if (!CERTIFICATE.test(wanted)) return [];
  const [number, digest] = [wanted.toUpperCase(), wanted.toLowerCase()];
  const marks = [`"number":"${number}"`, ...(DIGEST.test(digest) ? [`"digest":"${digest}`] : [])];
  const places: Place[] = [];
  for (const at of rolls) {
    const { log, practice } = at.summary;
    for (let from = 0; ; from += PAGE_LINES) {
      const page = await journals.read({ log, practice }, from, PAGE_LINES);
      if (!page.ok || page.value.lines.length === 0) break;
      for (const line of page.value.lines) {
        if (!marks.some((mark) => line.includes(mark))) continue;
        const body = entrySchema.safeParse(JSON.parse(line)).data?.body;
        const whom = body === undefined ? [] : named(body, { number, digest });
        places.push(...whom.map((candidateId) => ({ log, practice, candidateId })));
        if (body?.type === 'sitting_signed') places.push(...placesIn(at, () => true));
      }
      await breath();
    }
  }
  return places;
}

function named(body: Body, { number, digest }: { readonly number: string; readonly digest: string }): string[] {
  if (body.type === 'certificates_assigned')
    return body.certificates.flatMap((one) => (one.number === number ? [one.candidateId] : []));
  return body.type === 'sheet_signed' && body.digest.startsWith(digest) ? [body.candidateId] : [];
}

/** Each person once, with every sitting of the area that names their number; who has none is known in one sitting alone. */
function* peopleAt(rolls: readonly Enrolled[], places: readonly Place[]): Generator<Meant> {
  const byNumber = new Map<string, TracePlace[]>();
  const known = new Map<string, Named>();
  for (const { summary, roll } of rolls)
    for (const [candidateId, one] of roll.people) {
      known.set(`${String(summary.practice)}/${summary.log}/${candidateId}`, one);
      const number = numberOfPerson(one.idNumber);
      if (number === '') continue;
      const key = `${String(summary.practice)}/${number}`;
      const all = byNumber.get(key) ?? [];
      all.push({ log: summary.log, candidateId });
      byNumber.set(key, all);
    }
  const told = new Set<string>();
  for (const { practice, log, candidateId } of places) {
    const one = known.get(`${String(practice)}/${log}/${candidateId}`);
    if (one === undefined) continue;
    const area = String(practice);
    const number = numberOfPerson(one.idNumber);
    const key = number === '' ? `${area}/${log}/${candidateId}` : `${area}/${number}`;
    if (told.has(key)) continue;
    told.add(key);
    const { name, idNumber } = one;
    yield { practice, name, idNumber, places: byNumber.get(key) ?? [{ log, candidateId }] };
  }
}

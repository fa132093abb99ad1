import { sha256 } from './hash.mjs';
import { isSigned } from './signature.mjs';
import { leavesSealForm } from './seal-form.mjs';
import { differsAt, findBit, valueAt, witnessed, witnessOf } from './locate.mjs';

// The closing and the seal of an exported sitting: what binds every byte above them to the station's key.

const CLOSING = ['header', 'ledger', 'batches'];
const BATCH = ['batchId', 'fromSeq', 'toSeq', 'sha256', 'receipt'];

/** The header's own hash, the seal's form and key, and the digest over everything above it. */
export function checkDigest(document, flaws) {
  const { bytes, header, closing, seal } = document;
  const broken = (line, at, why, exact = true) => flaws.push({ check: 'digest', at, line: line.number, why, exact });
  const headerHash = sha256(header.raw);
  const headerSaid = closing.json?.header;
  if (headerHash !== headerSaid) {
    const bit = findBit(header.raw, witnessed(headerSaid));
    if (bit !== null) return broken(header, header.from + bit, 'header_hash');
  }
  const form = leavesSealForm(seal.text);
  if (form !== null) return broken(seal, seal.from + form, 'seal_form');
  const { sha256: said, publicKey, signature } = seal.json;
  const { stationKey } = header.json;
  if (publicKey !== stationKey) broken(seal, differsAt(seal, 'publicKey', publicKey, stationKey), 'seal_other_key');
  const digest = sha256(bytes.subarray(0, seal.from));
  if (digest !== said) {
    // Where damage was found further up, the digest only confirms it.
    if (flaws.length > 0) return broken(seal, valueAt(seal, 'sha256'), 'digest_wrong', false);
    if (!isSigned('export', said, publicKey, signature))
      return broken(seal, differsAt(seal, 'sha256', said, digest), 'digest_wrong');
    const bit = findBit(closing.raw, witnessOf(document, closing));
    return broken(closing, closing.from + (bit ?? 0), 'digest_wrong', bit !== null);
  }
  if (headerHash !== headerSaid)
    broken(closing, differsAt(closing, 'header', headerSaid, headerHash), 'header_hash', false);
}

/** The station's signature over the digest; `pinned` must be one of its `keys`, where the caller knows it. */
export function checkStation({ header, seal }, keys, pinned, flaws) {
  if (pinned !== null && !keys.includes(pinned))
    flaws.push({ check: 'station', at: valueAt(header, 'stationKey'), line: header.number, why: 'not_the_key' });
  const { sha256: digest, publicKey, signature } = seal.json;
  if (isSigned('export', digest, publicKey, signature)) return;
  const digit = findDigit(signature, (hex) => isSigned('export', digest, publicKey, hex));
  const at = valueAt(seal, 'signature') + 1 + (digit ?? 0);
  flaws.push({ check: 'station', at, line: seal.number, why: 'signature_wrong', exact: digit !== null });
}

/** Index of the hex digit that, put right, makes `test` true. */
function findDigit(hex, test) {
  for (let at = 0; at < hex.length; at += 1)
    for (const digit of '0123456789abcdef')
      if (digit !== hex[at] && test(hex.slice(0, at) + digit + hex.slice(at + 1))) return at;
  return null;
}

/** Batches follow one another from the first entry on; a receipt is of its batch and this log, its signature holds, and the results it names are the record's. */
export function checkBatches({ header, entries, closing }, digests, flaws) {
  const { sittingId, count } = header.json;
  const { batches } = closing.json;
  const wrong = (why, batchId) => flaws.push({ check: 'batches', at: batchAt(batchId), line: closing.number, why });
  const batchAt = (batchId) => closing.from + Math.max(0, Buffer.from(closing.raw).indexOf(String(batchId)));
  if (Object.keys(closing.json).join() !== CLOSING.join() || !Array.isArray(batches)) return wrong('closing_form', '');
  let next = 0;
  for (const batch of batches) {
    const { batchId, fromSeq, toSeq, receipt } = batch;
    if (Object.keys(batch).join() !== BATCH.join()) return wrong('closing_form', batchId);
    if (fromSeq !== next || !Number.isInteger(toSeq) || toSeq < fromSeq || toSeq >= count)
      return wrong('batches_gap', batchId);
    next = toSeq + 1;
    if (receipt === null) continue;
    if (!isSigned('receipt', receipt.text, receipt.publicKey, receipt.signature))
      return wrong('receipt_wrong', batchId);
    const said = JSON.parse(receipt.text);
    const stationId = entries[toSeq]?.json?.station;
    const wanted = { batchId, sha256: batch.sha256, stationId, sittingId, fromSeq, toSeq };
    if (Object.entries(wanted).some(([field, value]) => said[field] !== value)) return wrong('receipt_other', batchId);
    const isOther = digests.has(toSeq) && said.resultsDigest !== digests.get(toSeq);
    if (isOther) return wrong('receipt_results', batchId);
  }
  const receipts = batches.filter(({ receipt }) => receipt !== null).length;
  return { batches: batches.length, receipts, unsealed: count - next };
}

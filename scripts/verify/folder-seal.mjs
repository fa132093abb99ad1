import { isSeal } from './plan-record.mjs';
import { sha256 } from './hash.mjs';
import { isSigned } from './signature.mjs';

// The station's signature over the sums of an archive (docs/format.md, section 10): it covers what no record covers, the printed
// pages, the report and the pictures, and that nothing was taken out.

/** From this edition on an archive bears it; earlier ones may. */
const EDITION = 9;

/**
 * Says what is wrong with it. `sealed`: its bytes, or null where there is none; `sums`: those of the sums. `keys`: the station's key that each
 * record bears; `editions`: those of the sittings. Answers whether it is there and right.
 */
export function checkFolderSeal(sealed, sums, { keys, editions }, flaw) {
  if (sealed === null) {
    if (editions.some((edition) => edition >= EDITION)) flaw('seal_missing', {});
    return false;
  }
  const seal = readSeal(sealed.toString('utf8'));
  if (seal === null) flaw('seal_form', {});
  else if (seal.sha256 !== sha256(sums)) flaw('seal_differs', {});
  else if (!isSigned('archive', seal.sha256, seal.publicKey, seal.signature)) flaw('seal_forged', {});
  else if (keys.some((key) => key !== seal.publicKey)) flaw('seal_foreign', {});
  else return true;
  return false;
}

/** One line of compact JSON, in one spelling. */
function readSeal(text) {
  try {
    const seal = JSON.parse(text);
    return isSeal(seal) && `${JSON.stringify(seal)}\n` === text ? seal : null;
  } catch {
    return null;
  }
}

import { isSigned } from './signature.mjs';
import { differsAt, valueAt } from './locate.mjs';

// Which station wrote which entries (docs/format.md, section 2): it changes only where a certificate hands over.

const BODY = ['type', 'text', 'oldSignature', 'newSignature'];
const STATEMENT = [
  ...['oldStationId', 'oldKey', 'newStationId', 'newKey', 'name', 'organiser'],
  ...['reason', 'by', 'backupAt', 'at'],
];
const KEY = /^[0-9a-f]{64}$/;

/** Every entry is its writer's own; answers the takeovers in order, each with the entry it begins at. */
export function checkStations({ entries }, flaws) {
  const takeovers = [];
  let writer = null;
  for (const line of entries) {
    const { station, body, seq } = line.json ?? {};
    const wrong = (at, why) => flaws.push({ check: 'stations', at, line: line.number, why });
    if (body?.type === 'sitting_opened' && body.sitting?.stationId !== station)
      wrong(valueAt(line, 'station'), 'station_changed');
    if (body?.type !== 'station_replaced') {
      writer ??= { id: station, key: null };
      if (station === writer.id) continue;
      wrong(differsAt(line, 'station', station, writer.id), 'station_changed');
      return takeovers;
    }
    const said = readStatement(body);
    if (said === null) {
      wrong(valueAt(line, 'text'), 'takeover_form');
      return takeovers;
    }
    const { oldStationId, oldKey, newStationId, newKey } = said;
    const inTurn = writer === null || (writer.id === oldStationId && (writer.key ?? oldKey) === oldKey);
    if (!inTurn || station !== newStationId) wrong(valueAt(line, 'text'), 'takeover_out_of_turn');
    if (!isSigned('takeover', body.text, oldKey, body.oldSignature))
      wrong(valueAt(line, 'oldSignature'), 'signature_wrong');
    if (!isSigned('takeover', body.text, newKey, body.newSignature))
      wrong(valueAt(line, 'newSignature'), 'signature_wrong');
    takeovers.push({ ...said, seq });
    writer = { id: newStationId, key: newKey };
  }
  return takeovers;
}

/** The certificate's statement, or null where it is not written the one way the format allows. */
function readStatement(body) {
  if (Object.keys(body).join() !== BODY.join()) return null;
  let said;
  try {
    said = JSON.parse(body.text);
  } catch {
    return null;
  }
  const sound =
    typeof said === 'object' &&
    said !== null &&
    Object.keys(said).join() === STATEMENT.join() &&
    STATEMENT.every((field) => typeof said[field] === 'string') &&
    JSON.stringify(said) === body.text &&
    [said.oldKey, said.newKey].every((key) => KEY.test(key)) &&
    said.oldStationId !== said.newStationId &&
    said.oldKey !== said.newKey;
  return sound ? said : null;
}

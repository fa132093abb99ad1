// The first script of the page under development: opens the sitting that `npm run dev` recorded, then the app. The database is
// filled from the journal without asking, as only a person may do in the app: both are invented.
import { openSitting } from '#renderer/data/open-sitting.ts';
import { databaseOf, loadHome } from '#renderer/data/home/load-home.ts';

const search = new URLSearchParams(location.search);
const log = search.get('sitting');
if (log !== null && location.hash.length < 3) {
  const home = await loadHome();
  const station = home.ok ? home.value.info.stations.find(({ practice }) => practice) : undefined;
  if (home.ok && station !== undefined) {
    await openSitting(databaseOf(home.value, true), { log, practice: true, station: station.stationId }, true);
    location.hash = `#/${log}/${search.get('screen') ?? 'board'}`;
  }
}
await import('#renderer/main.ts');

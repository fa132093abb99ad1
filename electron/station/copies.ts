/** Two copies: without this file nobody signs for the station any more, however well its records are. */
export const STATION_COPIES = ['station.json', 'station.json.bak'] as const;

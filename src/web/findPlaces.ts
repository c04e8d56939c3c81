import { type AskedBuilding, askedInTurn, findPlaces, mayAskGoogle } from '../exchange/places/findPlaces';
import { pause } from '../google/clock';
import { geocode } from '../google/geocode';
import type { Job } from '../jobs/job';
import { perform } from '../tables/perform';

/** Google slows those down who ask faster. */
const betweenCalls = 50;

/** Finding doors on the map, with Google to ask. */
export const findPlacesByGoogle: Job = {
  ...findPlaces,
  outside: (records) =>
    askedInTurn(
      records.map(({ value }) => value as AskedBuilding),
      perform(mayAskGoogle, {}),
      (address) => {
        pause(betweenCalls);
        return geocode(address);
      },
    ),
};

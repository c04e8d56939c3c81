/** Results, or why there are none: the day's share is used up, or Google is too busy. */
export type GeocodeAnswer = readonly unknown[] | 'used up' | 'busy';

/** Asks Google where an address is. Counts against the day's share of whoever runs the script. */
export function geocode(address: string): GeocodeAnswer {
  try {
    const answer = Maps.newGeocoder().setRegion('us').geocode(address) as {
      status?: string;
      results?: readonly unknown[];
    };
    if (answer.status === 'OK') return answer.results ?? [];
    if (answer.status === 'OVER_QUERY_LIMIT') return 'used up';
    return answer.status === 'ZERO_RESULTS' || answer.status === 'INVALID_REQUEST' ? [] : 'busy';
  } catch (error) {
    // Google tells it in the language of the account; what is none of the known sentences is taken for the day's end.
    return /short time|poco tiempo|server error|timed out/i.test(String(error)) ? 'busy' : 'used up';
  }
}

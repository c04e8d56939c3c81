import type { Place } from '../../route/meters';

const digits = '23456789CFGHJMPQRVWX';

/**
 * The middle of a plus code in full, such as `87C4RX44+XQ` (Open Location Code). A short one, which goes with the name
 * of a town, tells no position by itself.
 */
export function plusCode(text: string): Place | undefined {
  const code = text.trim().toUpperCase();
  if (!/^[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}$/.test(code)) return undefined;
  let [lat, lon, high, wide] = [-90, -180, 400, 400];
  const pairs = code.replace('+', '');
  for (let i = 0; i < 10; i += 2) {
    high /= 20;
    wide /= 20;
    lat += digits.indexOf(pairs.charAt(i)) * high;
    lon += digits.indexOf(pairs.charAt(i + 1)) * wide;
  }
  const last = pairs.charAt(10);
  if (last !== '') {
    high /= 5;
    wide /= 4;
    lat += Math.floor(digits.indexOf(last) / 4) * high;
    lon += (digits.indexOf(last) % 4) * wide;
  }
  return { lat: lat + high / 2, lon: lon + wide / 2 };
}

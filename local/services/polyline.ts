/** Google's five decimals. */
const precision = 1e5;

/** Points as Google's Encoded Polyline Algorithm Format writes them. @param points latitude, longitude, latitude, … */
export function polylineOf(points: readonly number[]): string {
  const whole = points.map((degrees) => Math.round(degrees * precision));
  return whole.map((value, place) => written(value - (whole[place - 2] ?? 0))).join('');
}

function written(step: number): string {
  let left = step < 0 ? ~(step << 1) : step << 1;
  let text = '';
  for (; left >= 0x20; left >>>= 5) text += String.fromCharCode((0x20 | (left & 0x1f)) + 63);
  return text + String.fromCharCode(left + 63);
}

/** The points of such a line; undefined when it breaks off. */
export function pointsOf(polyline: string): number[] | undefined {
  const whole: number[] = [];
  let [bits, shift] = [0, 0];
  for (const character of polyline) {
    const five = character.charCodeAt(0) - 63;
    if (five < 0 || five > 63) return undefined;
    bits |= (five & 0x1f) << shift;
    shift += 5;
    if (five >= 0x20) continue;
    whole.push((bits & 1 ? ~(bits >>> 1) : bits >>> 1) + (whole[whole.length - 2] ?? 0));
    [bits, shift] = [0, 0];
  }
  return shift === 0 && whole.length % 2 === 0 ? whole.map((value) => value / precision) : undefined;
}

import { utilitiesService } from '../../local/services/utilities';
import { inARun, runtimeAt } from './inARun';

const runtime = runtimeAt();
const utilities = utilitiesService(runtime);
const formatted = (iso: string, pattern: string, zone = 'America/New_York') =>
  inARun(runtime, () => utilities.formatDate(new Date(iso), zone, pattern));

describe('Utilities.formatDate', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-02 08:05:09'],
    ["EEE, d MMM ''yy 'at' h:mm a", "Mon, 2 Mar '26 at 8:05 AM"],
    ['EEEE MMMM u Z XXX', 'Monday March 1 -0500 -05:00'],
    ['SSS kk KK', '123 08 08'],
  ])('writes %s as %s', (pattern, text) => {
    expect(formatted('2026-03-02T13:05:09.123Z', pattern)).toBe(text);
  });

  it('writes midnight as 00, noon as 12 PM, and each zone by its own clock', () => {
    expect(formatted('2026-03-02T05:00:00Z', 'HH h a')).toBe('00 12 AM');
    expect(formatted('2026-03-02T17:00:00Z', 'HH h a')).toBe('12 12 PM');
    expect(formatted('2026-03-02T17:00:00Z', 'HH:mm Z', 'Asia/Kolkata')).toBe('22:30 +0530');
  });

  it('says so when a letter is not implemented, and refuses what is no date', () => {
    expect(() => formatted('2026-03-02T17:00:00Z', 'w')).toThrow('letter w is not implemented');
    expect(() => inARun(runtime, () => utilities.formatDate('2026-03-02' as never, 'UTC', 'yyyy'))).toThrow(
      "The parameters don't match the method signature",
    );
  });
});

describe('Utilities', () => {
  const hex = (bytes: number[]) => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');

  it('digests text into signed bytes', () => {
    const bytes = inARun(runtime, () => utilities.computeDigest('SHA_256', 'abc'));
    expect(Math.min(...bytes)).toBeLessThan(0);
    expect(hex(bytes)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('signs by HMAC as RFC 4231 gives it', () => {
    expect(
      hex(inARun(runtime, () => utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))),
    ).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  it('makes ids of version 4, another each time', () => {
    const ids = inARun(runtime, () => [utilities.getUuid(), utilities.getUuid()]);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('sleeps on the simulated clock and is stopped after six minutes', () => {
    const before = runtime.now();
    inARun(runtime, () => utilities.sleep(60_000));
    expect(runtime.now() - before).toBeGreaterThanOrEqual(60_000);
    expect(() => inARun(runtime, () => utilities.sleep(361_000))).toThrow('Exceeded maximum execution time');
  });
});

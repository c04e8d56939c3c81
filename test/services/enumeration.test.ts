import { createHost } from '../../local/host/index';
import { enumeration, valueIn } from '../../local/services/enumeration';

const direction = enumeration('UP', 'DOWN');

describe("Google's enumerations", () => {
  it('read as their names in texts and in JSON', () => {
    expect(`${direction.DOWN}`).toBe('DOWN');
    expect(JSON.stringify({ way: direction.UP })).toBe('{"way":"UP"}');
    expect(direction.DOWN.name()).toBe('DOWN');
  });
  it('are objects in an order, told apart by identity', () => {
    expect(typeof direction.UP).toBe('object');
    expect([direction.UP.ordinal(), direction.DOWN.ordinal()]).toEqual([0, 1]);
    expect(direction.DOWN.compareTo(direction.UP)).toBe(1);
  });
  it('take no plain text, and no value of another', () => {
    expect(valueIn(direction, direction.UP)).toBe('UP');
    expect(valueIn(direction, 'UP')).toBeUndefined();
    expect(valueIn(direction, enumeration('UP').UP)).toBeUndefined();
  });
});

describe('MimeType', () => {
  it('holds plain texts, for a blob to have', () => {
    const { MimeType, Utilities } = createHost().globals() as Record<string, never> & {
      MimeType: Record<string, string>;
      Utilities: GoogleAppsScript.Utilities.Utilities;
    };
    expect([MimeType.GOOGLE_SHEETS, MimeType.JAVASCRIPT, MimeType.PDF]).toEqual([
      'application/vnd.google-apps.spreadsheet',
      'application/javascript',
      'application/pdf',
    ]);
    expect(Utilities.newBlob('', `${MimeType.GOOGLE_DOCS}`).isGoogleType()).toBe(true);
    expect(Object.keys(MimeType)).toHaveLength(32);
  });
});

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

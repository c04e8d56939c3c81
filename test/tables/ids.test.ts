import fc from 'fast-check';
import { idInCell, newId, parseId } from '../../src/tables/ids';
import { seeded } from '../seeded';

describe('ids that people can read out', () => {
  test('look like R-7K2M-Q4 and never use a letter that is mistaken for a digit', () => {
    for (let seed = 0; seed < 200; seed++) {
      expect(newId('R', seeded(seed))).toMatch(/^R-[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]{2}$/);
    }
  });

  test('are read whatever the case, the dashes, and O for 0', () => {
    const id = newId('R', seeded(3));
    expect(parseId('R', id.toLowerCase().replace(/-/g, ' '))).toBe(id);
    expect(parseId('R', id.replace(/0/g, 'O').replace(/1/g, 'l'))).toBe(id);
  });

  test('are never the id of another when one character is misheard or two are swapped', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXY';
    fc.assert(
      fc.property(fc.nat(), fc.nat(5), fc.nat(5), fc.constantFrom(...letters), (seed, at, other, letter) => {
        const id = newId('V', seeded(seed));
        const body = id.slice(2).replace('-', '');
        const misheard = body.slice(0, at) + letter + body.slice(at + 1);
        if (misheard !== body) expect(parseId('V', `V${misheard}`)).toBeUndefined();
        const swapped = [...body];
        [swapped[at], swapped[other]] = [swapped[other] as string, swapped[at] as string];
        if (swapped.join('') !== body) expect(parseId('V', `V${swapped.join('')}`)).toBeUndefined();
      }),
    );
  });

  test('are never given twice', () => {
    const taken = newId('R', seeded(5));
    expect(newId('R', seeded(5), (id) => id === taken)).not.toBe(taken);
  });

  test('say nothing about order', () => {
    const random = seeded(9);
    const ids = Array.from({ length: 50 }, () => newId('R', random));
    expect([...ids].sort()).not.toEqual(ids);
  });

  test('are found behind the name that a cell shows', () => {
    expect(idInCell('Ana Ejemplo · V-7K2M-Q4')).toBe('V-7K2M-Q4');
    expect(idInCell('V-7K2M-Q4')).toBe('V-7K2M-Q4');
  });
});

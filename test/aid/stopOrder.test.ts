import * as fc from 'fast-check';
import { stopOrder } from '../../src/aid/stopOrder';

const at = (area: string, address: string) => ({ area, address });
const inOrder = (...stops: ReturnType<typeof at>[]) => stopOrder(stops).map((i) => stops[i]?.address);

test('one area after the other, and those that are not known last', () => {
  const order = inOrder(at('', '1 Elm St'), at('Southside', '2 Elm St'), at('Northside', '3 Elm St'));
  expect(order).toEqual(['3 Elm St', '2 Elm St', '1 Elm St']);
});

test('street by street, up one side and back down the other, however the street is written', () => {
  const order = inOrder(
    at('N', '5 North Fifth Street'),
    at('N', '9 Elm Street'),
    at('N', '12 N 5th St., Apt 2'),
    at('N', '2 n. 5th st'),
    at('N', '7 Elm St'),
  );
  expect(order).toEqual(['9 Elm Street', '7 Elm St', '2 n. 5th st', '12 N 5th St., Apt 2', '5 North Fifth Street']);
});

test('house 2 comes before house 10, and in one house the top floor before the lower ones', () => {
  expect(inOrder(at('N', '10 Elm St'), at('N', '2 Elm St Apt 1'), at('N', '2 Elm St Apt 3'))).toEqual([
    '2 Elm St Apt 3',
    '2 Elm St Apt 1',
    '10 Elm St',
  ]);
});

test('whoever has not told an address, or may not be named, comes after the others of the area', () => {
  expect(inOrder(at('N', ''), at('N', 'round the corner'), at('N', '4 Elm St'), at('S', '1 Elm St'))).toEqual([
    '4 Elm St',
    'round the corner',
    '',
    '1 Elm St',
  ]);
});

const address = fc.oneof(fc.constantFrom('', '12 Oak St', '3 Oak Street', 'Calle Sol 4, piso 2'), fc.string());
const stop = fc.record({ area: fc.constantFrom('', 'Northside', 'southside', '10', '9'), address });

test('every stop comes once, and each area is gone to once', () => {
  fc.assert(
    fc.property(fc.array(stop, { maxLength: 30 }), (stops) => {
      const order = stopOrder(stops);
      expect([...order].sort((a, b) => a - b)).toEqual([...stops.keys()]);
      const areas = order.map((i) => stops[i]?.area).filter((area, i, all) => i === 0 || all[i - 1] !== area);
      expect(new Set(areas).size).toBe(areas.length);
    }),
  );
});

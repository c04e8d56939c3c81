import type { SentVisit } from '../../src/turf/visitsSent';
import type { DoorToKnock } from '../../src/turf/walkList';
import { doorName, stretches } from '../../src/turf/walkListStretches';
import { isHeldOut, lastHere } from '../../src/web/client/walkListDoors';
import { sent, visitId } from './oldTown';

const door = (wishes: Partial<DoorToKnock>): DoorToKnock => ({
  id: 'D-0000-01',
  address: '12 Sample St',
  unit: '',
  lat: null,
  lon: null,
  names: [],
  last: '',
  lastAt: null,
  heldOut: false,
  ...wishes,
});
const visit = (number: number, wishes: object = {}) => sent(number, wishes) as SentVisit;

test('the walk goes street by street, in its own order', () => {
  const walk = ['12 Sample St', '14 1/2 Sample Street Apt 3', '7 Oak Ave', '20 Sample St', 'The Old Mill'];
  const streets = stretches(walk.map((address) => door({ address })));
  expect(streets.map(({ doors }) => doors.map(({ address }) => address))).toEqual([
    ['12 Sample St', '14 1/2 Sample Street Apt 3'],
    ['7 Oak Ave'],
    ['20 Sample St'],
    ['The Old Mill'],
  ]);
  expect(streets.map(({ street }) => street)).toEqual(['Sample St', 'Oak Ave', 'Sample St', 'The Old Mill']);
});

test('a door is called by its address and unit, once', () => {
  expect(doorName(door({ unit: 'Apt 2' }))).toBe('12 Sample St, Apt 2');
  expect(doorName(door({ address: '12 Sample St, Apt 2', unit: 'Apt 2' }))).toBe('12 Sample St, Apt 2');
});

test('what this phone has recorded goes before what the chapter said, unless it was taken back', () => {
  const known = door({ last: 'notHome' });
  expect(lastHere(known, [])).toBe('notHome');
  expect(lastHere(known, [visit(1, { result: 'refused' })])).toBe('refused');
  expect(lastHere(known, [visit(1, { result: '', answers: { 'Q-1': 'Rent' } })])).toBe('talked');
  const takenBack = [visit(1, { result: 'refused' }), visit(2, { result: '', replaces: visitId(1) })];
  expect(lastHere(known, takenBack)).toBe('notHome');
});

test('nobody knocks where somebody asked so, whatever came later; a slip of the finger is taken back', () => {
  const asked = [visit(1, { result: 'doNotKnock' })];
  expect(isHeldOut(door({ heldOut: true }), [])).toBe(true);
  expect(isHeldOut(door({}), [...asked, visit(2)])).toBe(true);
  expect(isHeldOut(door({}), [...asked, visit(2, { result: '', replaces: visitId(1) })])).toBe(false);
  expect(isHeldOut(door({ id: 'D-0000-02' }), asked)).toBe(false);
});

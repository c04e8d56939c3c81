import fc from 'fast-check';
import { vanResults } from '../../../src/exchange/takeOut/vanResults';
import { type Visit, visitResults } from '../../../src/turf/tables';

const visit = (more: Partial<Visit>): Visit => ({
  id: 'K-1',
  door: 'D-1',
  turf: '',
  volunteer: '',
  at: 5,
  result: '',
  answers: '',
  note: '',
  replaces: '',
  ...more,
});
const rosa = { door: 'D-1', voterFileId: '101' };
const luis = { door: 'D-1', voterFileId: '102' };
const unknown = { door: 'D-1', voterFileId: '' };
const usual = { moved: false };

test('nobody at home holds for everybody behind the door', () => {
  const { lines, leftOut } = vanResults([visit({ result: 'notHome' })], [rosa, luis], usual);
  expect(lines.map(({ vanId, result }) => [vanId, result])).toEqual([
    ['101', 'Not Home'],
    ['102', 'Not Home'],
  ]);
  expect(leftOut).toEqual([]);
});

test('answers stand without a result, and only where it is sure whose they are', () => {
  const answered = visit({ result: 'talked', answers: '{"Q-1":"2"}' });
  expect(vanResults([answered], [rosa], usual).lines).toEqual([
    { vanId: '101', at: 5, result: '', answers: { 'Q-1': '2' } },
  ]);
  expect(vanResults([answered], [rosa, luis], usual)).toEqual({
    lines: [],
    leftOut: [{ door: 'D-1', at: 5, reason: 'severalPeople' }],
  });
});

test('moved is left out until it is asked for, and then it is all there is', () => {
  const both = [visit({ id: 'K-1', result: 'moved' }), visit({ id: 'K-2', result: 'talked' })];
  expect(vanResults(both, [rosa], usual).lines.map(({ result }) => result)).toEqual(['Canvassed']);
  expect(vanResults(both, [rosa], { moved: true }).lines.map(({ result }) => result)).toEqual(['Moved']);
});

test('people without an id of the voter file are told of, not sent', () => {
  const { lines, leftOut } = vanResults([visit({ result: 'notHome' })], [rosa, unknown], usual);
  expect(lines.map(({ vanId }) => vanId)).toEqual(['101']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['noVoterFileId']);
});

test('a visit that was corrected or taken back does not count', () => {
  const first = visit({ id: 'K-1', result: 'refused' });
  expect(vanResults([first, visit({ id: 'K-2', replaces: 'K-1' })], [rosa], usual)).toEqual({ lines: [], leftOut: [] });
});

test('every visit is sent or told of, and no VAN ID is empty', () => {
  const result = fc.constantFrom(...(Object.keys(visitResults) as Visit['result'][]));
  const people = fc.array(fc.constantFrom(rosa, luis, unknown), { maxLength: 3 });
  const answers = fc.constantFrom('', '{}', '{"Q-1":"yes"}', '{broken');
  fc.assert(
    fc.property(fc.record({ result, answers, people, at: fc.constantFrom(1, null) }), ({ people: there, ...more }) => {
      const { lines, leftOut } = vanResults([visit(more)], there, usual);
      expect(lines.length + leftOut.length).toBeGreaterThan(0);
      expect(lines.every(({ vanId }) => vanId !== '')).toBe(true);
    }),
  );
});

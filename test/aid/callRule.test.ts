import * as fc from 'fast-check';
import { afterCall, mostUnanswered } from '../../src/aid/callRule';
import { callOutcomes } from '../../src/aid/callWords';

const today = '2026-03-02';
const call = (outcome: keyof typeof callOutcomes, attempts = 0, callBackOn = '') =>
  afterCall({ outcome, attempts, callBackOn, today });

test('a talk ends the counting; who asked for another day is called then', () => {
  expect(call('talked', 2)).toEqual({ attempts: 0, callBackOn: '', inbox: 'complete', givesUp: false });
  expect(call('talked', 2, '2026-03-09')).toMatchObject({ callBackOn: '2026-03-09', inbox: 'callBack' });
  expect(call('callLater', 1)).toEqual({ attempts: 0, callBackOn: '2026-03-03', inbox: 'callBack', givesUp: false });
  expect(call('callLater', 1, '2026-03-20').callBackOn).toBe('2026-03-20');
});

test('who does not answer is called again the next day, and after the third time no more', () => {
  expect(call('noAnswer')).toEqual({ attempts: 1, callBackOn: '2026-03-03', inbox: 'callBack', givesUp: false });
  expect(call('leftMessage', 1)).toMatchObject({ attempts: 2, givesUp: false });
  expect(call('noAnswer', 2)).toEqual({ attempts: 3, callBackOn: '', inbox: 'unreachable', givesUp: true });
});

test('a wrong number is a question for a person, and counts as no call', () => {
  expect(call('wrongNumber', 2)).toEqual({ attempts: 2, callBackOn: '', inbox: 'question', givesUp: false });
});

test('nobody is ever given up before three calls in a row without an answer', () => {
  const outcome = fc.constantFrom(...(Object.keys(callOutcomes) as (keyof typeof callOutcomes)[]));
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 12 }), (outcomes) => {
      let attempts = 0;
      let silent = 0;
      for (const one of outcomes) {
        const after = call(one, attempts);
        const isSilent = one === 'noAnswer' || one === 'leftMessage';
        silent = isSilent ? silent + 1 : one === 'wrongNumber' ? silent : 0;
        expect(after.givesUp).toBe(isSilent && silent >= mostUnanswered);
        attempts = after.attempts;
      }
    }),
  );
});

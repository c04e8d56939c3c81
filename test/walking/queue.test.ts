import fc from 'fast-check';
import type { Recorded } from '../../src/turf/visitsRecord';
import type { SentVisit } from '../../src/turf/visitsSent';
import { newVisitId, VisitQueue } from '../../src/web/client/walkListQueue';
import { sender } from '../../src/web/client/walkListSending';
import { sent } from './oldTown';

const visit = (number: number, wishes: object = {}) => sent(number, wishes) as SentVisit;
const allStored = (batch: readonly unknown[]): Recorded => ({ stored: batch.map((_, index) => index), refused: [] });

class Phone {
  readonly kept = new Map<string, string>();
  isFull = false;
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.kept.set(key, text);
  }
}

describe('visits on their way', () => {
  test('survive the page being closed, in their order, each link for itself', () => {
    const phone = new Phone();
    const queue = new VisitQueue(phone, 'one');
    queue.add(visit(1));
    queue.add(visit(2));
    expect(new VisitQueue(phone, 'one').waiting).toEqual([visit(1), visit(2)]);
    expect(new VisitQueue(phone, 'another').waiting).toEqual([]);
  });

  test('wait until they are acknowledged; what is refused is kept with its reason', () => {
    const phone = new Phone();
    const queue = new VisitQueue(phone, 'one');
    for (const number of [1, 2, 3]) queue.add(visit(number));
    queue.acknowledge(queue.next(), { stored: [0], refused: [{ index: 2, problem: 'notInList' }] });
    expect(queue.waiting).toEqual([visit(2)]);
    expect(new VisitQueue(phone, 'one').refused).toEqual([{ visit: visit(3), problem: 'notInList' }]);
  });

  test('made in two windows of one link are both kept', () => {
    const phone = new Phone();
    const [one, two] = [new VisitQueue(phone, 'one'), new VisitQueue(phone, 'one')];
    one.add(visit(1));
    two.add(visit(2));
    one.acknowledge([visit(1)], allStored([1]));
    expect(two.waiting).toEqual([visit(2)]);
  });

  test('wait in the page when the phone stores nothing, and it is known', () => {
    const phone = new Phone();
    const queue = new VisitQueue(phone, 'one');
    queue.add(visit(1));
    expect(queue.isOnPhone).toBe(true);
    phone.isFull = true;
    queue.add(visit(2));
    expect(queue.isOnPhone).toBe(false);
    expect(queue.waiting).toEqual([visit(1), visit(2)]);
    const without = new VisitQueue(undefined, 'one');
    without.add(visit(1));
    expect([without.waiting.length, without.isOnPhone]).toEqual([1, false]);
  });

  test('that cannot be read any more are set beside, not thrown away', () => {
    const phone = new Phone();
    phone.setItem('one', '{"waiting":[{"id"');
    const queue = new VisitQueue(phone, 'one');
    expect(queue.waiting).toEqual([]);
    queue.add(visit(1));
    expect(queue.waiting).toHaveLength(1);
    expect(phone.getItem('one unreadable')).toBe('{"waiting":[{"id"');
  });

  test('have ids of 128 bits', () => {
    const ids = Array.from({ length: 100 }, newVisitId);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[a-p]{32}$/);
  });
});

describe('sending', () => {
  const line = (queue: VisitQueue, deliver: (batch: readonly SentVisit[]) => Promise<Recorded>) => {
    const states: string[] = [];
    const heldOut: number[] = [];
    const line = {
      deliver,
      holdOut: async () => heldOut.push(1),
      isOnline: () => true,
      changed: (state: string) => states.push(state),
    };
    return { states, heldOut, line, send: sender(queue, line) };
  };

  test('goes batch after batch in order until nothing waits', async () => {
    const queue = new VisitQueue(new Phone(), 'one');
    for (let number = 0; number < 45; number += 1) queue.add(visit(number));
    const batches: string[][] = [];
    const { send, states } = line(queue, async (batch) => {
      batches.push(batch.map(({ id }) => id));
      return allStored(batch);
    });
    await Promise.all([send(), send()]);
    expect(batches.map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(batches.flat()).toEqual(Array.from({ length: 45 }, (_, number) => visit(number).id));
    expect([queue.waiting.length, states]).toEqual([0, ['sending', 'quiet']]);
  });

  test('that fails leaves everything waiting, and does not spin when nothing is acknowledged', async () => {
    const queue = new VisitQueue(new Phone(), 'one');
    queue.add(visit(1));
    const failing = line(queue, () => Promise.reject(new Error('no signal')));
    await failing.send();
    expect([queue.waiting.length, failing.states]).toEqual([1, ['sending', 'failed']]);
    const silent = line(queue, async () => ({ stored: [], refused: [] }));
    await silent.send();
    expect([queue.waiting.length, silent.states]).toEqual([1, ['sending', 'failed']]);
  });

  test('waits while the phone is offline', async () => {
    const queue = new VisitQueue(new Phone(), 'one');
    queue.add(visit(1));
    const { line: wishes, states } = line(queue, () => Promise.reject(new Error('must not be asked')));
    await sender(queue, { ...wishes, isOnline: () => false })();
    expect(states).toEqual(['failed']);
  });

  test('has "do not knock" take effect at once, and only that', async () => {
    const queue = new VisitQueue(new Phone(), 'one');
    const { send, heldOut } = line(queue, async (batch) => allStored(batch));
    queue.add(visit(1));
    await send();
    expect(heldOut).toHaveLength(0);
    queue.add(visit(2, { result: 'doNotKnock' }));
    await send();
    expect(heldOut).toHaveLength(1);
  });

  test('on the worst of networks brings every visit at least once, the first time in order, and ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.constantFrom('arrives', 'lost', 'answer lost'), { maxLength: 12 }),
        async (count, weather) => {
          const queue = new VisitQueue(new Phone(), 'one');
          for (let number = 0; number < count; number += 1) queue.add(visit(number));
          const arrived: string[] = [];
          const { send } = line(queue, async (batch) => {
            const now = weather.shift() ?? 'arrives';
            if (now !== 'lost') arrived.push(...batch.map(({ id }) => id));
            if (now !== 'arrives') throw new Error('no signal');
            return allStored(batch);
          });
          for (let round = 0; round < 14; round += 1) await send();
          expect(queue.waiting).toEqual([]);
          expect([...new Set(arrived)]).toEqual(Array.from({ length: count }, (_, number) => visit(number).id));
        },
      ),
    );
  });
});

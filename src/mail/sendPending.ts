import { now } from '../google/clock';
import { mailsLeft, sendMail } from '../google/mail';
import { secret } from '../google/outside';
import { forgetProperty, propertiesUnder, property, setProperty } from '../google/properties';
import { perform } from '../tables/perform';
import { Refusal } from '../tables/refusal';
import type { InHand, Outcome } from './delivery';
import { lettersInHand, noteOutcomes, takeInHand } from './delivery';
import type { Sender } from './letter';
import { htmlLetter, plainLetter } from './letter';
import type { SeenQuota } from './quota';
import { learnQuota, mayTake } from './quota';
import type { Trail } from './trail';
import { abandonedAfter, newTrail } from './trail';

const trailPrefix = 'mail.';
const quotaKey = 'mailQuota';

/**
 * Sends what is due, in small batches, until nothing is left, the quota is used or time is up. A letter that may have
 * gone out is never sent again by a robot.
 * @param timeIsUp asked before each batch
 * @returns how many letters went out
 */
export function sendPending(timeIsUp: () => boolean): number {
  let sent = 0;
  while (!timeIsUp()) {
    const outcomes = sendBatch();
    sent += outcomes.filter(({ was }) => was === 'sent').length;
    if (outcomes.length === 0 || outcomes.some(({ was }) => was === 'noQuota')) break;
  }
  return sent;
}

function sendBatch(): Outcome[] {
  const run = secret().slice(0, 12);
  const trails = readTrails();
  const trail = newTrail(now());
  keepTrail(run, trail);
  const taken = perform(takeInHand, { run, may: mayTakeNow(), trails });
  for (const [left, { at }] of Object.entries(trails)) {
    if (at < now() - abandonedAfter) forgetProperty(trailPrefix + left);
  }
  const outcomes = taken > 0 ? handOver(run, trail) : [];
  forgetProperty(trailPrefix + run);
  return outcomes;
}

function handOver(run: string, trail: Trail): Outcome[] {
  const { sender, letters } = perform(lettersInHand, { run });
  const outcomes: Outcome[] = [];
  for (const one of letters) {
    const quotaGone = outcomes.some(({ was }) => was === 'noQuota');
    outcomes.push(quotaGone ? { key: one.key, was: 'noQuota' } : sendOne(one, sender, run, trail));
  }
  keepTrail(run, Object.assign(trail, { ended: true }));
  noted(run, outcomes);
  return outcomes;
}

function sendOne({ key, to, letter, problem, waits }: InHand, sender: Sender, run: string, trail: Trail): Outcome {
  if (!letter) return { key, was: waits ? 'noPages' : 'unfit', reason: problem };
  if (mailsLeft() < 1) return { key, was: 'noQuota' };
  trail.begun.push(key);
  keepTrail(run, trail);
  try {
    sendMail({
      to,
      subject: letter.subject,
      body: plainLetter(letter, sender),
      htmlBody: htmlLetter(letter, sender),
      name: sender.chapter,
    });
    return { key, was: 'sent' };
  } catch (error) {
    trail.threw.push(key);
    keepTrail(run, trail);
    return { key, was: whatItMeans(String(error)) };
  }
}

/**
 * Only these say for certain that Google took nothing. Any other error, in any other language, may have come after the
 * mail had left.
 */
function whatItMeans(message: string): Outcome['was'] {
  if (/too many times|limit exceeded|quota/i.test(message)) return 'noQuota';
  return /invalid (email|argument)|no recipient|permission|authorization/i.test(message) ? 'refused' : 'unclear';
}

/** Notes outcomes even when somebody else is saving for longer than a commit waits. */
function noted(run: string, outcomes: Outcome[], triesLeft = 2): void {
  try {
    perform(noteOutcomes, { run, outcomes });
  } catch (error) {
    if (!(error instanceof Refusal) || triesLeft === 0) throw error;
    noted(run, outcomes, triesLeft - 1);
  }
}

function mayTakeNow(): { urgent: number; others: number } {
  const left = mailsLeft();
  const stored = property(quotaKey);
  const seen = stored === undefined ? undefined : (JSON.parse(stored) as SeenQuota);
  const learnt = learnQuota(seen, left, now());
  if (learnt !== seen) setProperty(quotaKey, JSON.stringify(learnt));
  return mayTake(left, learnt.most);
}

function readTrails(): Record<string, Trail> {
  return Object.fromEntries(
    Object.entries(propertiesUnder(trailPrefix)).map(([key, text]) => [
      key.slice(trailPrefix.length),
      JSON.parse(text) as Trail,
    ]),
  );
}

function keepTrail(run: string, trail: Trail): void {
  setProperty(trailPrefix + run, JSON.stringify(trail));
}

import * as v from 'valibot';
import { takeAnswers } from '../aid/intake';
import { callTaken } from '../aid/phoneIntake';
import { perform } from '../tables/perform';

export const takesCall = v.object({ id: v.string() });

/** Takes in a call that is kept, and tells what became of it. */
export function takeOneCall({ id }: v.InferOutput<typeof takesCall>, who: string) {
  perform(takeAnswers, {}, { who });
  return perform(callTaken, { id });
}

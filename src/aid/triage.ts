import type { needs, urgencies } from '../chapter/words';
import type { Words } from '../i18n/language';
import type { KeyOf } from '../tables/choices';

type Need = KeyOf<typeof needs> | '';
type Urgency = KeyOf<typeof urgencies>;

/** The most urgent first; what nobody has said comes last. */
export const firstUrgent: readonly string[] = ['today', 'week', 'whenPossible', ''];

interface Asked {
  need: Need;
  /** What the person said themselves; '' when they did not. */
  when: Urgency | '';
}

/** A day without these is harder than one without a repair. */
const cannotWaitLong: readonly Need[] = ['food', 'supplies'];

/**
 * How urgent a request is, by a rule that anyone may read: what the person says counts; food and supplies are never
 * later than this week; without a word it is this week for food and supplies and when possible for the rest.
 * @returns the urgency and the rule that gave it
 */
export function triage({ need, when }: Asked): { urgency: Urgency; why: Words } {
  const soon = cannotWaitLong.includes(need);
  if (when === 'today') return { urgency: 'today', why: rules.saidToday };
  if (when === 'week') return { urgency: 'week', why: rules.saidWeek };
  if (soon) return { urgency: 'week', why: rules.foodFirst };
  return { urgency: 'whenPossible', why: when === '' ? rules.saidNothing : rules.canWait };
}

const rules = {
  saidToday: { en: 'The person needs it today', es: 'La persona lo necesita hoy' },
  saidWeek: { en: 'The person needs it this week', es: 'La persona lo necesita esta semana' },
  foodFirst: { en: 'Food and supplies: this week at the latest', es: 'Comida y artículos: esta semana a más tardar' },
  canWait: { en: 'The person says it can wait', es: 'La persona dice que puede esperar' },
  saidNothing: { en: 'No time was given', es: 'No se dijo para cuándo' },
} satisfies Record<string, Words>;

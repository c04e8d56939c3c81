import { needsNamed, setting } from '../chapter/settings';
import type { needs, urgencies } from '../chapter/words';
import type { Words } from '../i18n/language';
import type { Book } from '../tables/book';
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

/** The chapter's own rule, from Settings: which needs are never later than today, or this week. */
export interface TriageRule {
  today: readonly Need[];
  week: readonly Need[];
}

/**
 * How urgent a request is, by a rule that anyone may read: what the person says counts; needs that the chapter's rule
 * names are never later than that; the rest is for when possible.
 * @returns the urgency and the rule that gave it
 */
export function triage({ need, when }: Asked, rule: TriageRule): { urgency: Urgency; why: Words } {
  if (when === 'today') return { urgency: 'today', why: rules.saidToday };
  if (rule.today.includes(need)) return { urgency: 'today', why: rules.alwaysToday };
  if (when === 'week') return { urgency: 'week', why: rules.saidWeek };
  if (rule.week.includes(need)) return { urgency: 'week', why: rules.weekAtLatest };
  return { urgency: 'whenPossible', why: when === '' ? rules.saidNothing : rules.canWait };
}

/** The rule as it stands in Settings. The action must list `settings`. */
export function triageRule(book: Book): TriageRule {
  return { today: needsNamed(setting(book, 'todayAtLatest')), week: needsNamed(setting(book, 'weekAtLatest')) };
}

const rules = {
  saidToday: { en: 'The person needs it today', es: 'La persona lo necesita hoy' },
  saidWeek: { en: 'The person needs it this week', es: 'La persona lo necesita esta semana' },
  alwaysToday: { en: 'Our rule: this need is for today', es: 'Nuestra regla: esta necesidad es para hoy' },
  weekAtLatest: {
    en: 'Our rule: this need is for this week at the latest',
    es: 'Nuestra regla: esta necesidad es para esta semana a más tardar',
  },
  canWait: { en: 'The person says it can wait', es: 'La persona dice que puede esperar' },
  saidNothing: { en: 'No time was given', es: 'No se dijo para cuándo' },
} satisfies Record<string, Words>;

import { CallFailed } from './backstage';
import type { FormAnswers, PublicForm } from './stage';
import { answersFrom } from './visitorAnswers';
import { formPage, type Standing, thankYouPage } from './visitorForm';

interface Turning {
  sent: URLSearchParams;
  /** Asks the chapter, as somebody without a name. */
  ask(name: 'form.turn' | 'form.submit', args: object): Promise<unknown>;
}

/** What a visitor sees who goes back, on or sends. @returns the page and its status */
export async function turnedPage(form: PublicForm, { sent, ask }: Turning): Promise<{ html: string; status: number }> {
  const answers = answersFrom(form.items, sent);
  const way = wayFrom(sent, form.ends.length);
  const shown = (standing: Standing, status = 200) => ({ html: formPage(form, { answers, way, ...standing }), status });
  if (sent.get('go') === 'back') return shown({ way: way.length > 1 ? way.slice(0, -1) : way });
  try {
    const on = await wayOn(form, { answers, way, ask });
    if (sent.get('go') === 'next') return shown({ way: on });
    await ask('form.submit', { form: form.id, answers });
    return { html: thankYouPage(form), status: 200 };
  } catch (error) {
    if (!(error instanceof CallFailed) || error.script || error.status !== 422) throw error;
    return shown({ problem: error.message }, 422);
  }
}

/** The pages with the next one, when the answers on this one fit; a restart begins again. */
async function wayOn(
  form: PublicForm,
  { answers, way, ask }: { answers: FormAnswers; way: number[]; ask: Turning['ask'] },
): Promise<number[]> {
  const page = way[way.length - 1] ?? 0;
  if (page >= form.ends.length) return way;
  const next = (await ask('form.turn', { form: form.id, answers, page })) as number | null;
  return next === 0 ? [0] : [...way, next ?? form.ends.length];
}

/** Only pages that there are, and the end after them. */
function wayFrom(sent: URLSearchParams, pages: number): number[] {
  const way = (sent.get('way') ?? '0').split(',').map(Number);
  const known = way.every((page) => Number.isInteger(page) && page >= 0 && page <= pages);
  return known && way.length <= 200 ? way : [0];
}

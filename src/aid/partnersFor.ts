import type { DeskRow, Partner } from './tables';

/** The partners that help with what a request is for: those first that speak the person's language, then by name. */
export function partnersFor<P extends Pick<Partner, 'name' | 'helpsWith' | 'languages'>>(
  { need, language }: Pick<DeskRow, 'need' | 'language'>,
  partners: readonly P[],
): P[] {
  const speaks = ({ languages }: P) => (language !== '' && languages.includes(language) ? 0 : 1);
  return partners
    .filter(({ name, helpsWith }) => name !== '' && need !== '' && helpsWith.includes(need))
    .sort((one, other) => speaks(one) - speaks(other) || one.name.localeCompare(other.name));
}

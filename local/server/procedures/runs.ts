import { nothing, reading } from './procedure';

const SHOWN = 200;

export const runs = {
  'runs.list': reading(nothing, (theater) => theater.runs().slice(-SHOWN).reverse()),
  'quotas.list': reading(nothing, (theater, _, as) => theater.quotas(as)),
};

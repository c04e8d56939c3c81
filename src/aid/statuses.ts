import type { RequestStatus } from '../chapter/words';
import { choices, type KeyOf } from '../tables/choices';

/** Where a request stands in detail: what coordinators see as six, kept apart underneath. */
export const detailedStatuses = choices({
  new: { en: 'New', es: 'Nueva' },
  triaged: { en: 'Triaged', es: 'Revisada' },
  open: { en: 'Open', es: 'Abierta' },
  offered: { en: 'Offered', es: 'Ofrecida' },
  followUp: { en: 'Needs follow-up', es: 'Necesita seguimiento' },
  claimed: { en: 'Claimed', es: 'Tomada' },
  scheduled: { en: 'Scheduled', es: 'Agendada' },
  waiting: { en: 'Waiting', es: 'En espera' },
  referred: { en: 'Referred', es: 'Referida' },
  delivered: { en: 'Delivered', es: 'Entregada' },
  closed: { en: 'Closed', es: 'Cerrada' },
});
export type Detail = KeyOf<typeof detailedStatuses>;

const seenAs: Record<Detail, RequestStatus> = {
  new: 'new',
  triaged: 'looking',
  open: 'looking',
  offered: 'looking',
  followUp: 'looking',
  claimed: 'taken',
  scheduled: 'taken',
  waiting: 'waiting',
  referred: 'waiting',
  delivered: 'done',
  closed: 'closed',
};

const usualDetail: Record<RequestStatus, Detail> = {
  new: 'new',
  looking: 'open',
  taken: 'claimed',
  waiting: 'waiting',
  done: 'delivered',
  closed: 'closed',
};

/** What people see of a detailed status. */
export function statusOf(detail: Detail | ''): RequestStatus | '' {
  return detail && seenAs[detail];
}

/**
 * What somebody who sees the six means by one of them: the detail that both files last agreed on where it is seen as
 * that, else the usual one. A cleared cell is no decision.
 */
export function meantBy(status: RequestStatus | '', agreed: Detail | ''): Detail | '' {
  if (status === '' || statusOf(agreed) === status) return agreed;
  return usualDetail[status];
}

/** What a row of the Desk says: its detail where somebody changed that, else what its status means. */
export function detailIn(
  { status, detail }: { status: RequestStatus | ''; detail: Detail | '' },
  agreed: Detail | '',
): Detail | '' {
  return detail !== '' && detail !== agreed ? detail : meantBy(status, agreed);
}

/** The usual way of a request. Waiting and needing another look lie beside it. */
const way: readonly RequestStatus[] = ['new', 'looking', 'taken', 'done', 'closed'];

/** The steps that were skipped on the way from one status to another; none on the way back or beside the way. */
export function skippedSteps(from: RequestStatus | '', to: RequestStatus | ''): RequestStatus[] {
  const [start, end] = [from, to].map((status) => way.indexOf(status as RequestStatus)) as [number, number];
  return start < 0 ? [] : way.slice(start + 1, Math.max(start + 1, end));
}

/** Nobody has it in hand; asking for help with a new one is what reviewing it comes to. */
export const waitsForHelp: readonly (Detail | '')[] = ['new', 'triaged', 'open', 'offered', 'followUp'];
/** Somebody is on it. */
export const inHand: readonly (Detail | '')[] = ['claimed', 'scheduled'];

/** Why a request was closed. Only the first two say that a helper of ours helped. */
export const closeReasons = choices({
  delivered: { en: 'Delivered', es: 'Entregada' },
  partial: { en: 'Partly delivered', es: 'Entregada en parte', aliases: ['partial', 'partly', 'parcial'] },
  byOthers: { en: 'Done by others', es: 'Lo hicieron otros', aliases: ['someone else'] },
  noLongerNeeded: { en: 'No longer needed', es: 'Ya no hace falta', aliases: ['not needed', 'no need'] },
  unreachable: { en: 'Could not be reached', es: 'No se pudo contactar', aliases: ['unreachable', 'no answer'] },
  expired: { en: 'Too late', es: 'Ya era tarde', aliases: ['expired', 'vencida'] },
  outOfArea: { en: 'Outside our area', es: 'Fuera de nuestra zona', aliases: ['out of area', 'referred'] },
  duplicate: { en: 'Asked twice', es: 'Pedida dos veces', aliases: ['duplicate', 'duplicada'] },
  declined: { en: 'We could not do it', es: 'No pudimos', aliases: ['declined', 'could not', 'rechazada'] },
  notARequest: { en: 'Not a request', es: 'No es una solicitud', aliases: ['junk', 'spam'] },
});
export type CloseReason = KeyOf<typeof closeReasons>;

/** Who has helped when a request is closed: nobody of ours where the reason tells otherwise. */
export function helperAtEnd(helper: string, reason: CloseReason | ''): string {
  return reason === '' || reason === 'delivered' || reason === 'partial' ? helper : '';
}

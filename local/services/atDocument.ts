import type { Kernel } from '../kernel/kernel';

/** Whether a run is at the document that its script belongs to: a web app is not, nor is a script of no document. */
export function isAtDocument({ execution }: Kernel): boolean {
  return execution.boundTo !== undefined && execution.via !== 'webApp';
}

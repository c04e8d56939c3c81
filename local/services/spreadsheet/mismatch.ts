import type { Kernel } from '../../kernel/kernel';
import { EnumValue } from '../enumeration';

/** The error of a method that is called with arguments that none of its forms takes. @param method such as `Ui.alert` */
export function mismatch(kernel: Kernel, method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return kernel.exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : 'Object'}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (value instanceof EnumValue) return 'Enum';
  return Object.prototype.toString.call(value) === '[object Date]' ? 'Date' : 'Object';
}

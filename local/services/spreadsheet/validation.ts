import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';

/** A rule for what a cell may hold: one of a list, or a tick box. */
export interface Rule {
  criterion: 'VALUE_IN_LIST' | 'CHECKBOX';
  values: string[];
  showDropdown: boolean;
  allowInvalid: boolean;
  help: string;
}

type RuleFace = 'getCriteriaType' | 'getCriteriaValues' | 'getAllowInvalid' | 'getHelpText' | 'copy';

export class DataValidation implements Face<GoogleAppsScript.Spreadsheet.DataValidation, RuleFace> {
  constructor(
    private readonly kernel: Kernel,
    readonly rule: Rule,
  ) {}
  getCriteriaType(): never {
    return this.rule.criterion as never;
  }
  getCriteriaValues(): unknown[] {
    const { criterion, values, showDropdown } = this.rule;
    return criterion === 'VALUE_IN_LIST' ? [[...values], showDropdown] : [];
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getHelpText(): string {
    return this.rule.help;
  }
  copy(): unknown {
    return servedBuilder(this.kernel, { ...this.rule });
  }
}

type BuilderFace = 'requireValueInList' | 'requireCheckbox' | 'setAllowInvalid' | 'setHelpText' | 'build';

class DataValidationBuilder implements Face<GoogleAppsScript.Spreadsheet.DataValidationBuilder, BuilderFace> {
  constructor(
    private readonly kernel: Kernel,
    private readonly rule: Rule,
  ) {}
  requireValueInList(values: string[], showDropdown = true): this {
    Object.assign(this.rule, { criterion: 'VALUE_IN_LIST', values: Array.from(values, String), showDropdown });
    return this;
  }
  requireCheckbox(): this {
    Object.assign(this.rule, { criterion: 'CHECKBOX', values: [] });
    return this;
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.rule.allowInvalid = Boolean(allowInvalid);
    return this;
  }
  setHelpText(help: string): this {
    this.rule.help = String(help);
    return this;
  }
  build(): unknown {
    return serve(this.kernel, 'DataValidation', new DataValidation(this.kernel, { ...this.rule }));
  }
}

export function servedBuilder(kernel: Kernel, rule?: Rule): unknown {
  const fresh: Rule = { criterion: 'VALUE_IN_LIST', values: [], showDropdown: true, allowInvalid: true, help: '' };
  return serve(kernel, 'DataValidationBuilder', new DataValidationBuilder(kernel, rule ?? fresh));
}

export function accepts({ criterion, values, allowInvalid }: Rule, value: unknown): boolean {
  if (allowInvalid || value === '' || value === null) return true;
  return criterion === 'CHECKBOX' ? typeof value === 'boolean' : values.includes(String(value));
}
